package org.cotejo.statement;

import java.util.List;
import org.cotejo.actor.Actor;
import org.cotejo.event.Event;
import org.cotejo.graphql.PageArguments;
import org.cotejo.source.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/** What statements add to events: what was said there, who took part, where it was read. */
@GraphQLApi
public class EventContentsApi {

    private final StatementService statements;
    private final WordingService wordings;

    EventContentsApi(StatementService statements, WordingService wordings) {
        this.statements = statements;
        this.wordings = wordings;
    }

    @NonNull @Description("What was said there, in the order in which it was said unless another order is asked for.")
    public StatementConnection statements(
            @org.eclipse.microprofile.graphql.Source Event event,
            StatementFilter filter,
            StatementOrder orderBy,
            Integer first,
            String after,
            Integer last,
            String before) {
        return new StatementConnection(
                statements.pageOf(event, filter, orderBy, new PageArguments(first, after, last, before)));
    }

    @NonNull @Description("Who took part: those whom the corpus names, else whoever speaks there or is mentioned, by name.")
    public List<@NonNull Actor> participants(@org.eclipse.microprofile.graphql.Source Event event) {
        return statements.participantsOf(event);
    }

    @NonNull @Description(
            "Where the wordings of what was said there were read, the earliest published first; a month without a day comes before its days.")
    public List<@NonNull Source> sources(@org.eclipse.microprofile.graphql.Source Event event) {
        return wordings.sourcesOf(event);
    }

    @NonNull @Description("What there is in each language of all that was said there; the language with most wordings first.")
    public List<@NonNull LanguageCoverage> coverage(@org.eclipse.microprofile.graphql.Source Event event) {
        return wordings.coverageOf(event);
    }
}
