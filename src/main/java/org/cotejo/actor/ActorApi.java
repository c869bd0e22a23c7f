package org.cotejo.actor;

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

/** The GraphQL edge of actors. */
@GraphQLApi
public class ActorApi {

    private final ActorService actors;
    private final RequestedLanguages requested;

    ActorApi(ActorService actors, RequestedLanguages requested) {
        this.actors = actors;
        this.requested = requested;
    }

    @Query
    @Description("The actor with this slug; null when there is none.")
    public Optional<Actor> actor(@NonNull String slug) {
        return actors.findBySlug(slug);
    }

    @Query
    @Description("The actors that a filter keeps, by name: the Spanish one, or the first where there is none.")
    public ActorConnection actors(ActorFilter filter, Integer first, String after, Integer last, String before) {
        return new ActorConnection(actors.page(filter, new PageArguments(first, after, last, before)));
    }

    @Description("How many actors there are in the whole list.")
    public int totalCount(@Source ActorConnection connection) {
        return connection.totalCount();
    }

    @Description("The actor that this one turned out to be; null for all others, which are those that lists have.")
    public Optional<Actor> mergedInto(@Source Actor actor) {
        return actors.mergedInto(actor);
    }

    @NonNull @Description("The name in the best language for the reader.")
    public LocalizedText name(@Source Actor actor, @Nullable List<@NonNull LanguageTag> languages) {
        return actor.names().in(requested.preference());
    }
}
