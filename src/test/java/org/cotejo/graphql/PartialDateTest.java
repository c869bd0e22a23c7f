package org.cotejo.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026,2026-01-01,2026-12-31",
        "2026-01,2026-01-01,2026-01-31",
        "2024-02,2024-02-01,2024-02-29",
        "2026-01-21,2026-01-21,2026-01-21"
    })
    void dateMeansAllDaysThatItLeavesOpen(PartialDate date, LocalDate first, LocalDate last) {
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-1",
                "2026-13",
                "2026-00",
                "2026-02-30",
                "2026/01",
                "2026-01-21T10:00",
                "-2026",
                "２０２６"
            })
    void whatIsNoDateIsRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(text))
                .withMessageContaining("'" + text + "' is not a date");
    }
}
