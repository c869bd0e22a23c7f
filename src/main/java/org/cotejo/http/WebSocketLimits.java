package org.cotejo.http;

import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.spi.EventingService;
import jakarta.annotation.Priority;
import java.util.List;
import org.cotejo.graphql.ApiError;
import org.cotejo.graphql.Deadline;

/**
 * Holds documents that come over a WebSocket, past {@link Endpoint}, to the limits on depth, aliases, root fields and
 * cost, and lets none of them change anything: {@link WriteGate} is at the endpoint. Time and number of executions are not
 * limited there, nor is who asks timed.
 *
 * <p>Found through {@code META-INF/services}, after the corrections of the schema, whose handler of errors must come
 * first.
 */
@Priority(2_000)
public final class WebSocketLimits implements EventingService {

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        return builder.instrumentation(
                new ChainedInstrumentation(builder.build().getInstrumentation(), new Checks()));
    }

    private static final class Checks extends SimplePerformantInstrumentation {

        private static Limits limits() {
            return Arc.container().instance(Limits.class).get();
        }

        /** What came through the endpoint was measured there, and has a deadline. */
        private static boolean isMeasured(GraphQLContext request) {
            return request.hasKey(Deadline.KEY);
        }

        /** Before validation, and once a document, since sound ones are kept. */
        @Override
        public DocumentAndVariables instrumentDocumentAndVariables(
                DocumentAndVariables document, InstrumentationExecutionParameters request, InstrumentationState state) {
            if (!isMeasured(request.getGraphQLContext())) {
                refuseAsError(() -> DocumentShape.of(document.getDocument()).require(limits()));
            }
            return document;
        }

        @Override
        public ExecutionContext instrumentExecutionContext(
                ExecutionContext context, InstrumentationExecutionParameters request, InstrumentationState state) {
            if (!isMeasured(context.getGraphQLContext())) {
                if (context.getOperationDefinition().getOperation() == OperationDefinition.Operation.MUTATION) {
                    throw new AbortExecutionException(List.of(ApiError.ofRequest(
                            "BAD_REQUEST", "Mutations come by POST; over a WebSocket there are queries only.")));
                }
                ParsedDocument document = ParsedDocument.of(request.getQuery(), context.getDocument());
                refuseAsError(() -> Cost.within(
                        limits(),
                        request.getSchema(),
                        document,
                        context.getOperationDefinition(),
                        request.getVariables()));
            }
            return context;
        }

        private static void refuseAsError(Runnable check) {
            try {
                check.run();
            } catch (RefusedRequest refusal) {
                throw new AbortExecutionException(List.of(refusal.error));
            }
        }
    }
}
