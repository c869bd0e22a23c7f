package org.cotejo.graphql;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;

/**
 * Stops an execution from outside: put into its context under {@link #KEY}, passed by whoever watches the clock. No
 * further field is fetched then; one that runs is not interrupted.
 */
public final class Deadline {

    public static final String KEY = Deadline.class.getName();

    private volatile boolean hasPassed;

    public void pass() {
        hasPassed = true;
    }

    public boolean hasPassed() {
        return hasPassed;
    }

    /** Looks at the deadline before each field that costs anything. */
    static final class Watch extends SimplePerformantInstrumentation {

        @Override
        public DataFetcher<?> instrumentDataFetcher(
                DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, InstrumentationState state) {
            if (!field.isTrivialDataFetcher()
                    && field.getEnvironment().getGraphQlContext().get(KEY) instanceof Deadline deadline
                    && deadline.hasPassed()) {
                throw new AbortExecutionException("The execution took too long");
            }
            return fetcher;
        }
    }
}
