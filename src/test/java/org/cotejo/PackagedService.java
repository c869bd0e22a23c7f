package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** The service of a package, running on a port of its own until it is killed. */
final class PackagedService implements AutoCloseable {

    static final String STARTED = "Listening on";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final BufferedReader log;

    private PackagedService(Process process, int port, BufferedReader log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts the service and returns when it has logged this. */
    static PackagedService start(PackagedJar jar, String awaited) throws IOException {
        int port;
        try (ServerSocket any = new ServerSocket(0)) {
            port = any.getLocalPort();
        }
        Process process = jar.with("-Dquarkus.http.port=" + port, "-Dquarkus.http.host=127.0.0.1")
                .process()
                .start();
        PackagedService service = new PackagedService(process, port, process.inputReader());
        service.awaitLog(awaited);
        return service;
    }

    /** Returns when the process has logged this. */
    void awaitLog(String awaited) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            before.append(line).append('\n');
            if (line.contains(awaited)) {
                return;
            }
        }
        throw new AssertionError("The service ended without \"" + awaited + "\":\n" + before);
    }

    @Override
    public void close() {
        kill();
    }

    /** Kills the process as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks the process to end, as {@code kill} does. */
    void stop() {
        // Not that of the process itself, which closes its log, too.
        process.toHandle().destroy();
    }

    /** Waits until the process has ended. */
    void awaitEnd() {
        process.onExit().join();
    }

    int port() {
        return port;
    }

    String ask(String document) throws IOException, InterruptedException {
        return ask(document, Map.of());
    }

    String ask(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        return send(request(document, variables));
    }

    /** Asks as the bearer of a token. */
    String ask(String document, Map<String, ?> variables, String token) throws IOException, InterruptedException {
        return send(request(document, variables).header("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder request(String document, Map<String, ?> variables) throws IOException {
        String body = new ObjectMapper().writeValueAsString(Map.of("query", document, "variables", variables));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    /** Who the bearer of a token is, or why nobody is. */
    String viewer(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/graphql?query=%7Bviewer%7Bname%20roles%7D%7D"))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
