package org.cotejo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.read.QueryGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of requests of every sort of nonsense, the same each time: none makes the service fail, none is told what it
 * is made of, and the corpus is what it was. In a heap of 256 MB.
 *
 * <p>{@code -Dcotejo.requests=10000} sends more than the few that a build waits for.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("cotejo.requests", 1_000);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Names of what we are made of, which are nobody's business. */
    private static final Pattern INTERNALS = Pattern.compile(
            "Exception|java\\.|javax\\.|jakarta\\.|org\\.(?!cotejo\\.example)[a-z]+\\.|at [a-z]+\\.[a-z]+\\.|SQLSTATE"
                    + "|JdbcSQL|hibernate|select .* from ");

    private static final List<String> CONTENT_TYPES = List.of(
            "application/json",
            "application/json; charset=utf-8",
            "application/json; charset=latin1",
            "application/graphql",
            "text/plain",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "x/y; z",
            "application/json;;;=");

    private static final List<String> ACCEPTS = List.of(
            "application/json", "application/graphql-response+json", "*/*", "text/html", "application/json;q=0", ";");

    private static final List<Object> ODD_VALUES = new ArrayList<>();

    static {
        ODD_VALUES.addAll(List.of(
                -1,
                0,
                Integer.MAX_VALUE,
                Long.MAX_VALUE,
                1e308,
                true,
                "",
                " ",
                "\u0000",
                "\ud800",
                "\u202e\u0301\u200d\ufeff",
                "𝕊🏴".repeat(200),
                "x".repeat(20_000),
                List.of(),
                List.of(List.of(List.of("a"))),
                Map.of("a", Map.of("b", 1)),
                "MTpTdGF0ZW1lbnQ6MQ",
                "es_MX",
                "2026-02-31"));
        ODD_VALUES.add(null);
    }

    private static final List<String> MUTATIONS = List.of(
            "mutation($i: AddWordingInput!) { addWording(input: $i) { wording { id } userErrors { code path } } }",
            "mutation($i: RecordStatementInput!) { recordStatement(input: $i) { userErrors { code } } }",
            "mutation($i: RetractInput!) { retract(input: $i) { userErrors { code } } }");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random chance = new Random(37);
    private final GraphQLSchema schema = schema();
    private final List<String> documents = documents();

    @Test
    void nonsenseIsAnsweredAndChangesNothing() throws Exception {
        PackagedJar jar =
                PackagedJar.onH2(folder).with("-Xmx256m", "-Dcotejo.access.writes-per-minute.subject=1000000");
        String token = jar.token("CONTRIBUTOR", "carmen");
        // The first start fills the database.
        PackagedService.start(jar, PackagedService.STARTED).close();
        assertThat(jar.run("export", "before.ndjson")).isZero();
        try (PackagedService service = PackagedService.start(jar, PackagedService.STARTED)) {
            for (int number = 0; number < REQUESTS; number++) {
                HttpRequest request = request(service.port(), token, number);
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(response.statusCode())
                        .as("request %d: %s", number, response.body())
                        .isLessThan(500);
                assertThat(response.body())
                        .as("request %d", number)
                        .doesNotContainPattern(INTERNALS)
                        .doesNotContain("INTERNAL_ERROR");
            }
            assertThat(service.ask("{ languages { wordings } }")).contains("\"data\"");
        }
        assertThat(jar.run("export", "after.ndjson")).isZero();
        assertThat(folder.resolve("before.ndjson")).isNotEmptyFile();
        assertThat(folder.resolve("after.ndjson")).hasSameBinaryContentAs(folder.resolve("before.ndjson"));
        System.out.println(REQUESTS + " requests of nonsense, none failed");
    }

    private HttpRequest request(int port, String token, int number) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        String languages = null;
        switch (number % 4) {
            case 0 -> {
                QueryGenerator.Generated query = QueryGenerator.generate(schema, Map.of(), number);
                body.put("query", query.document());
                body.put("variables", query.variables());
                languages = query.acceptLanguage();
            }
            case 1 -> body.put("query", broken(pick(documents)));
            case 2 -> {
                body.put("query", pick(documents));
                body.put("variables", oddObject());
                body.put("operationName", chance.nextInt(4) == 0 ? pick(ODD_VALUES) : null);
            }
            default -> {
                body.put("query", chance.nextInt(4) == 0 ? broken(pick(MUTATIONS)) : pick(MUTATIONS));
                body.put("variables", Map.of("i", oddObject()));
            }
        }
        if (chance.nextInt(20) == 0) {
            body.put("extensions", pick(ODD_VALUES));
        }
        String text = JSON.writeValueAsString(body);
        HttpRequest.Builder request = chance.nextInt(10) == 0
                ? HttpRequest.newBuilder(address(
                        port, "?query=" + encoded(body.get("query")) + "&variables=" + encoded(body.get("variables"))))
                : HttpRequest.newBuilder(address(port, ""))
                        .POST(BodyPublishers.ofByteArray(
                                (chance.nextInt(10) == 0 ? broken(text) : text).getBytes(UTF_8)))
                        .header("Content-Type", chance.nextInt(10) == 0 ? pick(CONTENT_TYPES) : "application/json");
        if (chance.nextInt(5) == 0) {
            request.header("Accept", pick(ACCEPTS));
        }
        if (languages != null) {
            request.header("Accept-Language", languages);
        }
        if (number % 4 == 3) {
            request.header(
                    "Authorization",
                    chance.nextInt(10) == 0
                            ? "Bearer " + broken("abc.def.ghi").replaceAll("[^!-~]", "")
                            : "Bearer " + token);
        }
        return request.build();
    }

    private static URI address(int port, String query) {
        return URI.create("http://127.0.0.1:" + port + "/graphql" + query);
    }

    /** Short enough for a line of a request. */
    private static String encoded(Object value) throws IOException {
        String text = value instanceof String string ? string : JSON.writeValueAsString(value);
        return URLEncoder.encode(text.substring(0, Math.min(text.length(), 600)), UTF_8);
    }

    private Map<String, Object> oddObject() {
        Map<String, Object> odd = new LinkedHashMap<>();
        for (String name : List.of(
                "id",
                "statement",
                "wordings",
                "expectedRevision",
                "slug",
                "first",
                "languages",
                "kind",
                "text",
                "language",
                "reason",
                "idempotencyKey")) {
            if (chance.nextInt(3) > 0) {
                odd.put(name, pick(ODD_VALUES));
            }
        }
        if (chance.nextInt(2) == 0) {
            odd.putAll(Map.of("kind", "TRANSLATION", "language", "en", "text", "Sovereign"));
        }
        return odd;
    }

    /** The same with something cut out, doubled, turned or put in. */
    private String broken(String text) {
        StringBuilder broken = new StringBuilder(text);
        for (int times = 1 + chance.nextInt(4); times > 0 && broken.length() > 0; times--) {
            int from = chance.nextInt(broken.length());
            int to = Math.min(broken.length(), from + 1 + chance.nextInt(20));
            switch (chance.nextInt(4)) {
                case 0 -> broken.delete(from, to);
                case 1 -> broken.insert(from, broken.substring(from, to).repeat(1 + chance.nextInt(30)));
                case 2 ->
                    broken.replace(
                            from,
                            to,
                            new StringBuilder(broken.substring(from, to))
                                    .reverse()
                                    .toString());
                default ->
                    broken.insert(
                            from,
                            pick(List.of("{", "}", "\"", "$", "...", "\u0000", "é", "🏴", "@skip", "0x1", "#", "!")));
            }
        }
        return broken.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }

    private static GraphQLSchema schema() {
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(Path.of("schema.graphql").toFile()), RuntimeWiring.MOCKED_WIRING);
    }

    private static List<String> documents() {
        try (Stream<Path> files = Files.list(GraphQL.QUERIES)) {
            List<String> read = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                read.add(Files.readString(file));
            }
            return read;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
