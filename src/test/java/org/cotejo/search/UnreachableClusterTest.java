package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.cotejo.GraphQL;
import org.junit.jupiter.api.Test;

/** A service whose cluster is away starts, serves all else, and says that it finds nothing. */
@QuarkusTest
@TestProfile(UnreachableClusterTest.Profile.class)
class UnreachableClusterTest {

    /** A port where nobody listens. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cotejo.search.enabled", "true", "cotejo.search.hosts", "127.0.0.1:1");
        }
    }

    @Test
    void answerSaysThatTheIndexIsAway() {
        GraphQL search = ask("{ search(query: \"soberana\") { totalCount } statements(first: 1) { nodes { slug } } }");
        assertThat(search.<Integer>data("search.totalCount")).isZero();
        assertThat(search.<String>data("statements.nodes[0].slug")).isNotEmpty();
        assertThat(search.send().<String>path("extensions.search.state")).isEqualTo("UNAVAILABLE");
    }
}
