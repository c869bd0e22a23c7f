package org.cotejo.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which words translate each other, learnt from links that need not be right, where each counts as far as it is
 * probable.
 *
 * <p>As Moore, R. C. (2002), "Fast and Accurate Sentence Alignment of Bilingual Corpora", does: a first alignment
 * teaches words, and these make a better one. He estimates a translation model; one speech is too little for that. Here
 * a word has one translation at most: Melamed, I. D. (2000), "Models of Translational Equivalence among Words",
 * Computational Linguistics 26(2), links the pair that is associated most, then the next of the words that remain.
 */
final class Associations {

    /**
     * What one in a thousand pairs of words that have nothing to do with each other reaches: Dunning, T. (1993),
     * "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19(1).
     */
    private static final double LEAST = 10.83;

    /** What the first alignment finds less probable than this would be much work for nothing. */
    private static final double LEAST_PROBABILITY = 0.01;

    private record Pair(String original, String translation, double both, double strength) {}

    private final Lexicon lexicon;
    private final Map<String, Double> originals = new HashMap<>();
    private final Map<String, Double> translations = new HashMap<>();
    private final Map<String, Map<String, Double>> both = new HashMap<>();
    private double links;

    Associations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Counts the words of a lattice's links that have no translation yet. */
    void count(Lattice lattice, Posterior posterior, Pieces original, Pieces translation) {
        List<Set<String>> xs = words(original, lexicon::lacksOriginal);
        List<Set<String>> ys = words(translation, lexicon::lacksTranslation);
        Band band = lattice.band();
        for (int i = 0; i <= band.originals(); i++) {
            for (int j = band.from(i); j <= band.to(i); j++) {
                int place = band.place(i, j);
                for (int link = lattice.firstLink(place); link < lattice.firstLink(place + 1); link++) {
                    Shape shape = lattice.shape(link);
                    if (!shape.isOneSided() && posterior.probability(link) >= LEAST_PROBABILITY) {
                        add(
                                union(xs.subList(i - shape.originals(), i)),
                                union(ys.subList(j - shape.translations(), j)),
                                posterior.probability(link));
                    }
                }
            }
        }
    }

    private static List<Set<String>> words(Pieces pieces, Predicate<String> isWanted) {
        List<Set<String>> words = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Set<String> wanted = new HashSet<>(pieces.anchors(i));
            wanted.removeIf(isWanted.negate());
            words.add(wanted);
        }
        return words;
    }

    private static Set<String> union(List<Set<String>> sets) {
        Set<String> union = new HashSet<>();
        sets.forEach(union::addAll);
        return union;
    }

    private void add(Set<String> xs, Set<String> ys, double probability) {
        links += probability;
        xs.forEach(x -> originals.merge(x, probability, Double::sum));
        ys.forEach(y -> translations.merge(y, probability, Double::sum));
        for (String x : xs) {
            Map<String, Double> withX = both.computeIfAbsent(x, any -> new HashMap<>());
            ys.forEach(y -> withX.merge(y, probability, Double::sum));
        }
    }

    /** The pairs that are hardly chance. */
    List<Lexicon.Entry> entries() {
        List<Pair> pairs = new ArrayList<>();
        both.forEach((x, withX) -> withX.forEach((y, count) -> {
            double strength = strength(count, originals.get(x), translations.get(y));
            if (strength >= LEAST) {
                pairs.add(new Pair(x, y, count, strength));
            }
        }));
        pairs.sort(Comparator.comparingDouble(Pair::strength)
                .reversed()
                .thenComparing(Pair::original)
                .thenComparing(Pair::translation));
        Set<String> taken = new HashSet<>();
        Set<String> takenByTranslation = new HashSet<>();
        List<Lexicon.Entry> entries = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!taken.contains(pair.original) && !takenByTranslation.contains(pair.translation)) {
                taken.add(pair.original);
                takenByTranslation.add(pair.translation);
                entries.add(lexicon.learnt(pair.original, pair.translation, pair.both));
            }
        }
        return entries;
    }

    /** Dunning's ratio of words that are together more often than by chance; of others, nothing. */
    private double strength(double count, double x, double y) {
        return count * links <= x * y
                ? 0
                : 2
                        * (term(count, x * y)
                                + term(x - count, x * (links - y))
                                + term(y - count, (links - x) * y)
                                + term(links - x - y + count, (links - x) * (links - y)));
    }

    /** Sums of probabilities are not exact: what should be nothing may be a little less. */
    private double term(double seen, double expectedTimesLinks) {
        return seen <= 1e-9 ? 0 : seen * Math.log(seen * links / expectedTimesLinks);
    }
}
