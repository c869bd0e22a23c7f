package org.cotejo.http;

import graphql.language.OperationDefinition.Operation;
import java.util.Map;

/** Where a request comes in, and what may come there. */
enum Door {
    /** Promises to change nothing, and may be repeated and kept by anybody on the way. */
    GET,
    POST,
    /** By {@code graphql-transport-ws}. A mutation would pass the limits on writing, and have no id to be found by. */
    WEB_SOCKET;

    /** @throws RefusedRequest when no such operation may come here */
    void require(Operation operation) {
        if (operation == Operation.SUBSCRIPTION && this != WEB_SOCKET) {
            throw RefusedRequest.ofDocument(
                    "BAD_REQUEST", "A subscription comes over a WebSocket, by the protocol graphql-transport-ws.");
        }
        if (operation == Operation.MUTATION && this == GET) {
            throw RefusedRequest.ofHttp(405, "GET is for queries only; send this with POST.", Map.of("Allow", "POST"));
        }
        if (operation == Operation.MUTATION && this == WEB_SOCKET) {
            throw RefusedRequest.ofDocument(
                    "BAD_REQUEST",
                    "Mutations come by POST; over a WebSocket there are queries and subscriptions only.");
        }
    }
}
