package org.cotejo.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.finding.Completeness;
import org.cotejo.finding.Severity;
import org.cotejo.quoting.Verdict.Case;
import org.cotejo.statement.Rank;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.statement.WordingState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of the glossary decides every case, and the code decides as it does. */
class VerdictTest {

    private static final String HEADING = "| speech | kind | method | state | rank | completeness | worst finding |";
    private static final String ANY = "any";

    private static List<List<String>> table;

    @BeforeAll
    static void readTheGlossary() throws IOException {
        table = Files.readAllLines(Path.of("docs/glossary.md")).stream()
                .dropWhile(line -> !line.startsWith(HEADING))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Stream<Case> cases() {
        return Stream.of(StatementKind.values())
                .flatMap(speech -> Stream.of(WordingKind.values())
                        .flatMap(kind -> Stream.of(WordingMethod.values())
                                .flatMap(method -> Stream.of(WordingState.values())
                                        .flatMap(state -> Stream.of(Rank.values())
                                                .flatMap(rank -> casesOf(speech, kind, method, state, rank))))));
    }

    private static Stream<Case> casesOf(
            StatementKind speech, WordingKind kind, WordingMethod method, WordingState state, Rank rank) {
        List<Set<Severity>> findings = List.of(
                Set.of(),
                Set.of(Severity.MINOR),
                Set.of(Severity.MINOR, Severity.MAJOR),
                Set.of(Severity.MINOR, Severity.MAJOR, Severity.CRITICAL));
        return Stream.of(Completeness.values())
                .flatMap(completeness -> findings.stream()
                        .flatMap(found -> Stream.of(true, false)
                                .map(hasOriginal -> new Case(
                                        speech, kind, method, state, rank, completeness, hasOriginal, found))));
    }

    /** The first row that fits. */
    private static Optional<List<String>> row(Case wording) {
        List<String> values = List.of(
                wording.speech().name(),
                wording.kind().name(),
                wording.method().name(),
                wording.state().name(),
                wording.rank().name(),
                wording.completeness().name(),
                wording.findings().stream().max(Enum::compareTo).map(Enum::name).orElse("none"));
        return table.stream().filter(row -> fits(row, values)).findFirst();
    }

    private static boolean fits(List<String> row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            List<String> allowed = List.of(row.get(i).split(", "));
            if (!allowed.contains(ANY) && !allowed.contains(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void everyCaseIsDecidedAsTheGlossarySays() {
        assertThat(cases())
                .hasSize(2 * 5 * 6 * 4 * 3 * 2 * 4 * 2)
                .allSatisfy(wording -> assertThat(row(wording))
                        .map(row -> row.get(row.size() - 1))
                        .hasValue(Verdict.on(wording).quotability().name()));
    }

    @Test
    void everyRowOfTheTableDecidesSomething() {
        assertThat(cases().map(wording -> row(wording).orElseThrow()).distinct())
                .containsExactlyInAnyOrderElementsOf(table);
    }

    @Test
    void everyCaseHasAReasonAndTheWorstOneDecides() {
        assertThat(cases()).allSatisfy(wording -> {
            Verdict verdict = Verdict.on(wording);
            assertThat(verdict.reasons()).isNotEmpty();
            assertThat(verdict.reasons().stream().map(reason -> reason.best).max(Enum::compareTo))
                    .contains(verdict.quotability());
        });
    }

    @Test
    void fragmentsSayThatTheyAre() {
        Case fragment = new Case(
                StatementKind.DIRECT,
                WordingKind.TRANSLATION,
                WordingMethod.HUMAN,
                WordingState.TRANSLATED,
                Rank.NORMAL,
                Completeness.FRAGMENT,
                false,
                Set.of());
        assertThat(Verdict.on(fragment).reasons())
                .containsExactly(Reason.TRANSLATION, Reason.NO_ORIGINAL, Reason.FRAGMENT);
    }
}
