package org.cotejo.read;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.DefaultDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import org.eclipse.microprofile.graphql.GraphQLException;

/**
 * Answers a field by calling a method of an API, with SmallRye's own arguments, conversions and errors.
 *
 * <p>Left out is the context that SmallRye copies for each field, with its path and the tree of everything selected
 * below it. Who injects SmallRye's {@code Context} finds the one of the request, with the field's environment in it and
 * nothing else of the field; a query runs on one thread, so there is one at a time.
 */
final class OperationFetcher<K, T> extends DefaultDataFetcher<K, T> {

    OperationFetcher(Operation operation, Type type) {
        super(operation, type);
    }

    @Override
    @SuppressWarnings("unchecked") // The method returns what the model says, and graphql-java unwraps a result.
    public T get(DataFetchingEnvironment field) throws Exception {
        SmallRyeContext context = field.getGraphQlContext().get(SmallRyeContextManager.CONTEXT);
        context.setDataFetchingEnvironment(field);
        try {
            Object answer =
                    operationInvoker.invoke(argumentHelper.getArguments(field).toArray());
            return (T) fieldHelper.transformOrAdaptResponse(answer, field);
        } catch (AbstractDataFetcherException unfit) {
            return (T) unfit.appendDataFetcherResult(DataFetcherResult.newResult(), field)
                    .build();
        } catch (GraphQLException partial) {
            DataFetcherResult.Builder<Object> result = DataFetcherResult.newResult();
            errorResultHelper.appendPartialResult(result, field, partial);
            return (T) result.build();
        }
    }
}
