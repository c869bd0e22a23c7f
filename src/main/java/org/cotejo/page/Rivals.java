package org.cotejo.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.statement.WordingKind;

/**
 * Which of a statement's wordings in one language the others are compared with, and how each differs from it. Compared
 * is like with like, as the service does: transcriptions with the original, translations with the best of them.
 */
final class Rivals {

    private final Map<Object, WordingData> best = new HashMap<>();
    private final Map<List<String>, ComparisonData> pairs = new HashMap<>();

    Rivals(List<WordingData> wordings, List<ComparisonData> divergences) {
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

    /** How it differs from the best one; empty where it agrees with it, but for spaces and quotation marks. */
    Optional<ComparisonData> findComparison(WordingData wording) {
        return Optional.ofNullable(pairs.get(List.of(bestBeside(wording).id(), wording.id())));
    }
}
