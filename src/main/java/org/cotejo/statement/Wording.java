package org.cotejo.statement;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.graphql.Node;
import org.cotejo.graphql.Sha256;
import org.cotejo.graphql.StoredNode;
import org.cotejo.language.Language;
import org.cotejo.language.LanguageTag;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * One published text of a statement: the original words, another transcription of them, or a translation.
 *
 * <p>Kind, method, state and rank are independent of each other; "machine" is a method, not a state. Wordings coexist
 * and disagree, and none is overwritten. Public fields are the schema's.
 */
@Entity
@Type
@Description("One published text of a statement: the original words, another transcription of them, or a translation.")
public class Wording extends StoredNode implements Node {

    @NonNull @Enumerated(EnumType.STRING)
    @Description("What it is to its statement.")
    public WordingKind kind;

    @NonNull @Description("The text, to the letter as published.")
    public String text;

    @NonNull @Enumerated(EnumType.STRING)
    @Description("How it was made.")
    public WordingMethod method;

    @Nullable @Description("Who or what made it: a translator, an outlet, or an engine and its version.")
    public String agent;

    @NonNull @Enumerated(EnumType.STRING)
    @Description("How far the work on it has come.")
    public WordingState state;

    @NonNull @Enumerated(EnumType.STRING)
    @Description("Whether to prefer it to others.")
    public Rank rank;

    @Nullable @Description("What an editor has to say of it, such as what differs from the original.")
    public String note;

    @Nullable @Description("Why it was retracted; null for all others.")
    public String retraction;

    @Description("Whether what it was made from has become another text since.")
    public boolean outdated;

    @Description("The number of its present revision; 1 when it was never changed.")
    public int revision;

    @NonNull @Description("When it was recorded here.")
    public Instant createdAt;

    @NonNull @Description("When it was last changed here.")
    public Instant updatedAt;

    Long statementId;

    @Column(name = "language")
    LanguageTag languageTag;

    Long sourceId;

    @Column(name = "derived_from")
    Long derivedFromId;

    Wording() {}

    @NonNull @Description("The language that it is in.")
    public Language getLanguage() {
        return new Language(languageTag);
    }

    @NonNull @Description("The SHA-256 of the text in UTF-8, in hexadecimal digits: what a translation says it was made from.")
    public String getDigest() {
        return Sha256.hex(text);
    }

    Standing standing() {
        return new Standing(languageTag, kind, method, state, isDeprecated(), outdated);
    }

    boolean isMachineMade() {
        return method == WordingMethod.MACHINE;
    }

    boolean isDeprecated() {
        return rank == Rank.DEPRECATED;
    }

    boolean isReviewed() {
        return state == WordingState.REVIEWED || state == WordingState.FINAL;
    }

    /** The wordings that exist among these, by row id; siblings of each other. */
    public static Map<Long, Wording> mapByIds(Collection<Long> ids) {
        return byRowId(load(Wording.class, "rowId", ids));
    }

    /** All wordings of these statements, as recorded, by the statement's row id; siblings of each other. */
    static Map<Long, List<Wording>> mapByStatements(Collection<Long> statementIds) {
        List<Wording> wordings = load(Wording.class, "statementId", statementIds);
        return wordings.stream().collect(Collectors.groupingBy(wording -> wording.statementId));
    }
}
