package org.cotejo.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Optional;
import org.cotejo.actor.Actor;
import org.cotejo.event.Event;
import org.cotejo.graphql.PageArguments;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedText;
import org.cotejo.language.RequestedLanguages;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The GraphQL edge of statements: the roots, and what a statement refers to. Its words are in {@link WordingApi}. */
@GraphQLApi
public class StatementApi {

    private static final int USUAL_CONTEXT = 2;

    private final StatementService statements;
    private final RequestedLanguages requested;

    StatementApi(StatementService statements, RequestedLanguages requested) {
        this.statements = statements;
        this.requested = requested;
    }

    @Query
    @Description("The statement with this slug; null when there is none.")
    public Optional<Statement> statement(@NonNull String slug) {
        return statements.findBySlug(slug);
    }

    @Query
    @Description("The statements that a filter keeps, the latest said first unless another order is asked for.")
    public StatementConnection statements(
            StatementFilter filter, StatementOrder orderBy, Integer first, String after, Integer last, String before) {
        return new StatementConnection(statements.page(filter, orderBy, new PageArguments(first, after, last, before)));
    }

    @Description("How many statements there are in the whole list.")
    public int totalCount(@Source StatementConnection connection) {
        return connection.totalCount();
    }

    @Description("The event that it was said at; null when it belongs to none.")
    public Optional<Event> event(@Source Statement statement) {
        return statements.eventOf(statement);
    }

    @Description("Who said it; null when the source names nobody.")
    public Optional<Actor> speaker(@Source Statement statement) {
        return statements.speakerOf(statement);
    }

    @Description("The speaker's office or function while speaking, in the best language for the reader.")
    public Optional<LocalizedText> role(@Source Statement statement, @Nullable List<@NonNull LanguageTag> languages) {
        return Optional.ofNullable(statement.role).map(texts -> texts.in(requested.preference()));
    }

    @NonNull @Description("The actors that it speaks of.")
    public List<@NonNull Actor> mentions(@Source Statement statement) {
        return statements.mentionsOf(statement);
    }

    @NonNull @Description("The statements around it in its event, itself included, in the order in which they were said.")
    public List<@NonNull Statement> context(
            @Source Statement statement,
            @DefaultValue("2") @Description("How many before it, 0 to 50.") Integer before,
            @DefaultValue("2") @Description("How many after it, 0 to 50.") Integer after) {
        return statements.contextOf(
                statement, before == null ? USUAL_CONTEXT : before, after == null ? USUAL_CONTEXT : after);
    }
}
