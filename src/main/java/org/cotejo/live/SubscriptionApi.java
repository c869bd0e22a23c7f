package org.cotejo.live;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cotejo.graphql.BadInput;
import org.cotejo.graphql.EventExecutor;
import org.cotejo.graphql.Links;
import org.cotejo.live.EventStream.Batch;
import org.cotejo.statement.Statement;
import org.cotejo.statement.StatementFilter;
import org.cotejo.statement.StatementService;
import org.cotejo.statement.Wording;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/** The subscriptions. What they send is as it was found after the change, a few events ahead of the client. */
@GraphQLApi
public class SubscriptionApi {

    /** How many objects are loaded beside each other, and wait for the client in memory. */
    private static final int BATCH = 20;

    private final ChangeFeed feed;
    private final StatementService statements;
    private final Context context;
    private final int mostWaiting;

    SubscriptionApi(
            ChangeFeed feed,
            StatementService statements,
            Context context,
            @ConfigProperty(name = "cotejo.live.waiting", defaultValue = "10000") int mostWaiting) {
        this.feed = feed;
        this.statements = statements;
        this.context = context;
        this.mostWaiting = mostWaiting;
    }

    @Subscription
    @NonNull @Description("Each statement that is recorded or imported from now on, with its wordings.")
    public Multi<Statement> statementAdded(StatementFilter filter) {
        // A filter that cannot be used is told now, and not at the first statement.
        statements.listKept(List.of(), filter);
        return events(change -> batches(change.addedStatements(), ids -> statements.listKept(ids, filter)));
    }

    @Subscription
    @NonNull @Description("Each wording of a statement that is added, revised, ranked, reviewed or retracted from now on.")
    public Multi<Wording> wordingChanged(
            @NonNull @Description("The statement, by its slug or its id.") String statement) {
        long id = statements
                .find(statement)
                .orElseThrow(
                        () -> new BadInput("There is no statement '" + statement + "'", statement).within("statement"))
                .rowId();
        return events(change -> batches(change.wordingsOf(id), ids -> Links.inOrder(ids, Wording.mapByIds(ids))));
    }

    @Subscription
    @NonNull @Description("That the corpus has changed in any way: once for each change, in their order.")
    public Multi<CorpusChange> corpusChanged() {
        return events(change -> List.of(new Batch<>(1, () -> List.of(CorpusChange.of(change)))));
    }

    private <T> Multi<T> events(Function<Change, List<Batch<T>>> concern) {
        EventExecutor worker = EventExecutor.of(context.unwrap(DataFetchingEnvironment.class));
        return Multi.createFrom().publisher(new EventStream<>(feed, worker.tasks(), mostWaiting, concern));
    }

    private static <T> List<Batch<T>> batches(List<Long> ids, Function<List<Long>, List<T>> load) {
        List<Batch<T>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Long> some = ids.subList(from, Math.min(from + BATCH, ids.size()));
            batches.add(new Batch<>(some.size(), () -> load.apply(some)));
        }
        return batches;
    }
}
