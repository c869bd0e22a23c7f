package org.cotejo.graphql;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.util.concurrent.CompletableFuture;

/**
 * What we have graphql-java do around fields and answers: {@link Deadline}, {@link ListLimit}, {@link RequestErrors}. One
 * object, since a chain of several makes lists and contexts for each field and each of them.
 */
final class ErrorsAndLimits extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, InstrumentationState state) {
        // A trivial fetcher reads a property: it takes no time and no arguments, and to look for them would.
        if (field.isTrivialDataFetcher()) {
            return fetcher;
        }
        Deadline.require(field.getEnvironment());
        return ListLimit.within(fetcher, field.getEnvironment());
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters request, InstrumentationState state) {
        return CompletableFuture.completedFuture(RequestErrors.in(result, request));
    }
}
