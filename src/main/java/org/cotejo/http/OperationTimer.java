package org.cotejo.http;

import graphql.ExecutionResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How long executions take, by the name of their operation: the meter {@code cotejo.graphql.execution}, in seconds, with
 * the tags {@code operation} and {@code outcome} (answered, partial, refused).
 *
 * <p>Clients choose the names, and every name is a time series that is kept: beyond the first {@value #MOST_NAMES} all
 * others are one.
 */
@Singleton
final class OperationTimer {

    private static final int MOST_NAMES = 200;
    private static final int LONGEST_NAME = 80;
    private static final String ANONYMOUS = "anonymous";
    private static final String OTHERS = "others";

    private final MeterRegistry registry;
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    OperationTimer(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * @param operation the name that the document gives it; null for one without
     * @param nanos that the execution took
     */
    void record(String operation, ExecutionResult result, long nanos) {
        boolean isRefused = !result.isDataPresent();
        Timer.builder("cotejo.graphql.execution")
                .description("Executions of GraphQL operations.")
                // What was refused may have any name, without there being such an operation.
                .tag("operation", isRefused ? OTHERS : bounded(operation))
                .tag("outcome", isRefused ? "refused" : result.getErrors().isEmpty() ? "answered" : "partial")
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private String bounded(String operation) {
        if (operation == null) {
            return ANONYMOUS;
        }
        if (names.contains(operation)) {
            return operation;
        }
        // Two at a time may both pass the last place; one more does no harm.
        boolean hasRoom = names.size() < MOST_NAMES && operation.length() <= LONGEST_NAME;
        if (hasRoom) {
            names.add(operation);
        }
        return hasRoom ? operation : OTHERS;
    }
}
