package org.cotejo.event;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Optional;
import org.cotejo.graphql.PageArguments;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedText;
import org.cotejo.language.RequestedLanguages;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The GraphQL edge of events. */
@GraphQLApi
public class EventApi {

    private final EventService events;
    private final RequestedLanguages requested;

    EventApi(EventService events, RequestedLanguages requested) {
        this.events = events;
        this.requested = requested;
    }

    @Query
    @Description("The event with this slug; null when there is none.")
    public Optional<Event> event(@NonNull String slug) {
        return events.findBySlug(slug);
    }

    @Query
    @Description("The events that a filter keeps, the latest first unless another order is asked for.")
    public EventConnection events(
            EventFilter filter, EventOrder orderBy, Integer first, String after, Integer last, String before) {
        return new EventConnection(events.page(filter, orderBy, new PageArguments(first, after, last, before)));
    }

    @Description("How many events there are in the whole list.")
    public int totalCount(@Source EventConnection connection) {
        return connection.totalCount();
    }

    @NonNull @Description("The name in the best language for the reader.")
    public LocalizedText name(@Source Event event, @Nullable List<@NonNull LanguageTag> languages) {
        return event.nameTexts.in(requested.preference());
    }

    @Description("What happened, in the best language for the reader.")
    public Optional<LocalizedText> description(@Source Event event, @Nullable List<@NonNull LanguageTag> languages) {
        return Optional.ofNullable(event.description).map(texts -> texts.in(requested.preference()));
    }

    @Description("Where it happened, in the best language for the reader.")
    public Optional<LocalizedText> location(@Source Event event, @Nullable List<@NonNull LanguageTag> languages) {
        return Optional.ofNullable(event.location).map(texts -> texts.in(requested.preference()));
    }
}
