package org.cotejo.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement in a list: the original, and the best wording for the reader where that is another one.
 *
 * @param first the original; where it is missing, the best wording
 * @param second null where the first one says it all
 * @param rivals the two wordings that disagree most, the better one first; empty where the list does not show them
 * @param saidOn as readers write dates; null where unknown
 */
record ListedView(StatementData data, WordingData first, WordingData second, List<Rival> rivals, String saidOn) {

    /** Below, they say different things, or different parts of the same. */
    private static final double ALIKE = 25;

    /** Languages that are named; the others are a number. */
    private static final int NAMED = 4;

    /** A wording that disagrees with another. */
    record Rival(WordingData data, MarkedText text) {}

    /** @return empty when there is no wording to show */
    static Optional<ListedView> of(StatementData statement, PageLanguage language) {
        WordingData best = statement.wording().wording();
        WordingData first = statement.original() == null ? best : statement.original();
        if (first == null) {
            return Optional.empty();
        }
        return Optional.of(new ListedView(
                statement,
                first,
                best == null || best.id().equals(first.id()) ? null : best,
                rivals(statement),
                statement.saidOn() == null ? null : language.date(statement.saidOn())));
    }

    /** Of one sentence, as far apart as can be; the list of divergences begins with the farthest. */
    private static List<Rival> rivals(StatementData statement) {
        return Optional.ofNullable(statement.divergences()).stream()
                .flatMap(List::stream)
                .filter(pair -> pair.similarity() >= ALIKE)
                .findFirst()
                .map(pair -> List.of(
                        new Rival(pair.left(), MarkedText.of(pair.left().text(), List.of(), List.of())),
                        new Rival(
                                pair.right(),
                                MarkedText.of(pair.right().text(), Difference.of(pair.tokens()), List.of()))))
                .orElse(List.of());
    }

    public int wordings() {
        return data.coverage().stream()
                .mapToInt(StatementData.Coverage::wordings)
                .sum();
    }

    /** The languages that it is there in. */
    public String languages() {
        List<String> names = data.coverage().stream()
                .map(coverage -> coverage.language().name())
                .toList();
        return names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (names.size() > NAMED ? " +" + (names.size() - NAMED) : "");
    }
}
