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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service, started as a user starts it, in a folder of its own. Not a {@code @QuarkusIntegrationTest}:
 * these tests kill the process and start it again on what it left.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SmokeIT {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final String STARTED = "Listening on";
    private static final String LOADING = "Reading corpus/sample.ndjson";

    @TempDir
    Path folder;

    private Process service;
    private int port;

    @AfterEach
    void stop() throws InterruptedException {
        kill();
    }

    @Test
    void firstQueryAnswersAfterOneCommand() throws IOException, InterruptedException {
        start(STARTED);
        String first = Files.readString(Path.of("src/main/resources/META-INF/resources/graphiql/first-query.graphql"));
        assertThat(ask(first)).contains("es una decisión soberana", "sovereign decision", "private decision");
        assertThat(get("/graphiql/")).contains("GraphiQL");
        assertThat(get("/graphql/schema.graphql").strip())
                .isEqualTo(Files.readString(Path.of("schema.graphql")).strip());
        assertThat(folder.resolve("data")).isDirectory();
    }

    @Test
    void secondStartFindsItsDataAndLoadsNothingTwice() throws IOException, InterruptedException {
        start(STARTED);
        String before = ask("{ statements { totalCount nodes { id slug } } }");
        kill();
        start(STARTED);
        assertThat(ask("{ statements { totalCount nodes { id slug } } }")).isEqualTo(before);
        assertThat(ask("{ statements { totalCount } }")).contains("\"totalCount\":98");
    }

    @Test
    void processKilledDuringTheFirstLoadStartsCompleteTheNextTime() throws IOException, InterruptedException {
        start(LOADING);
        kill();
        start(STARTED);
        assertThat(
                        ask(
                                "{ statements { totalCount } sources { totalCount } actors { totalCount } events { totalCount } }"))
                .contains("98", "139", "41", "10");
    }

    /** Starts the service and returns when it has logged this. */
    private void start(String awaited) throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            port = any.getLocalPort();
        }
        service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.http.host=127.0.0.1",
                        "-jar",
                        JAR.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        StringBuilder log = new StringBuilder();
        BufferedReader output = service.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            log.append(line).append('\n');
            if (line.contains(awaited)) {
                return;
            }
        }
        throw new AssertionError("The service ended without \"" + awaited + "\":\n" + log);
    }

    /** Kills the process as {@code kill -9} does. */
    private void kill() throws InterruptedException {
        if (service != null) {
            service.destroyForcibly().waitFor();
        }
    }

    private String ask(String document) throws IOException, InterruptedException {
        String body = new ObjectMapper().writeValueAsString(Map.of("query", document));
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
