package org.cotejo.corpus;

import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.statement.WordingState;

/**
 * A wording in the line of its statement; kind, language and text are always there.
 *
 * @param field what errors call it, such as {@code wordings[2]}
 * @param source slug of a source
 * @param retraction why it was retracted
 * @param originDigest SHA-256 of the text that it was made from, where that is not the one above
 * @param derivedFrom the place, from 1, of the wording above it in the line that it was made from
 */
record WordingLine(
        String field,
        WordingKind kind,
        LanguageTag language,
        String text,
        String source,
        WordingMethod method,
        String agent,
        String note,
        WordingState state,
        Rank rank,
        String retraction,
        Integer derivedFrom,
        String originDigest,
        Integer revision) {}
