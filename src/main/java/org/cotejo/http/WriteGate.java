package org.cotejo.http;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.cotejo.access.Identities;
import org.cotejo.access.NetworkAddress;
import org.cotejo.access.RefusalReason;
import org.cotejo.access.Refusals;
import org.cotejo.access.WriteLimits;
import org.cotejo.graphql.ApiError;

/**
 * Where mutations are asked for a token, and counted, before anything of them is executed. Which role each field needs is on
 * the field, and a missing one is an error of that field.
 */
@Singleton
final class WriteGate {

    private final WriteLimits limits;
    private final Refusals refusals;

    WriteGate(WriteLimits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    /**
     * Lets queries pass, and mutations of a bearer who has not written too often. One that turns out to be invalid has
     * counted: it was an attempt.
     *
     * @throws RefusedRequest with 401 or 429
     */
    void requireLeave(Optional<OperationDefinition> operation, ParsedDocument document, RoutingContext http) {
        boolean isMutation = operation
                .filter(o -> o.getOperation() == OperationDefinition.Operation.MUTATION)
                .isPresent();
        if (isMutation) {
            String subject = subject(http);
            String address = NetworkAddress.of(http.request().remoteAddress());
            limits.take(subject, address, DocumentShape.rootFields(operation.get(), document))
                    .ifPresent(this::refuse);
        }
    }

    /** @throws RefusedRequest when nobody is signed in */
    private String subject(RoutingContext http) {
        return Identities.subject(http).orElseThrow(() -> {
            refusals.count(RefusalReason.NO_TOKEN);
            return RefusedRequest.ofHttp(
                    401,
                    ApiError.unauthenticated(
                            RefusalReason.NO_TOKEN.name(),
                            "A mutation needs a token, in the header Authorization: Bearer and the token;"
                                    + " the command token makes one."),
                    Map.of("WWW-Authenticate", "Bearer"));
        });
    }

    private void refuse(WriteLimits.TooMany tooMany) {
        refusals.count(RefusalReason.RATE);
        ApiError error = ApiError.ofRate(tooMany.limit(), tooMany.most(), tooMany.retrySeconds());
        throw RefusedRequest.ofHttp(
                429,
                error,
                tooMany.retrySeconds() > 0 ? Map.of("Retry-After", String.valueOf(tooMany.retrySeconds())) : Map.of());
    }

    /** Counts the fields that somebody had no role for. */
    void count(ExecutionResult result) {
        result.getErrors().stream()
                .filter(error -> error instanceof ApiError
                        && "FORBIDDEN".equals(error.getExtensions().get("code")))
                .forEach(error -> refusals.count(RefusalReason.ROLE));
    }
}
