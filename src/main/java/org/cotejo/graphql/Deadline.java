package org.cotejo.graphql;

import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;

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

    /** @throws AbortExecutionException when the deadline of a field's request has passed */
    static void require(DataFetchingEnvironment field) {
        if (field.getGraphQlContext().get(KEY) instanceof Deadline deadline && deadline.hasPassed()) {
            throw new AbortExecutionException("The execution took too long");
        }
    }
}
