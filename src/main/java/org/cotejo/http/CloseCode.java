package org.cotejo.http;

/**
 * Why a WebSocket is closed: by RFC 6455 (7.4.1) and its registry, from 4000 on by the protocol {@code graphql-transport-ws}.
 * A client of graphql-ws connects again after those below 4000.
 */
enum CloseCode {
    GOING_AWAY(1001),
    TRY_AGAIN(1013),
    BAD_MESSAGE(4400),
    UNAUTHORIZED(4401),
    FORBIDDEN(4403),
    SUBPROTOCOL(4406),
    INIT_TIMEOUT(4408),
    TAKEN(4409),
    TOO_MANY_INITS(4429);

    final short number;

    CloseCode(int number) {
        this.number = (short) number;
    }
}
