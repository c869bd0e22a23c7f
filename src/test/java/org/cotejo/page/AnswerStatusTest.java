package org.cotejo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An error of the API is what HTTP calls it, and says what its reader can mend. */
class AnswerStatusTest {

    @Test
    void cursorThatIsNoneLeadsToNoPage() {
        assertThat(ofError("BAD_USER_INPUT", "after")).isEqualTo(new AnswerStatus(404, null));
        assertThat(ofError("BAD_USER_INPUT", "before")).isEqualTo(new AnswerStatus(404, null));
    }

    @Test
    void otherInputIsTheReadersToMend() {
        assertThat(ofError("BAD_USER_INPUT", "query")).isEqualTo(new AnswerStatus(400, "why"));
    }

    @Test
    void allElseIsOurs() {
        assertThat(ofError("LIMIT_EXCEEDED", "")).isEqualTo(new AnswerStatus(503, null));
        assertThat(ofError("INTERNAL_ERROR", "")).isEqualTo(new AnswerStatus(500, null));
    }

    private static AnswerStatus ofError(String code, String argument) {
        String answer = """
                {"errors": [{"message": "why", "extensions": {"code": "%s", "path": ["%s"]}}]}""".formatted(code, argument);
        return AnswerStatus.of(AnswerReader.parse(answer.getBytes(StandardCharsets.UTF_8)));
    }
}
