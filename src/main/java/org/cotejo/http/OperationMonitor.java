package org.cotejo.http;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How long executions take, by the name of their operation: the meter {@code cotejo.graphql.execution}, in seconds, with
 * the tags {@code operation} and {@code outcome} (answered, partial, refused). Where OpenTelemetry is on, each is a span
 * with the attributes of its conventions for GraphQL, too.
 *
 * <p>Clients choose the names, and every name is a time series that is kept: beyond the first {@value #MOST_NAMES} all
 * others are one.
 */
@Singleton
final class OperationMonitor {

    private static final int MOST_NAMES = 200;
    private static final int LONGEST_NAME = 80;
    private static final String ANONYMOUS = "anonymous";
    private static final String OTHERS = "others";

    private final MeterRegistry registry;
    private final Tracer tracer;
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    OperationMonitor(MeterRegistry registry, Tracer tracer) {
        this.registry = registry;
        this.tracer = tracer;
    }

    /**
     * Watches an execution.
     *
     * @param operation empty where it cannot be told, which execution will say
     */
    @SuppressWarnings("try") // The scope is there to be closed.
    ExecutionResult watch(Optional<OperationDefinition> operation, Supplier<ExecutionResult> execution) {
        String name = operation.map(OperationDefinition::getName).orElse(null);
        String type = operation
                .map(o -> o.getOperation().name().toLowerCase(Locale.ROOT))
                .orElse("unknown");
        // Named by its type, since clients choose the names of operations.
        Span span = tracer.spanBuilder(type)
                .setAttribute("graphql.operation.type", type)
                .setAttribute("graphql.operation.name", name)
                .startSpan();
        long started = System.nanoTime();
        try (Scope within = span.makeCurrent()) {
            ExecutionResult result = execution.get();
            record(name, result, System.nanoTime() - started);
            if (!result.getErrors().isEmpty()) {
                span.setStatus(StatusCode.ERROR, result.getErrors().get(0).getMessage());
            }
            return result;
        } catch (RuntimeException refused) {
            span.setStatus(StatusCode.ERROR, refused.getMessage());
            throw refused;
        } finally {
            span.end();
        }
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
