package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cotejo.search.OpenSearchNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Two services share an index on OpenSearch, of one database on PostgreSQL. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
class SearchOnClusterIT {

    /** About a minute of writing on two cores. */
    private static final int ROUNDS = 4;

    private static final int FILES = 10;

    /** In each file. */
    private static final int STATEMENTS = 200;

    private static final int MOST = 10_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    /** Two imports write at once, two services index, and one of these is killed meanwhile. */
    @Test
    void indexIsWhatTheDatabaseIs() throws IOException, InterruptedException, SQLException {
        String cluster = OpenSearchNode.hosts();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            PackagedJar jar = PackagedJar.onPostgresql(folder, postgres.getJdbcUrl("postgres", "postgres"))
                    .with("-Dcotejo.corpus=none", "-Dcotejo.search.hosts=" + cluster);
            PackagedService killed = PackagedService.start(jar, PackagedService.STARTED);
            try (PackagedService stays = PackagedService.start(jar, PackagedService.STARTED)) {
                for (int round = 1; round <= ROUNDS; round++) {
                    List<Process> imports =
                            List.of(startImport(jar, "morelos", round), startImport(jar, "leona", round));
                    if (round == ROUNDS / 2) {
                        killed.close();
                    } else if (round == ROUNDS / 2 + 1) {
                        killed = PackagedService.start(jar, PackagedService.STARTED);
                    }
                    for (Process process : imports) {
                        assertThat(process.waitFor()).isZero();
                    }
                }
                awaitIndex(postgres);
                assertThat(stays.ask("{ search(query: \"redacción %d\") { totalCount } }".formatted(ROUNDS)))
                        .contains("\"totalCount\":" + 2 * FILES * STATEMENTS);
            } finally {
                killed.close();
            }
            assertThat(jar.run("export", "all.ndjson")).isZero();
        }
        Map<String, String> stored = stored();
        Map<String, String> indexed = indexed(cluster);
        assertThat(stored).hasSize(2 * FILES * STATEMENTS);
        assertThat(indexed).hasSameSizeAs(stored);
        assertThat(stored.keySet().stream()
                        .filter(slug -> !stored.get(slug).equals(indexed.get(slug)))
                        .toList())
                .isEmpty();
    }

    /** Writes each statement anew, under another name of its speaker. */
    private Process startImport(PackagedJar jar, String speaker, int round) throws IOException {
        Path corpora = folder.resolve(speaker + round);
        Files.createDirectory(corpora);
        for (int file = 0; file < FILES; file++) {
            StringBuilder lines = new StringBuilder("""
                    {"type":"source","slug":"acta-%1$s","publisher":"Congreso"}
                    {"type":"actor","slug":"%1$s","kind":"PERSON","name":{"es":"%1$s %2$d"}}
                    """.formatted(speaker, round));
            for (int i = 0; i < STATEMENTS; i++) {
                lines.append("""
                        {"type":"statement","slug":"%1$s-%2$d-%3$d","kind":"DIRECT","speaker":"%1$s","wordings":[\
                        {"kind":"ORIGINAL","language":"es","text":"Artículo %3$d del acta %2$d, redacción %4$d.",\
                        "source":"acta-%1$s"}]}
                        """.formatted(speaker, file, i, round));
            }
            Files.writeString(corpora.resolve(file + ".ndjson"), lines);
        }
        return jar.process("import", corpora.toString())
                .redirectOutput(folder.resolve(speaker + round + ".log").toFile())
                .start();
    }

    /** Returns when the index has been told of all changes. */
    private static void awaitIndex(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            boolean isWaiting = true;
            while (isWaiting) {
                try (ResultSet waiting = statement.executeQuery("select 1 from search_change limit 1")) {
                    isWaiting = waiting.next();
                }
            }
        }
    }

    /** The speaker's name and the text of each statement, by its slug. */
    private Map<String, String> stored() throws IOException {
        Map<String, String> names = new TreeMap<>();
        Map<String, String> statements = new TreeMap<>();
        try (Stream<String> lines = Files.lines(folder.resolve("all.ndjson"))) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode read = JSON.readTree(line);
                String slug = read.path("slug").asText();
                switch (read.path("type").asText()) {
                    case "actor" -> names.put(slug, read.at("/name/es").asText());
                    case "statement" ->
                        statements.put(
                                slug,
                                names.get(read.path("speaker").asText()) + ": "
                                        + read.at("/wordings/0/text").asText());
                    default -> {
                        // Sources are not searched.
                    }
                }
            }
        }
        return statements;
    }

    private static Map<String, String> indexed(String cluster) throws IOException, InterruptedException {
        HttpRequest all = HttpRequest.newBuilder(URI.create("http://" + cluster + "/_search?size=" + MOST))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(all, HttpResponse.BodyHandlers.ofString());
        Map<String, String> statements = new TreeMap<>();
        for (JsonNode hit : JSON.readTree(answer.body()).at("/hits/hits")) {
            JsonNode document = hit.path("_source");
            if (document.path("kind").asText().equals("STATEMENT")) {
                statements.put(
                        slug(document.path("order").asText()),
                        first(document.path("speakerNames")).asText() + ": "
                                + first(document.path("wordings"))
                                        .path("text_words")
                                        .asText());
            }
        }
        return statements;
    }

    /** What hits are ordered by is the slug and the kind. */
    private static String slug(String order) {
        return order.substring(0, order.indexOf(' '));
    }

    /** A list of one is written without brackets. */
    private static JsonNode first(JsonNode values) {
        return values.isArray() ? values.path(0) : values;
    }
}
