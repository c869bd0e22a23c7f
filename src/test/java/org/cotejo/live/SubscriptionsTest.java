package org.cotejo.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;
import static org.cotejo.editing.Desk.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.EmptyDatabase;
import org.cotejo.SocketClient;
import org.cotejo.access.Role;
import org.cotejo.corpus.ImportProgress;
import org.cotejo.corpus.Importer;
import org.cotejo.corpus.Inputs;
import org.cotejo.editing.Desk;
import org.cotejo.read.DataRevision;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever subscribes is told of what is stored, all of it, in its order, and of nothing else. */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
@Timeout(120)
class SubscriptionsTest {

    private static final Desk EDITOR = Desk.of(Role.EDITOR, "ana");
    private static final String SOVEREIGN = "It is a sovereign decision";

    @TempDir
    Path folder;

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Inject
    EntityManager database;

    @Inject
    Importer importer;

    @Inject
    DataRevision revisions;

    @Inject
    SessionFactory hibernate;

    @Inject
    MeterRegistry meters;

    private SocketClient client;

    @BeforeEach
    void connect() throws Exception {
        client = SocketClient.open(endpoint);
        // What an earlier test has left is ended a moment after it.
        while (subscriptions() > 0) {
            client.ping();
        }
    }

    @AfterEach
    void emptyTheDatabase() {
        client.close();
        EmptyDatabase.clear(database);
    }

    private static Map<String, Object> record(String slug, String kind) {
        return EDITOR.done(
                "recordStatement",
                input(
                        "slug",
                        slug,
                        "kind",
                        kind,
                        "attributedAs",
                        "Claudia Sheinbaum",
                        "wordings",
                        List.of(
                                input("kind", "TRANSLATION", "language", "en", "text", SOVEREIGN + " of " + slug),
                                input("kind", "TRANSLATION", "language", "fr", "text", "Une décision souveraine"))));
    }

    private static String idOfWording(Map<String, Object> statement) {
        return (String) Desk.map(Desk.list(statement.get("wordings")).get(0)).get("id");
    }

    /** Lines of a corpus: so many statements. */
    private static List<String> lines(int statements) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            lines.add("{\"type\":\"statement\",\"slug\":\"imported-" + i
                    + "\",\"kind\":\"DIRECT\",\"attributedAs\":\"Claudia Sheinbaum\",\"wordings\":[{\"kind\":"
                    + "\"TRANSLATION\",\"language\":\"en\",\"text\":\"" + SOVEREIGN + "\"}]}");
        }
        return lines;
    }

    /** Imports as the command does: in a process that tells nobody. */
    private void importLines(List<String> lines) throws Exception {
        Path file = Files.write(folder.resolve("lines.ndjson"), lines);
        importer.run(
                new Inputs(List.of(file.toString()), InputStream.nullInputStream()), true, false, ImportProgress.NONE);
        hearOfImport();
    }

    /** On H2 nobody else can write, so nobody listens for it. */
    protected void hearOfImport() {
        revisions.changedHere();
    }

    private void subscribe(String id, String document) throws Exception {
        subscribe(client, id, document);
    }

    /** Waits for the beginning, too, which the protocol does not tell. */
    private void subscribe(SocketClient by, String id, String document) throws Exception {
        double before = subscriptions();
        by.subscribe(id, document, Map.of());
        while (subscriptions() < before + 1) {
            client.ping();
        }
    }

    private double subscriptions() {
        return meters.get("cotejo.http.subscriptions").gauge().value();
    }

    @Test
    void statementIsToldWithItsWordings() throws Exception {
        subscribe("1", "subscription { statementAdded { slug attributedAs wordings { text } } }");
        record("soberana", "DIRECT");
        JsonNode told = client.event("/statementAdded");
        assertThat(told.at("/slug").asText()).isEqualTo("soberana");
        assertThat(told.at("/attributedAs").asText()).isEqualTo("Claudia Sheinbaum");
        assertThat(told.at("/wordings").findValuesAsText("text"))
                .containsExactly(SOVEREIGN + " of soberana", "Une décision souveraine");
    }

    @Test
    void filterKeepsOthersOut() throws Exception {
        subscribe(
                "1", "subscription { statementAdded(filter: { kinds: [REPORTED], availableIn: [\"fr\"] }) { slug } }");
        record("first", "DIRECT");
        record("second", "REPORTED");
        record("third", "DIRECT");
        record("fourth", "REPORTED");
        assertThat(client.event("/statementAdded/slug").asText()).isEqualTo("second");
        assertThat(client.event("/statementAdded/slug").asText()).isEqualTo("fourth");
    }

    @Test
    void filterThatCannotBeUsedIsRefused() throws Exception {
        client.subscribe(
                "1", "subscription { statementAdded(filter: { eventIds: [\"nothing\"] }) { slug } }", Map.of());
        JsonNode message = client.next();
        assertThat(message.at("/type").asText()).isEqualTo("error");
        assertThat(message.at("/payload/0/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void wordingsOfOneStatementAreToldInOrder() throws Exception {
        String watched = idOfWording(record("watched", "DIRECT"));
        String other = idOfWording(record("other", "DIRECT"));
        subscribe("1", "subscription { wordingChanged(statement: \"watched\") { revision text state rank } }");
        EDITOR.done("reviseWording", input("wording", watched, "expectedRevision", 1, "text", "A private decision"));
        EDITOR.done("reviseWording", input("wording", other, "expectedRevision", 1, "text", "It is hers"));
        EDITOR.done("reviewWording", input("wording", watched, "expectedRevision", 2, "state", "REVIEWED"));
        EDITOR.done(
                "rankWording",
                input("wording", watched, "expectedRevision", 3, "rank", "DEPRECATED", "reason", "not what she said"));
        EDITOR.done(
                "addWording",
                input("statement", "watched", "kind", "TRANSLATION", "language", "pt", "text", "É soberana"));
        // An event is made of what is there then, so that only the last of its kind is sure to be as it was.
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            texts.add(client.event("/wordingChanged/text").asText());
        }
        assertThat(texts)
                .containsExactly("A private decision", "A private decision", "A private decision", "É soberana");
    }

    @Test
    void wordingsOfAStatementThatIsNotThereAreRefused() throws Exception {
        client.subscribe("1", "subscription { wordingChanged(statement: \"nowhere\") { text } }", Map.of());
        JsonNode message = client.next();
        assertThat(message.at("/type").asText()).isEqualTo("error");
        assertThat(message.at("/payload/0/message").asText()).contains("nowhere");
        assertThat(message.at("/payload/0/extensions/path/0").asText()).isEqualTo("statement");
    }

    @Test
    void everyChangeHasTheNextNumber() throws Exception {
        subscribe("1", "subscription { corpusChanged { revision statementsAdded wordingsChanged } }");
        String wording = idOfWording(record("soberana", "DIRECT"));
        EDITOR.refused("reviseWording", input("wording", wording, "expectedRevision", 7, "text", "Nobody's decision"));
        EDITOR.done("reviseWording", input("wording", wording, "expectedRevision", 1, "text", "A private decision"));
        EDITOR.done("recordSource", input("slug", "source", "publisher", "Presidencia", "kind", "TRANSCRIPT"));
        JsonNode first = client.event("/corpusChanged");
        int revision = first.at("/revision").asInt();
        assertThat(first.at("/statementsAdded").asInt()).isEqualTo(1);
        assertThat(first.at("/wordingsChanged").asInt()).isZero();
        assertThat(client.event("/corpusChanged").toString())
                .isEqualTo("{\"revision\":%d,\"statementsAdded\":0,\"wordingsChanged\":1}".formatted(revision + 1));
        assertThat(client.event("/corpusChanged").toString())
                .isEqualTo("{\"revision\":%d,\"statementsAdded\":0,\"wordingsChanged\":0}".formatted(revision + 2));
    }

    @Test
    void nothingIsLostWhereManyWriteAtOnce() throws Exception {
        subscribe("1", "subscription { corpusChanged { revision statementsAdded } }");
        subscribe("2", "subscription { statementAdded { slug } }");
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<String> recorded = new ArrayList<>();
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String slug = "statement-" + i;
                recorded.add(slug);
                work.add(writers.submit(() -> record(slug, "DIRECT")));
            }
            for (Future<?> each : work) {
                each.get();
            }
        } finally {
            writers.shutdownNow();
        }
        List<Integer> numbers = new ArrayList<>();
        List<String> slugs = new ArrayList<>();
        while (numbers.size() < 40 || slugs.size() < 40) {
            JsonNode message = client.next();
            if (message.at("/id").asText().equals("1")) {
                numbers.add(message.at("/payload/data/corpusChanged/revision").asInt());
            } else {
                slugs.add(message.at("/payload/data/statementAdded/slug").asText());
            }
        }
        for (int i = 1; i < 40; i++) {
            assertThat(numbers.get(i)).isEqualTo(numbers.get(0) + i);
        }
        assertThat(slugs).containsExactlyInAnyOrderElementsOf(recorded);
    }

    @Test
    void importIsToldToo() throws Exception {
        String imported = idOfImported();
        subscribe("1", "subscription { statementAdded { slug } }");
        subscribe("2", "subscription { wordingChanged(statement: \"" + imported + "\") { text } }");
        List<String> changed = new ArrayList<>(lines(2));
        changed.set(0, changed.get(0).replace("sovereign", "private"));
        importLines(changed);
        Map<String, JsonNode> told = new HashMap<>();
        for (int i = 0; i < 2; i++) {
            JsonNode message = client.next();
            told.put(message.at("/id").asText(), message.at("/payload/data"));
        }
        assertThat(told.get("1").at("/statementAdded/slug").asText()).isEqualTo("imported-1");
        assertThat(told.get("2").at("/wordingChanged/text").asText()).isEqualTo("It is a private decision");
    }

    private String idOfImported() throws Exception {
        importLines(lines(1));
        return ask("{ statement(slug: \"imported-0\") { id } }").data("statement.id");
    }

    @Test
    void eventsBesideEachOtherAreLoadedTogether() throws Exception {
        subscribe("1", "subscription { statementAdded { slug speaker { slug } wordings { text source { slug } } } }");
        hibernate.getStatistics().clear();
        importLines(lines(40));
        for (int i = 0; i < 40; i++) {
            assertThat(client.event("/statementAdded/slug").asText()).isEqualTo("imported-" + i);
        }
        // The number of the data, the change, which statements, these, and their wordings; a second look finds nothing.
        assertThat(hibernate.getStatistics().getPrepareStatementCount()).isLessThan(12);
    }

    @Test
    void whoFallsTooFarBehindIsClosed() throws Exception {
        subscribe("1", "subscription { statementAdded { slug } }");
        // Far more than 50, since some are sent before the last are told of.
        importLines(lines(500));
        assertThat(client.closed()).startsWith("1013 More than 50 changes wait.");
    }

    @Test
    void whoDoesNotReadIsClosedAndHoldsUpNobody() throws Exception {
        String wording = idOfWording(record("soberana", "DIRECT"));
        String often =
                IntStream.range(0, 40).mapToObj(i -> " note" + i + ": note").collect(Collectors.joining());
        String document = "subscription { wordingChanged(statement: \"soberana\") { revision" + often + " } }";
        try (SocketClient slow = SocketClient.slow(endpoint)) {
            subscribe(slow, "1", document);
            subscribe("1", "subscription { wordingChanged(statement: \"soberana\") { revision } }");
            // More than the network takes in on its way, with what may wait.
            String note = "a very long note ".repeat(1_500);
            for (int revision = 1; revision <= 100; revision++) {
                EDITOR.done(
                        "reviseWording",
                        input("wording", wording, "expectedRevision", revision, "note", note + revision));
                assertThat(client.event("/wordingChanged/revision").asInt()).isEqualTo(revision + 1);
            }
            // It is told why, if it reads that in time, and is cut off.
            while (sockets() > 1) {
                client.ping();
            }
            slow.read();
            assertThat(slow.ended()).isTrue();
        }
    }

    private double sockets() {
        return meters.get("cotejo.http.sockets").gauge().value();
    }

    @Test
    void whoHasHadEnoughIsToldNothingMore() throws Exception {
        subscribe("1", "subscription { statementAdded { slug } }");
        record("first", "DIRECT");
        assertThat(client.event("/statementAdded/slug").asText()).isEqualTo("first");
        client.send(Map.of("id", "1", "type", "complete"));
        client.ping();
        subscribe("2", "subscription { statementAdded { slug } }");
        record("second", "DIRECT");
        assertThat(client.next().at("/id").asText()).isEqualTo("2");
    }

    @Test
    void subscriptionByPostIsToldWhereToGo() {
        Response answer = ask("subscription { corpusChanged { revision } }").send();
        assertThat(answer.<String>path("errors[0].message")).contains("WebSocket");
    }
}
