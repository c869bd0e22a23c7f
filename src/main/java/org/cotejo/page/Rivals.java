package org.cotejo.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.comparison.Divergence;
import org.cotejo.statement.WordingKind;

/**
 * Which of a statement's wordings in one language the others are compared with, and how each differs from it. Compared
 * is like with like, as the service does: transcriptions with the original, translations with the best of them.
 */
final class Rivals {

    private final List<WordingData> wordings;
    private final Map<Object, WordingData> best = new HashMap<>();
    private final Map<List<String>, ComparisonData> pairs = new HashMap<>();

    Rivals(List<WordingData> wordings, List<ComparisonData> divergences) {
        this.wordings = wordings;
        Set<String> lefts = new HashSet<>();
        Set<String> rights = new HashSet<>();
        divergences.forEach(pair -> {
            lefts.add(pair.left().id());
            rights.add(pair.right().id());
            pairs.put(List.of(pair.left().id(), pair.right().id()), pair);
        });
        // The better one of each pair is on the left, so the best one is never on the right.
        wordings.stream()
                .filter(wording -> lefts.contains(wording.id()) && !rights.contains(wording.id()))
                .forEach(wording -> best.putIfAbsent(group(wording), wording));
        wordings.stream()
                .filter(wording -> !wording.isDeprecated())
                .forEach(wording -> best.putIfAbsent(group(wording), wording));
        wordings.forEach(wording -> best.putIfAbsent(group(wording), wording));
    }

    private static Object group(WordingData wording) {
        WordingKind alike = wording.kind() == WordingKind.VARIANT ? WordingKind.ORIGINAL : wording.kind();
        return List.of(alike, wording.language().primary());
    }

    /** The one that a wording is compared with, which may be itself. */
    WordingData bestBeside(WordingData wording) {
        return best.get(group(wording));
    }

    /**
     * How it differs from the best one. Of equal texts the service compares one only, so that another's comparison may
     * stand for it; and it compares no more than some texts, so that there may be none.
     */
    Optional<ComparisonData> findComparison(WordingData wording) {
        return Stream.concat(Stream.of(wording), wordings.stream().filter(each -> isTwin(each, wording)))
                .map(each -> pairs.get(List.of(bestBeside(wording).id(), each.id())))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Only of equal texts: the places of differences must be right in both. */
    private static boolean isTwin(WordingData one, WordingData other) {
        return group(one).equals(group(other)) && one.text().equals(other.text());
    }

    /** Whether it agrees with the best one but for spaces and quotation marks, which the service does not compare. */
    boolean isSameAsBest(WordingData wording) {
        return Divergence.isSame(wording.text(), bestBeside(wording).text());
    }
}
