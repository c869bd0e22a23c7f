package org.cotejo.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A nested query costs a number of SQL statements that depends on its shape, and not on how much it finds. */
@QuarkusTest
@TestProfile(StatementSqlTest.WithoutCache.class)
class StatementSqlTest {

    /** Keeps no answers, which would cost nothing the second time. */
    public static class WithoutCache implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cotejo.http.cache.size", "0");
        }
    }

    private static final String PAGE = """
            { statements(first: %d) { totalCount nodes {
                slug
                speaker { slug name { value } }
                event { slug }
                mentions { slug }
                context { slug }
                original { text source { publisher } }
                coverage { language { tag } wordings }
                wordings { text source { publisher } lineage { id } statement { slug } }
                %s
            } } }
            """;

    private static final String ONE_ALIAS = "wording(languages: [\"en\"]) { match wording { text source { slug } } }";
    private static final String THREE_ALIASES =
            "es: " + ONE_ALIAS.replace("en", "es") + " en: " + ONE_ALIAS + " fr: " + ONE_ALIAS.replace("en", "fr");

    private static final String EVENTS = """
            { events(first: %d) { totalCount nodes {
                slug
                participants { slug }
                sources { slug }
                coverage { language { tag } wordings }
                statements(first: %d) { totalCount nodes {
                    slug
                    speaker { slug }
                    wording(languages: ["en"]) { wording { text source { publisher } } }
                } }
            } } }
            """;

    @Inject
    SessionFactory hibernate;

    @Test
    void pageOfStatementsCostsAFixedNumber() {
        // Page 2, count 1, speakers 1, events 1, mentions 2, context 2, wordings 1, their sources 1, the wordings'
        // statements 1. The lineage of the sample's wordings is unknown, so nothing is loaded for it.
        assertThat(sqlStatementsOf(PAGE.formatted(20, THREE_ALIASES))).isEqualTo(12);
        assertThat(sqlStatementsOf(PAGE.formatted(20, ONE_ALIAS))).isEqualTo(12);
        assertThat(sqlStatementsOf(PAGE.formatted(5, THREE_ALIASES))).isEqualTo(12);
        assertThat(sqlStatementsOf(PAGE.formatted(98, THREE_ALIASES))).isEqualTo(12);
    }

    @Test
    void eventsWithStatementsCostAFixedNumber() {
        // Page 2, count 1, participants 2, sources 2, coverage 1; statements 2, their count 1, speakers 1, wordings 1,
        // their sources 1.
        assertThat(sqlStatementsOf(EVENTS.formatted(10, 20))).isEqualTo(14);
        assertThat(sqlStatementsOf(EVENTS.formatted(3, 2))).isEqualTo(14);
    }

    @Test
    void comparisonsOfAPageCostAFixedNumber() {
        String divergences = "{ statements(first: %d, orderBy: {field: DIVERGENCE}) { nodes {"
                + " divergences { similarity left { text source { publisher } } } } } }";
        // Page 2, wordings 1, their sources 1, which the choice of the better one needs too.
        assertThat(sqlStatementsOf(divergences.formatted(20))).isEqualTo(4);
        assertThat(sqlStatementsOf(divergences.formatted(2))).isEqualTo(4);
    }

    @Test
    void judgingAPageCostsAFixedNumber() {
        String judged = "{ statements(first: %d) { nodes { wordings {"
                + " quotability quotabilityReasons credit { value } findings { rule message } } } } }";
        // Page 2, wordings 1, their sources 1; their statements 1, and of these the wordings 1, the speakers 1, the
        // mentions
        // 2; terms 1.
        assertThat(sqlStatementsOf(judged.formatted(20))).isEqualTo(10);
        assertThat(sqlStatementsOf(judged.formatted(98))).isEqualTo(10);
    }

    @Test
    void nothingIsLoadedThatNobodyAsksFor() {
        assertThat(sqlStatementsOf("{ statements { nodes { slug } } }")).isEqualTo(2);
        assertThat(sqlStatementsOf("{ statements { totalCount } }")).isEqualTo(3);
        assertThat(sqlStatementsOf("{ languages { language { tag } } }")).isEqualTo(1);
        assertThat(sqlStatementsOf("{ nodes(ids: [\"MTpTdGF0ZW1lbnQ6MQ\", \"MTpTdGF0ZW1lbnQ6Mg\", \"MTpBY3RvcjoxMQ\"])"
                        + " { id } }"))
                .isEqualTo(2);
    }

    private long sqlStatementsOf(String document) {
        hibernate.getStatistics().clear();
        ask(document).data("");
        return hibernate.getStatistics().getPrepareStatementCount();
    }
}
