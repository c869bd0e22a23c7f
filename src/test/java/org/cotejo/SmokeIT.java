package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service, started as a user starts it, in a folder of its own. Not a {@code @QuarkusIntegrationTest}:
 * these tests kill the process and start it again on what it left.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SmokeIT {

    private static final String LOADING = "Reading corpus/sample.ndjson";

    @TempDir
    Path folder;

    @Test
    void firstQueryAnswersAfterOneCommand() throws IOException, InterruptedException {
        String first = Files.readString(Path.of("src/main/resources/META-INF/resources/graphiql/first-query.graphql"));
        try (PackagedService service = start(PackagedService.STARTED)) {
            assertThat(service.ask(first))
                    .contains("es una decisión soberana", "sovereign decision", "private decision");
            assertThat(service.get("/graphiql/")).contains("GraphiQL");
            assertThat(service.get("/graphql/schema.graphql").strip())
                    .isEqualTo(Files.readString(Path.of("schema.graphql")).strip());
        }
        assertThat(folder.resolve("data")).isDirectory();
    }

    @Test
    void secondStartFindsItsDataAndLoadsNothingTwice() throws IOException, InterruptedException {
        String before;
        try (PackagedService service = start(PackagedService.STARTED)) {
            before = service.ask("{ statements { totalCount nodes { id slug } } }");
        }
        try (PackagedService service = start(PackagedService.STARTED)) {
            assertThat(service.ask("{ statements { totalCount nodes { id slug } } }"))
                    .isEqualTo(before)
                    .contains("\"totalCount\":98");
        }
    }

    @Test
    void processKilledDuringTheFirstLoadStartsCompleteTheNextTime() throws IOException, InterruptedException {
        start(LOADING).close();
        try (PackagedService service = start(PackagedService.STARTED)) {
            assertThat(
                            service.ask(
                                    "{ statements { totalCount } sources { totalCount } actors { totalCount } events { totalCount } }"))
                    .contains("98", "164", "41", "10");
        }
    }

    @Test
    void startThatFailsSaysWhy() throws IOException, InterruptedException {
        PackagedJar jar = PackagedJar.onH2(folder);
        assertThat(jar.with("-Dquarkus.http.port=many").run()).isEqualTo(1);
        assertThat(jar.output()).contains("quarkus.http.port", "many");
        try (PackagedService running = start(PackagedService.STARTED)) {
            assertThat(running.get("/q/health/ready")).contains("UP");
            assertThat(jar.run()).isEqualTo(3);
            assertThat(jar.output()).contains("in use by another process");
        }
    }

    @Test
    void requestThatIsUnderWayIsAnsweredWhenTheServiceIsStopped() throws IOException {
        String body = "{\"query\": \"{ languages { wordings } }\"}";
        try (PackagedService service = start(PackagedService.STARTED);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            OutputStream request = socket.getOutputStream();
            // Two in one piece: once the first is answered, the service waits for the body of the second.
            request.write("""
                    GET /q/health/live HTTP/1.1\r
                    Host: localhost\r
                    \r
                    POST /graphql HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Connection: close\r
                    Content-Length: %d\r
                    \r
                    """.formatted(body.length()).getBytes(StandardCharsets.US_ASCII));
            StringBuilder live = new StringBuilder();
            while (live.indexOf("UP") < 0) {
                live.append((char) socket.getInputStream().read());
            }
            service.stop();
            service.awaitLog("Waiting for HTTP requests to complete");
            request.write(body.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(" 200 ", "wordings");
            service.awaitEnd();
        }
        assertThat(folder.resolve("data/cotejo.door")).doesNotExist();
    }

    @Test
    void findingsOfTheSampleAreListedAMomentAfterTheFirstStart() throws IOException, InterruptedException {
        String listed = "{ wordings(filter: { hasFindings: true }) { totalCount nodes { findings { rule } } } }";
        try (PackagedService service = start(PackagedService.STARTED)) {
            String answer = service.ask(listed);
            while (answer.contains("\"totalCount\":0")) {
                answer = service.ask(listed);
            }
            assertThat(answer).contains("\"rule\":").doesNotContain("\"findings\":[]");
        }
    }

    /** It would wait for the socket otherwise, as for a request that is under way. */
    @Test
    void whoSubscribesIsToldThatTheServiceStops() throws Exception {
        try (PackagedService service = start(PackagedService.STARTED);
                SocketClient client =
                        SocketClient.open(URI.create("http://127.0.0.1:" + service.port() + "/graphql"))) {
            client.subscribe("1", "subscription { corpusChanged { revision } }", Map.of());
            client.ping();
            service.stop();
            assertThat(client.closed()).isEqualTo("1001 The service is stopping.");
            service.awaitEnd();
        }
    }

    private PackagedService start(String awaited) throws IOException {
        return PackagedService.start(PackagedJar.onH2(folder), awaited);
    }
}
