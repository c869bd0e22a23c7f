package org.cotejo.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;
import static org.cotejo.GraphQL.askFile;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No query reads a large table from end to end, whatever it filters and orders by: the plans of the database say so,
 * for tables that are large enough for it to prefer an index. What a million rows cost is measured by {@code
 * src/test/bench/deep.mjs}.
 */
@QuarkusTest
@TestProfile(PlansTest.Profile.class)
class PlansTest {

    /** The sample in a database of its own, to which the rows are added that make it large. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cotejo.database.url.h2", "jdbc:h2:mem:plans;DB_CLOSE_DELAY=-1", "cotejo.http.cache.size", "0");
        }
    }

    private static final Map<String, String> STATEMENT_FILTERS = Map.of(
            "availableIn", "[\"es-MX\"]",
            "eventIds", "[\"%event%\"]",
            "hasOriginal", "true",
            "kinds", "[REPORTED]",
            "mentionIds", "[\"%actor%\"]",
            "missingIn", "[\"es-MX\"]",
            "onlyByMachineIn", "[\"en\"]",
            "originalLanguages", "[\"en\"]",
            "saidOn", "{from: \"2001\", until: \"2001-02\"}",
            "speakerIds", "[\"%actor%\"]");

    private static final Map<String, String> WORDING_FILTERS = Map.of(
            "hasFindings", "true",
            "includeDeprecated", "true",
            "kinds", "[TRANSLATION]",
            "languages", "[\"es\"]",
            "methods", "[MACHINE]",
            "outdated", "true",
            "states", "[INITIAL]");

    private static final Map<String, String> EVENT_FILTERS = Map.of(
            "during", "{from: \"2001\", until: \"2001-02\"}",
            "name", "\"rencia 12\"",
            "participantIds", "[\"%actor%\"]");

    private static final Map<String, String> ACTOR_FILTERS =
            Map.of("countries", "[\"US\"]", "kinds", "[ORGANIZATION]", "name", "\"sona 12\"");

    private static final String ORDER = "orderBy: ";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void fill() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Filling.fill(connection);
        }
    }

    @Test
    void filtersUseAnIndex() throws SQLException {
        assertUseAnIndex("StatementFilter", STATEMENT_FILTERS, "statements");
        assertUseAnIndex("WordingFilter", WORDING_FILTERS, "wordings");
        assertUsesAnIndex("wordings", "filter: {languages: [\"en\"], states: [INITIAL], outdated: false}");
        assertUsesAnIndex("wordings", "filter: {languages: [\"en\"], hasFindings: true}");
        assertUsesAnIndex("wordings", "filter: {hasFindings: false}");
        assertUseAnIndex("EventFilter", EVENT_FILTERS, "events");
        assertUseAnIndex("ActorFilter", ACTOR_FILTERS, "actors");
    }

    private void assertUseAnIndex(String type, Map<String, String> filters, String list) throws SQLException {
        assertThat(ask("{ __type(name: \"" + type + "\") { inputFields { name } } }")
                        .<List<String>>data("__type.inputFields.name"))
                .containsExactlyInAnyOrderElementsOf(filters.keySet());
        for (Map.Entry<String, String> filter : filters.entrySet()) {
            assertUsesAnIndex(list, "filter: {" + filter.getKey() + ": " + withIds(filter.getValue()) + "}");
        }
    }

    private static String withIds(String value) {
        return value.replace(
                        "%actor%", ask("{ actor(slug: \"actor-17\") { id } }").data("actor.id"))
                .replace("%event%", ask("{ event(slug: \"event-17\") { id } }").data("event.id"));
    }

    @Test
    void whatIsAvailableIsFoundByAFewLooks() throws SQLException {
        Set<String> texts = SqlLog.during(() -> ask("{ statements(filter: {availableIn: [\"en\"]}) { totalCount } }")
                .data(""));
        String known = texts.stream()
                .filter(sql -> sql.startsWith("with recursive"))
                .findFirst()
                .orElseThrow();
        try (Connection connection = database.getConnection()) {
            assertThat(Plan.rowsRead(connection, known)).isNotEmpty().allMatch(rows -> rows < 100);
        }
    }

    @Test
    void ordersAreThoseOfAnIndex() throws SQLException {
        for (String list : List.of("statements", "events")) {
            String fields = list.equals("statements") ? "StatementOrderField" : "EventOrderField";
            for (String field : ask("{ __type(name: \"" + fields + "\") { enumValues { name } } }")
                    .<List<String>>data("__type.enumValues.name")) {
                for (String direction : List.of("ASC", "DESC")) {
                    String order = ORDER + "{field: " + field + ", direction: " + direction + "}";
                    assertUsesAnIndex(list, order);
                    assertUsesAnIndex(list, order + ", last: 20");
                }
            }
        }
        assertUsesAnIndex("actors", "first: 20");
        assertUsesAnIndex("sources", "first: 20");
        assertUsesAnIndex("wordings", "first: 20");
        assertUsesAnIndex("wordings", "last: 20");
    }

    /** The first page, its count, and the page behind it. */
    private void assertUsesAnIndex(String list, String arguments) throws SQLException {
        String page =
                "{ " + list + "(" + arguments + "%s) { totalCount nodes { id } pageInfo { startCursor endCursor } } }";
        boolean isBackward = arguments.contains("last:");
        GraphQL first = ask(page.formatted(""));
        String cursor = first.data(list + (isBackward ? ".pageInfo.startCursor" : ".pageInfo.endCursor"));
        assertPlans(ask(page.formatted("")), arguments);
        assertPlans(ask(page.formatted((isBackward ? ", before: \"" : ", after: \"") + cursor + "\"")), arguments);
    }

    @Test
    void goldenQueriesUseIndexes() throws IOException, SQLException {
        try (Stream<Path> files = Files.list(GraphQL.QUERIES)) {
            for (Path file : files.filter(file -> !file.getFileName().toString().startsWith("error-"))
                    .sorted()
                    .toList()) {
                assertPlans(askFile(file), file.toString());
            }
        }
    }

    private void assertPlans(GraphQL question, String of) throws SQLException {
        Set<String> texts = SqlLog.during(() -> question.data(""));
        try (Connection connection = database.getConnection()) {
            for (String sql : texts) {
                // Who asks how many there are in the whole corpus lets all of it be read, though only once.
                if (sql.startsWith("select count(*)") || (sql.contains("count(*)") && !sql.contains("= any("))) {
                    continue;
                }
                Plan plan = Plan.of(connection, sql);
                assertThat(plan.isScan()).as("%s%n%s%n%s", of, sql, plan.text()).isFalse();
                if (of.startsWith(ORDER)) {
                    assertThat(plan.isSortOfMany())
                            .as("%s%n%s%n%s", of, sql, plan)
                            .isFalse();
                }
            }
        }
    }
}
