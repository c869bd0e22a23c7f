package org.cotejo.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.Executor;

/**
 * Where the events of one subscription are made: on a worker, with all that fields may inject, and in a read transaction.
 * It is in the context of an execution under {@link #KEY}. Two tasks may run at the same time.
 */
public record EventExecutor(Executor tasks) {

    public static final String KEY = EventExecutor.class.getName();

    /** That of the subscription whose field is fetched. */
    public static EventExecutor of(DataFetchingEnvironment field) {
        return field.getGraphQlContext().get(KEY);
    }
}
