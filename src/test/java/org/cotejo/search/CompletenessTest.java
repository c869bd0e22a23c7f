package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.cotejo.GraphQL;
import org.junit.jupiter.api.Test;

/** Where not all can be found, the answer says so. */
@QuarkusTest
class CompletenessTest {

    @Test
    void serviceWithoutIndexSaysSo() {
        GraphQL search = ask("{ search(query: \"soberana\") { totalCount } suggest(prefix: \"sob\") { text } }");
        assertThat(search.<Integer>data("search.totalCount")).isZero();
        assertThat(search.<List<Object>>data("suggest")).isEmpty();
        assertThat(search.send().<String>path("extensions.search.state")).isEqualTo("OFF");
        assertThat(search.send().<Boolean>path("extensions.search.complete")).isFalse();
    }
}
