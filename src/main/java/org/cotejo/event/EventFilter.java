package org.cotejo.event;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cotejo.graphql.BadInput;
import org.cotejo.graphql.DateRange;
import org.cotejo.graphql.NodeId;
import org.cotejo.graphql.Where;
import org.cotejo.language.Folding;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which events to keep. */
@Input("EventFilter")
@Description("Which events to keep: fields are ANDed, the values of a list are ORed.")
public record EventFilter(
        @Description("A part of the name, in any language; accents and case are ignored.")
        String name,

        @Nullable @Id @Description("Actors that take part, by their ids.")
        List<@NonNull String> participantIds,

        @Description("When it happened: any day of the event within the range is enough.")
        DateRange during) {

    Where where() {
        Where where = new Where();
        if (name != null) {
            where.contains("e.names_folded", Folding.fold(name));
        }
        List<Long> participants = NodeId.rowIds(participantIds, "Actor", "filter.participantIds");
        where.linked("participant p", "p.event_id = e.id", "p.actor_id", participants);
        if (during != null) {
            BadInput.at(
                    "filter.during",
                    () -> during.restrict(where, "e.start_date", "coalesce(e.end_date, e.start_date)"));
        }
        return where;
    }
}
