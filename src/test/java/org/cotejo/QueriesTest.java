package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document in {@code queries/} is answered as {@code expectations/} says, on the sample corpus. The examples of
 * GraphiQL's tabs are among them. A missing expectation is written out and the test fails, so that somebody looks at it.
 */
@QuarkusTest
@TestProfile(WithIndex.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class QueriesTest {

    private static final Path EXPECTATIONS = Path.of("src/test/resources/expectations");
    private static final Path TABS = Path.of("src/main/resources/META-INF/resources/graphiql");

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @BeforeEach
    void awaitIndex() {
        Object incomplete;
        do {
            incomplete = ask("{ search(query: \"a\") { totalCount } }").send().path("extensions.search");
        } while (incomplete != null);
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> queries = Files.list(GraphQL.QUERIES);
                Stream<Path> tabs = Files.list(TABS)) {
            return Stream.concat(queries, tabs)
                    .filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void answerIsAsExpected(Path document) throws IOException {
        JsonNode answer = JSON.readTree(GraphQL.askFile(document).send().asString());
        String name = document.getFileName().toString().replace(".graphql", ".json");
        Path expectation = EXPECTATIONS.resolve(name);
        if (Files.notExists(expectation)) {
            Files.writeString(expectation, JSON.writeValueAsString(answer) + "\n");
            fail("There was no " + expectation + "; look at the one that was written");
        }
        assertThat(answer).isEqualTo(JSON.readTree(expectation.toFile()));
    }

    @Test
    void everyExpectationHasItsDocument() throws IOException {
        List<String> names = documents().stream()
                .map(file -> file.getFileName().toString().replace(".graphql", ".json"))
                .toList();
        try (Stream<Path> expectations = Files.list(EXPECTATIONS)) {
            assertThat(expectations.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void readmeShowsAQueryThatIsTested() throws IOException {
        assertThat(Path.of("README.md"))
                .content()
                .contains(Files.readString(GraphQL.QUERIES.resolve("readme.graphql")))
                .contains("sovereign decision", "private decision", "independent decision");
    }
}
