package org.cotejo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.cotejo.graphql.AnswerExtensions;
import org.cotejo.graphql.ApiError;
import org.cotejo.graphql.Deadline;
import org.cotejo.read.ReadPath;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Executes a request on the thread that calls it, a worker's, with everything that fields may inject. */
@Singleton
final class Execution {

    /** How queries are executed; mutations go the stock path, and subscriptions that of {@link ReadPath}. */
    enum Path {
        /** By {@link ReadPath}. */
        DERIVED,
        /** By SmallRye itself: to compare with, and to fall back on. */
        STOCK
    }

    private static final Set<String> OF_INDEX = Set.of("search", "suggest");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Documents documents;
    private final PersistedDocuments persisted;
    private final Limits limits;
    private final GraphQLSchema schema;
    private final ExecutionService service;
    private final ReadPath readPath;
    private final Path path;
    private final RequestScope scope;
    private final OperationMonitor monitor;
    private final AnswerExtensions extensions;
    private final WriteGate gate;

    Execution(
            Documents documents,
            PersistedDocuments persisted,
            Limits limits,
            GraphQLSchema schema,
            ExecutionService service,
            ReadPath readPath,
            @ConfigProperty(name = "cotejo.http.read-path", defaultValue = "derived") Path path,
            RequestScope scope,
            OperationMonitor monitor,
            AnswerExtensions extensions,
            WriteGate gate) {
        this.documents = documents;
        this.persisted = persisted;
        this.limits = limits;
        this.schema = schema;
        this.service = service;
        this.readPath = readPath;
        this.path = path;
        this.scope = scope;
        this.monitor = monitor;
        this.extensions = extensions;
        this.gate = gate;
    }

    /**
     * @param text the document that the request sends or names
     * @param door where the request came in, which says what it may be
     * @return of a subscription, with a {@link org.reactivestreams.Publisher} of its events as its data
     * @throws RefusedRequest when it is not executed, or took too long
     */
    ExecutionResult execute(String text, GraphQLRequest request, Door door, RoutingContext http) {
        return execute(text, request, door, path, http);
    }

    /** As above, by a path of the caller's choice. */
    ExecutionResult execute(String text, GraphQLRequest request, Door door, Path path, RoutingContext http) {
        ParsedDocument document = documents.parse(text);
        persisted.remember(request);
        Optional<OperationDefinition> operation = document.operation(request.operationName());
        operation.ifPresent(o -> door.require(o.getOperation()));
        gate.requireLeave(operation, document, http);
        long cost = operation
                .map(o -> Cost.within(limits, schema, document, o, request.variables()))
                .orElse(0L);
        ExecutionResult result = monitor.watch(
                operation,
                () -> within(http, deadline -> {
                    if (Boolean.TRUE.equals(request.extensions().get("cost"))) {
                        extensions.put("cost", Map.of("actual", cost, "max", limits.cost()));
                    }
                    return withExtensions(execute(document, operation, request, path, deadline, http));
                }));
        gate.count(result);
        return result;
    }

    private ExecutionResult execute(
            ParsedDocument document,
            Optional<OperationDefinition> operation,
            GraphQLRequest request,
            Path path,
            Deadline deadline,
            RoutingContext http) {
        Optional<Operation> kind = operation.map(OperationDefinition::getOperation);
        if (kind.equals(Optional.of(Operation.SUBSCRIPTION))) {
            return subscribed(document, request, http);
        }
        return path == Path.DERIVED && kind.equals(Optional.of(Operation.QUERY))
                ? derived(document, request, deadline)
                : stock(document.text(), request, deadline, http);
    }

    private ExecutionResult withExtensions(ExecutionResult result) {
        return extensions.members().isEmpty()
                ? result
                : result.transform(b -> b.extensions(Map.copyOf(extensions.members())));
    }

    /**
     * Whether the answer to an operation that was executed depends on the data alone: it is a query, and none of the
     * index, which follows the data a moment later.
     */
    boolean isOfDataAlone(String text, String operationName) {
        ParsedDocument document = documents.parse(text);
        return document.operation(operationName)
                .filter(operation -> operation.getOperation() == Operation.QUERY)
                .filter(operation -> !document.hasRootField(operation, OF_INDEX))
                .isPresent();
    }

    private ExecutionResult derived(ParsedDocument document, GraphQLRequest request, Deadline deadline) {
        return readPath.execute(
                document.text(),
                document.document(),
                request.operationName(),
                request.variables(),
                Map.of(Deadline.KEY, deadline),
                limits.time());
    }

    private ExecutionResult subscribed(ParsedDocument document, GraphQLRequest request, RoutingContext http) {
        ExecutionResult result = readPath.subscribe(
                document.text(),
                document.document(),
                request.operationName(),
                request.variables(),
                limits.time(),
                scope.later(http));
        // One that is refused has null for its data, as if it had been executed.
        return result.getData() == null
                ? ExecutionResult.newExecutionResult()
                        .errors(result.getErrors())
                        .build()
                : result;
    }

    private ExecutionResult stock(String text, GraphQLRequest request, Deadline deadline, RoutingContext http) {
        Map<String, Object> context = new ConcurrentHashMap<>();
        // SmallRye's names: blocking methods on this thread, and what headers() and the scopes of fields come from.
        context.put("runBlocking", true);
        context.put("httpHeaders", headers(http));
        context.put("state", Arc.container().requestContext().getState());
        context.put(Deadline.KEY, deadline);
        Outcome outcome = new Outcome();
        service.executeSync(toJson(text, request), context, outcome);
        return outcome.result;
    }

    /** Runs with a request context, and watches the clock. */
    private ExecutionResult within(RoutingContext http, Function<Deadline, ExecutionResult> run) {
        Deadline deadline = new Deadline(limits.time());
        ExecutionResult result = null;
        long started = System.nanoTime();
        try {
            result = scope.call(http, () -> run.apply(deadline));
        } catch (RuntimeException failure) {
            if (!deadline.hasPassed()) {
                throw failure;
            }
        }
        if (deadline.hasPassed() && (result == null || !result.isDataPresent())) {
            throw RefusedRequest.ofHttp(
                    503,
                    ApiError.ofLimit(
                            "execution milliseconds",
                            limits.time().toMillis(),
                            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started)),
                    Map.of());
        }
        return result;
    }

    private static Map<String, List<String>> headers(RoutingContext http) {
        Map<String, List<String>> headers = new HashMap<>();
        http.request()
                .headers()
                .names()
                .forEach(name -> headers.put(name, http.request().headers().getAll(name)));
        return headers;
    }

    private static JsonObject toJson(String text, GraphQLRequest request) {
        Map<String, Object> members = new HashMap<>();
        members.put("query", text);
        members.put("variables", request.variables());
        if (request.operationName() != null) {
            members.put("operationName", request.operationName());
        }
        try (JsonReader reader = Json.createReader(new StringReader(JSON.writeValueAsString(members)))) {
            return reader.readObject();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("it was JSON when it came", e);
        }
    }

    private static final class Outcome implements ExecutionResponseWriter {

        private ExecutionResult result;

        @Override
        public void write(ExecutionResponse response) {
            result = response.getExecutionResult();
        }

        @Override
        public void fail(Throwable cause) {
            throw new IllegalStateException("the execution failed as a whole", cause);
        }
    }
}
