package org.cotejo.corpus;

import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.source.SourceKind;

/** A source; only slug and publisher are always there. */
record SourceLine(
        Place place,
        String slug,
        SourceKind kind,
        String publisher,
        String title,
        String url,
        PartialDate datePublished,
        LanguageTag language)
        implements Line {}
