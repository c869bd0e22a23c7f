package org.cotejo.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement in a list: the original, and the best wording for the reader where that is another one.
 *
 * @param first the original; where it is missing, the best wording
 * @param second null where the first one says it all
 * @param rivals of the two wordings that disagree most those that are not the first; empty where the list does not show
 *     them
 * @param saidOn as readers write dates; null where unknown
 * @param language of the page
 */
record ListedView(
        StatementData data,
        WordingData first,
        WordingData second,
        List<Rival> rivals,
        String saidOn,
        PageLanguage language) {

    /** Below, they say different things, or different parts of the same. */
    private static final double ALIKE = 25;

    /** Languages that are named; the others are a number. */
    private static final int NAMED = 4;

    /** A wording that disagrees with another. */
    record Rival(WordingData data, MarkedText text) {}

    /** What is shown of a statement; empty when there is no wording to show. */
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
                rivals(statement, first),
                statement.saidOn() == null ? null : language.date(statement.saidOn()),
                language));
    }

    /** Of one sentence, as far apart as can be; the list of divergences begins with the farthest. */
    private static List<Rival> rivals(StatementData statement, WordingData first) {
        return Optional.ofNullable(statement.divergences()).stream()
                .flatMap(List::stream)
                .filter(pair -> pair.similarity() >= ALIKE)
                .findFirst()
                .map(pair -> Stream.of(
                                rival(pair.left(), Difference.ofLeft(pair)),
                                rival(pair.right(), Difference.ofRight(pair)))
                        .filter(rival -> !rival.data.id().equals(first.id()))
                        .toList())
                .orElse(List.of());
    }

    private static Rival rival(WordingData wording, List<Difference> differences) {
        return new Rival(wording, MarkedText.of(wording.text(), differences, List.of()));
    }

    /** Whether it must be said who published the first wording, or that it must not be quoted. */
    public boolean isFirstQualified() {
        return data.original() == null || !first.isQuotable();
    }

    public int wordings() {
        return data.coverage().stream()
                .mapToInt(StatementData.Coverage::wordings)
                .sum();
    }

    /** The languages that it is there in, whatever the country. */
    public String languages() {
        List<String> names = data.coverage().stream()
                .map(coverage -> language.nameOf(coverage.language().primary()))
                .distinct()
                .toList();
        return names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (names.size() > NAMED ? " +" + (names.size() - NAMED) : "");
    }
}
