package org.cotejo.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {

    @Test
    void idIsUrlSafeAndReadBack() {
        NodeId id = new NodeId("Statement", Long.MAX_VALUE / 10);
        assertThat(id.toString()).matches("[A-Za-z0-9_-]+");
        assertThat(NodeId.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2:Statement:1",
                "1:Statement:0",
                "1:Statement:01",
                "1:Statement:-1",
                "1:statement:1",
                "1:Statement",
                "1::1",
                "1:Statement:1:1",
                "1:Statement:99999999999999999999"
            })
    void otherFormsAreRefused(String form) {
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(form.getBytes(UTF_8));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> NodeId.parse(id))
                .withMessageContaining(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s37-decision-soberana", "MTpTdGF0ZW1lbnQ6MQ==", "MTpTdGF0ZW1lbnQ6MR", "ñ", "42"})
    void otherTextsAreRefused(String id) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> NodeId.parse(id));
    }
}
