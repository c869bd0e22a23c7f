package org.cotejo.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.cotejo.graphql.Deadline;
import org.cotejo.graphql.EventExecutor;
import org.cotejo.graphql.ReadTransaction;
import org.cotejo.graphql.SchemaCorrections;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Executes queries on the thread that calls it, where a request context is active, in one read transaction; and begins
 * subscriptions, each event of which is executed so.
 */
@Singleton
public final class ReadPath {

    private final GraphQLSchema stock;
    private final GraphQL graphQL;
    private final Cache<Document, PreparsedDocumentEntry> validated =
            Caffeine.newBuilder().weakKeys().build();

    ReadPath(
            GraphQLSchema stock,
            Schema model,
            @ConfigProperty(name = "quarkus.smallrye-graphql.field-visibility") String visibility) {
        this.stock = stock;
        GraphQLSchema derived = DerivedSchema.of(stock, model, visibility.equals("default"));
        this.graphQL = SchemaCorrections.withErrorsAndLimits(GraphQL.newGraphQL(derived))
                .preparsedDocumentProvider((input, parseAndValidate) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .build();
    }

    private PreparsedDocumentEntry validate(Document document) {
        List<ValidationError> errors = ParseAndValidate.validate(stock, document, Locale.getDefault());
        return errors.isEmpty() ? new PreparsedDocumentEntry(document) : new PreparsedDocumentEntry(errors);
    }

    /**
     * Executes a query.
     *
     * @param document is validated once, as long as somebody keeps this object
     * @param operationName null where the document has one operation only
     * @param context what fields may find in graphql-java's context, such as a {@link org.cotejo.graphql.Deadline}
     * @param time after which the database gives up
     */
    public ExecutionResult execute(
            String text,
            Document document,
            String operationName,
            Map<String, Object> variables,
            Map<Object, Object> context,
            Duration time) {
        ExecutionInput input = input(text, document, operationName, variables, context);
        return within(input, time, () -> graphQL.execute(input));
    }

    /**
     * Begins a subscription; the parameters are those of a query. Each of its events is a result of its own.
     *
     * @param time that beginning may take, and each task that makes a few events
     * @param worker gives each such task a thread with a request context, some time after it is asked to
     * @return with a {@link org.reactivestreams.Publisher} of results as its data, unless the subscription is refused
     */
    public ExecutionResult subscribe(
            String text,
            Document document,
            String operationName,
            Map<String, Object> variables,
            Duration time,
            Executor worker) {
        ExecutionInput input =
                input(text, document, operationName, variables, Map.of(Deadline.KEY, new Deadline(time)));
        EventExecutor events = new EventExecutor(task -> worker.execute(() -> {
            input.getGraphQLContext().put(Deadline.KEY, new Deadline(time));
            within(input, time, () -> {
                task.run();
                return null;
            });
        }));
        input.getGraphQLContext().put(EventExecutor.KEY, events);
        return within(input, time, () -> graphQL.execute(input));
    }

    private ExecutionInput input(
            String text,
            Document document,
            String operationName,
            Map<String, Object> variables,
            Map<Object, Object> context) {
        SmallRyeContext ofRequest = new SmallRyeContext(ReadPath.class.getName());
        ofRequest.setRequest(Json.createObjectBuilder().add("query", text).build());
        ofRequest.setOperationName(operationName);
        return ExecutionInput.newExecutionInput(text)
                .operationName(operationName)
                .variables(variables)
                .locale(Locale.getDefault())
                .graphQLContext(context)
                .graphQLContext(Map.of(
                        PreparsedDocumentEntry.class,
                        validated.get(document, this::validate),
                        SmallRyeContextManager.CONTEXT,
                        ofRequest))
                .build();
    }

    private static <T> T within(ExecutionInput input, Duration time, Supplier<T> reads) {
        SmallRyeContextManager.restore(input.getGraphQLContext().get(SmallRyeContextManager.CONTEXT));
        try {
            return ReadTransaction.around(time, reads);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }
}
