package org.cotejo.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cotejo.graphql.BadInput;
import org.cotejo.graphql.DateRange;
import org.cotejo.graphql.NodeId;
import org.cotejo.graphql.Where;
import org.cotejo.language.LanguageTag;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which statements to keep. The filters ask what exists; in which language a statement is shown never matters here. */
@Input("StatementFilter")
@Description("Which statements to keep: fields are ANDed, the values of a list are ORed. Filters ask what exists; a"
        + " language that a statement is shown in never changes which are kept.")
public record StatementFilter(
        @Nullable @Id @Description("The events that they were said at, by their ids.")
        List<@NonNull String> eventIds,

        @Nullable @Id @Description("Who said them, by their ids.")
        List<@NonNull String> speakerIds,

        @Nullable @Id @Description("Whom they mention, by their ids.")
        List<@NonNull String> mentionIds,

        @Nullable @Description("What they may be.") List<@NonNull StatementKind> kinds,
        @Description("When they were said.") DateRange saidOn,

        @Nullable @Description("The languages that they were said in; es also matches es-MX.")
        List<@NonNull LanguageTag> originalLanguages,

        @Description("Whether the words as said are known.") Boolean hasOriginal,

        @Nullable @Description("Statements with a wording in any of these languages that is not deprecated; es also finds es-MX.")
        List<@NonNull LanguageTag> availableIn,

        @Nullable @Description(
                "Statements without such a wording in any of these languages: exactly those that availableIn leaves out.")
        List<@NonNull LanguageTag> missingIn,

        @Nullable @Description("Statements with such wordings in one of these languages, all of them made by a machine; es"
                + " takes es, es-MX and the others together.")
        List<@NonNull LanguageTag> onlyByMachineIn) {

    static final StatementFilter NONE = new StatementFilter(null, null, null, null, null, null, null, null, null, null);

    /** The conditions on {@code statement s}. */
    Where where() {
        Where where = new Where();
        where.in("s.event_id", rowIds(eventIds, "Event", "eventIds"));
        where.in("s.speaker_id", rowIds(speakerIds, "Actor", "speakerIds"));
        mention(where, rowIds(mentionIds, "Actor", "mentionIds"));
        where.in("s.kind", kinds == null ? null : kinds.stream().map(Enum::name).toList());
        if (saidOn != null) {
            BadInput.at("filter.saidOn", () -> saidOn.restrict(where, "s.said_on", "s.said_on"));
        }
        if (originalLanguages != null) {
            where.and(where.isWithin("s.original_language", originalLanguages));
        }
        if (hasOriginal != null || availableIn != null || missingIn != null || onlyByMachineIn != null) {
            Availability.restrict(where, this::keeps);
        }
        return where;
    }

    private static List<Long> rowIds(List<String> ids, String type, String field) {
        return NodeId.rowIds(ids, type, "filter." + field);
    }

    private static void mention(Where where, List<Long> actors) {
        if (actors == null || actors.isEmpty()) {
            where.in("s.id", actors);
            return;
        }
        String mentions = "from statement_mention m where m.actor_id = any(:" + where.bind(actors) + ")";
        where.found(
                "s.id",
                "select m.statement_id " + mentions,
                "exists (select 1 " + mentions + " and m.statement_id = s.id)",
                "s.id in (select m.statement_id " + mentions + ")");
    }

    private boolean keeps(Availability available) {
        return (hasOriginal == null || hasOriginal == available.hasOriginal())
                && (availableIn == null || available.isIn(availableIn))
                && (missingIn == null || !available.isIn(missingIn))
                && (onlyByMachineIn == null || available.isOnlyByMachineIn(onlyByMachineIn));
    }
}
