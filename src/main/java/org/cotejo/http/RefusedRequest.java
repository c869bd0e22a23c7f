package org.cotejo.http;

import java.util.Map;
import org.cotejo.graphql.ApiError;

/**
 * Why a request gets no data: an HTTP status and one GraphQL error.
 *
 * <p>Two kinds. A request that HTTP already refuses (its method, its body) has its status in every answer. A document
 * that is refused has it only where the client understands {@code application/graphql-response+json}: with {@code
 * application/json} the draft asks for 200, since older clients read the errors only then.
 */
@SuppressWarnings("serial") // Never serialised.
final class RefusedRequest extends RuntimeException {

    final int status;
    final boolean isOfHttp;
    final transient ApiError error;
    final Map<String, String> headers;

    private RefusedRequest(int status, boolean isOfHttp, ApiError error, Map<String, String> headers) {
        super(error.getMessage(), null, false, false);
        this.status = status;
        this.isOfHttp = isOfHttp;
        this.error = error;
        this.headers = headers;
    }

    static RefusedRequest ofHttp(int status, String message) {
        return ofHttp(status, message, Map.of());
    }

    static RefusedRequest ofHttp(int status, String message, Map<String, String> headers) {
        return ofHttp(status, ApiError.ofRequest("BAD_REQUEST", message), headers);
    }

    static RefusedRequest ofHttp(int status, ApiError error, Map<String, String> headers) {
        return new RefusedRequest(status, true, error, headers);
    }

    static RefusedRequest ofDocument(ApiError error) {
        return new RefusedRequest(400, false, error, Map.of());
    }

    static RefusedRequest ofDocument(String code, String message) {
        return ofDocument(ApiError.ofRequest(code, message));
    }

    /** A limit on the document or its execution. */
    static RefusedRequest ofLimit(String limit, long most, long actual) {
        return ofDocument(ApiError.ofLimit(limit, most, actual));
    }
}
