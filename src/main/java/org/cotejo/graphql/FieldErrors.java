package org.cotejo.graphql;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.language.SourceLocation;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Turns what a field throws into an error for clients: {@link BadInput} and {@link Unavailable} as they are, a missing role
 * by its name, all else masked.
 */
final class FieldErrors implements DataFetcherExceptionHandler {

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters field) {
        Throwable thrown = field.getException();
        while (thrown instanceof CompletionException && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        List<SourceLocation> locations = List.of(field.getSourceLocation());
        List<Object> path = field.getPath().toList();
        ApiError error;
        if (thrown instanceof BadInput bad) {
            error = ApiError.ofInput(bad.messageWithPlace(), locations, path, bad.argument(), bad.value());
        } else if (thrown instanceof NonNullableValueCoercedAsNullException missing) {
            // A variable that may be null, in the place of an argument that may not.
            error = ApiError.ofInput(missing.getMessage(), locations, path, null, null);
        } else if (thrown instanceof Unavailable unavailable) {
            error = ApiError.ofField("UNAVAILABLE", unavailable.getMessage(), locations, path);
        } else if (thrown instanceof UnauthorizedException) {
            error = ApiError.unauthenticated(
                    "NO_TOKEN", "This needs a token: Authorization: Bearer …", locations, path);
        } else if (thrown instanceof ForbiddenException) {
            String role = RequiredRole.of(field.getDataFetchingEnvironment()).orElse(null);
            error = ApiError.forbidden(role, locations, path);
        } else {
            error = ApiError.internal(thrown, locations, path);
        }
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }
}
