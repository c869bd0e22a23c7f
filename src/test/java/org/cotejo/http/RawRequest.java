package org.cotejo.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A POST to the endpoint, written by hand, as no client would send it. */
final class RawRequest {

    private RawRequest() {}

    /**
     * Sends it and waits until the service hangs up.
     *
     * @param rest what follows the first headers: further ones, an empty line, and the body or a part of it
     */
    static String send(URI endpoint, String rest) throws IOException {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.setSoTimeout(10_000);
            String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
            socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
