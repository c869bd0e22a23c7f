package org.cotejo.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.cotejo.graphql.Node;
import org.cotejo.graphql.PartialDate;
import org.cotejo.graphql.StoredNode;
import org.cotejo.language.Language;
import org.cotejo.language.LanguageTag;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Where a text was read: an article, a transcript, a post. Public fields are the schema's; the others are ours. */
@Entity
@Type
@Description("Where a text was read.")
public class Source extends StoredNode implements Node {

    @NonNull @Description("A stable key, readable by people.")
    public String slug;

    @NonNull @Enumerated(EnumType.STRING)
    @Description("What sort of publication it is.")
    public SourceKind kind;

    @NonNull @Description("Who published it.")
    public String publisher;

    @Description("Its title; in [brackets] where rebuilt from the address, in (parentheses) where it is a description.")
    public String title;

    @Description("Its address on the web.")
    public String url;

    @Description("The date of publication, as far as known.")
    public PartialDate datePublished;

    @Description("The number of its present revision; 1 when it was never changed.")
    public int revision = 1;

    @Column(name = "language")
    LanguageTag languageTag;

    /** The publisher folded: what lists of sources are ordered by. */
    String publisherSort;

    Source() {}

    @Description("The language that it is in.")
    public Language getLanguage() {
        return languageTag == null ? null : new Language(languageTag);
    }

    static Optional<Source> findBySlug(String slug) {
        return oneBySlug(Source.class, slug);
    }

    /** The sources that exist among these, by row id; siblings of each other. */
    public static Map<Long, Source> mapByIds(Collection<Long> ids) {
        return byRowId(load(Source.class, "rowId", ids));
    }
}
