package org.cotejo.graphql;

import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;

/**
 * When an execution must end: put into its context under {@link #KEY}. No further field is fetched after it; one that
 * runs is not interrupted.
 */
public final class Deadline {

    public static final String KEY = Deadline.class.getName();

    private final long end;

    /** @param time from now */
    public Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    public boolean hasPassed() {
        return System.nanoTime() - end >= 0;
    }

    /** @throws AbortExecutionException when the deadline of a field's request has passed */
    static void require(DataFetchingEnvironment field) {
        if (field.getGraphQlContext().get(KEY) instanceof Deadline deadline && deadline.hasPassed()) {
            throw new AbortExecutionException("The execution took too long");
        }
    }
}
