package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service that is killed while people write: what it said it had stored is there, nothing is there by half, and what was
 * sent again under its key is there once.
 *
 * <p>{@code -Dcotejo.kills=20} does it more often than the few times that a build waits for.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledWriterIT {

    private static final int KILLS = Integer.getInteger("cotejo.kills", 3);
    private static final int WRITERS = 4;

    /** Of acknowledged writes before the kill; which of them, chance says. */
    private static final int MOST_BEFORE_KILL = 60;

    /** Behind the slug of a statement of which a revision was acknowledged, too. */
    private static final String REVISED = " revised";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String RECORD = "mutation($input: RecordStatementInput!) { recordStatement(input: $input) {"
            + " statement { slug } userErrors { message } } }";
    private static final String REVISE = "mutation($input: ReviseWordingInput!) { reviseWording(input: $input) {"
            + " wording { revision } userErrors { message } } }";
    private static final String FIND =
            "query($slug: String!) { statement(slug: $slug) { wordings { id text } revisions { number } } }";

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        PackagedJar jar = PackagedJar.onH2(folder)
                .with(
                        "-Dcotejo.corpus=none",
                        "-Dcotejo.access.writes-per-minute.subject=1000000",
                        "-Dcotejo.access.writes-per-minute.address=1000000");
        String token = jar.token("EDITOR", "ana");
        Random chance = new Random(37);
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Queue<Map<String, Object>> unheard = writeUntilKilled(jar, token, kill, chance, acknowledged);
            try (PackagedService service = PackagedService.start(jar, PackagedService.STARTED)) {
                for (String slug : acknowledged) {
                    assertIsWhole(service, slug);
                }
                acknowledged.removeIf(slug -> slug.endsWith(REVISED));
                for (Map<String, Object> input : unheard) {
                    // The client does not know whether it was stored; sent again, it is there once.
                    assertThat(service.ask(RECORD, Map.of("input", input), token))
                            .contains("\"userErrors\":[]");
                    assertIsWhole(service, (String) input.get("slug"));
                    acknowledged.add((String) input.get("slug"));
                }
                JsonNode all = JSON.readTree(service.ask("{ statements { totalCount } }"));
                assertThat(all.at("/data/statements/totalCount").intValue()).isEqualTo(acknowledged.size());
                awaitIndex(service, acknowledged.size());
            }
        }
        assertThat(jar.run("verify-data")).as(jar.output()).isZero();
        System.out.printf("%d kills, %d acknowledged writes, none lost%n", KILLS, acknowledged.size());
    }

    /** Lets several write until the process is killed; returns what was sent and never answered. */
    private static Queue<Map<String, Object>> writeUntilKilled(
            PackagedJar jar, String token, int kill, Random chance, Queue<String> acknowledged) throws Exception {
        Queue<Map<String, Object>> unheard = new ConcurrentLinkedQueue<>();
        try (PackagedService service = PackagedService.start(jar, PackagedService.STARTED)) {
            CountDownLatch enough = new CountDownLatch(1 + chance.nextInt(MOST_BEFORE_KILL));
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "k" + kill + "-w" + writer;
                writers.add(threads.submit(() -> write(service, token, name, acknowledged, unheard, enough)));
            }
            boolean isEnough = enough.await(1, TimeUnit.MINUTES);
            service.kill();
            threads.shutdown();
            for (Future<?> writer : writers) {
                writer.get();
            }
            assertThat(isEnough).isTrue();
        }
        return unheard;
    }

    private static void write(
            PackagedService service,
            String token,
            String name,
            Queue<String> acknowledged,
            Queue<Map<String, Object>> unheard,
            CountDownLatch enough) {
        for (int number = 0; ; number++) {
            String slug = name + "-n" + number;
            Map<String, Object> input = input(slug);
            try {
                String answer = service.ask(RECORD, Map.of("input", input), token);
                assertThat(answer).contains("\"userErrors\":[]");
                acknowledged.add(slug);
                if (number % 3 == 0) {
                    revise(service, token, slug);
                    acknowledged.add(slug + REVISED);
                }
                enough.countDown();
            } catch (IOException | InterruptedException killed) {
                if (!acknowledged.contains(slug)) {
                    unheard.add(input);
                }
                return;
            }
        }
    }

    private static Map<String, Object> input(String slug) {
        return Map.of(
                "slug",
                slug,
                "kind",
                "DIRECT",
                "attributedAs",
                "La presidenta",
                "idempotencyKey",
                slug,
                "wordings",
                IntStream.range(0, 4)
                        .mapToObj(place -> Map.of(
                                "kind", "TRANSLATION", "language", "en", "text", "Sovereign " + slug + " " + place))
                        .toList());
    }

    private static void revise(PackagedService service, String token, String slug)
            throws IOException, InterruptedException {
        JsonNode found = JSON.readTree(service.ask(FIND, Map.of("slug", slug), token));
        String id = found.at("/data/statement/wordings/0/id").textValue();
        String answer = service.ask(
                REVISE,
                Map.of("input", Map.of("wording", id, "expectedRevision", 1, "text", "Revised " + slug)),
                token);
        assertThat(answer).contains("\"revision\":2");
    }

    private static void assertIsWhole(PackagedService service, String written)
            throws IOException, InterruptedException {
        String slug = written.replace(REVISED, "");
        JsonNode statement =
                JSON.readTree(service.ask(FIND, Map.of("slug", slug))).at("/data/statement");
        if (written.endsWith(REVISED)) {
            assertThat(statement.path("wordings").findValuesAsText("text")).contains("Revised " + slug);
        }
        assertThat(statement.path("wordings")).as(slug).hasSize(4);
        assertThat(statement.path("revisions")).as(slug).hasSize(1);
    }

    private static void awaitIndex(PackagedService service, int statements) throws IOException, InterruptedException {
        String expected = "\"totalCount\":" + statements + "}";
        while (!service.ask("{ search(query: \"sovereign\") { totalCount } }").contains(expected)) {
            Thread.onSpinWait();
        }
    }
}
