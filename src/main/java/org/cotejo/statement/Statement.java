package org.cotejo.statement;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.graphql.Node;
import org.cotejo.graphql.PartialDate;
import org.cotejo.graphql.SearchResult;
import org.cotejo.graphql.StoredNode;
import org.cotejo.language.Language;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedTexts;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * One act of saying. It holds no text: every text of it is a {@link Wording}. Public fields are the schema's.
 *
 * <p>What it refers to is kept as row ids and loaded in batches by {@link StatementService}; there is no lazy
 * association that could load one row at a time.
 */
@Entity
@Type
@Description("One act of saying. It holds no text: every text of it is a wording.")
public class Statement extends StoredNode implements Node, SearchResult {

    @NonNull @Description("A stable key, readable by people.")
    public String slug;

    @NonNull @Enumerated(EnumType.STRING)
    @Description("Whether it is given in its own words.")
    public StatementKind kind;

    @Nullable @Description("Which turn of a conversation, from 1; one turn may hold several statements.")
    public Integer turn;

    @Nullable @Description("The place in the event, from 1.")
    public Integer position;

    @NonNull @Description("The speaker as the source prints it; the speaker's name where no source was that exact.")
    public String attributedAs;

    @Nullable @Description("The day on which it was said, as far as known.")
    public PartialDate saidOn;

    @Nullable @Description(
            "Why it was retracted; null for all others. What is retracted stays, and so do its wordings, deprecated.")
    public String retraction;

    @Description("The number of its present revision; 1 when it was never changed.")
    public int revision = 1;

    @NonNull @Description("When it was recorded here.")
    public Instant createdAt;

    @NonNull @Description("When it was last changed here.")
    public Instant updatedAt;

    Long eventId;

    Long speakerId;

    LocalizedTexts role;

    /** How far its wordings are apart, from 0; kept by whoever writes wordings, so that lists can be ordered by it. */
    int divergence;

    @Column(name = "original_language")
    LanguageTag originalLanguageTag;

    @ElementCollection
    @CollectionTable(name = "statement_mention", joinColumns = @JoinColumn(name = "statement_id"))
    @Column(name = "actor_id")
    @OrderColumn(name = "place")
    List<Long> mentionIds;

    Statement() {}

    @Description("The language that it was said in; null when unknown.")
    public Language getOriginalLanguage() {
        return originalLanguageTag == null ? null : new Language(originalLanguageTag);
    }

    static Optional<Statement> findBySlug(String slug) {
        return oneBySlug(Statement.class, slug);
    }

    /** The statements that exist among these, by row id; siblings of each other. */
    public static Map<Long, Statement> mapByIds(Collection<Long> ids) {
        return byRowId(load(Statement.class, "rowId", ids));
    }
}
