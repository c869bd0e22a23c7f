package org.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void sameBuildHasTheSameRules() {
        assertThat(Rules.digest()).matches("[0-9a-f]{64}").isEqualTo(Rules.digest());
    }
}
