package org.cotejo.read;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.DefaultDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;

/**
 * Begins a subscription by calling a method of an API, with SmallRye's own arguments. SmallRye's fetcher would turn the
 * failure of a stream into an event without data; here it ends the stream.
 */
final class StreamFetcher<K, T> extends DefaultDataFetcher<K, T> {

    StreamFetcher(Operation operation) {
        super(operation, null);
    }

    @Override
    @SuppressWarnings("unchecked") // The invoker makes the publisher of it that graphql-java wants here.
    public T get(DataFetchingEnvironment field) throws Exception {
        SmallRyeContext context = field.getGraphQlContext().get(SmallRyeContextManager.CONTEXT);
        context.setDataFetchingEnvironment(field);
        try {
            return (T)
                    operationInvoker.invoke(argumentHelper.getArguments(field).toArray());
        } catch (AbstractDataFetcherException unfit) {
            return (T) unfit.appendDataFetcherResult(DataFetcherResult.newResult(), field)
                    .build();
        }
    }
}
