package org.cotejo.event;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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
import org.cotejo.language.LocalizedText;
import org.cotejo.language.LocalizedTexts;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Something that happened, at which things were said. Public fields are the schema's. */
@Entity
@Type
@Description("Something that happened, at which things were said.")
public class Event extends StoredNode implements Node, SearchResult {

    @NonNull @Description("A stable key, readable by people.")
    public String slug;

    @Nullable @Description("The first day, as far as known.")
    public PartialDate startDate;

    @Nullable @Description("The last day, as far as known; null for an event of one day.")
    public PartialDate endDate;

    @Description("The number of its present revision; 1 when it was never changed.")
    public int revision = 1;

    @Column(name = "names")
    LocalizedTexts nameTexts;

    LocalizedTexts description;

    LocalizedTexts location;

    /**
     * The participants that the corpus names; where it names none they are derived. The view {@code participant} says
     * which, and is what reads use.
     */
    @ElementCollection
    @CollectionTable(name = "named_participant", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "actor_id")
    @OrderColumn(name = "place")
    List<Long> namedParticipants;

    /** The Spanish name folded, or the first where there is none: what {@code NAME} orders by. */
    String nameSort;

    /** All names folded, a line each: what the name filter looks in. */
    String namesFolded;

    Instant createdAt;

    Event() {}

    @NonNull @Description("The name in every language that it was written in.")
    public List<@NonNull LocalizedText> getNames() {
        return nameTexts.all();
    }

    static Optional<Event> findBySlug(String slug) {
        return oneBySlug(Event.class, slug);
    }

    /** The events that exist among these, by row id; siblings of each other. */
    public static Map<Long, Event> mapByIds(Collection<Long> ids) {
        return byRowId(load(Event.class, "rowId", ids));
    }
}
