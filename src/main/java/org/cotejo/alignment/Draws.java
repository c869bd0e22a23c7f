package org.cotejo.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The links of paragraphs that the links of pieces make.
 *
 * <p>Which paragraphs belong together depends on all of their pieces, so that it cannot be summed place by place.
 * Instead alignments are drawn, each as often as it is probable, and the links of paragraphs are counted in them.
 */
final class Draws {

    /** So many that a confidence of 0.8 is exact to about 0.01. */
    private static final int DRAWS = 1_000;

    /** Always the same, so that two texts are aligned alike at any time. */
    private static final long SEED = 1993;

    private final Pieces original;
    private final Pieces translation;
    private final Lattice lattice;
    private final Posterior posterior;
    private final Random random = new Random(SEED);
    private final Map<Linked, Integer> counts = new HashMap<>();

    private record Linked(BitSet originals, BitSet translations) {

        boolean isOneSided() {
            return originals.isEmpty() || translations.isEmpty();
        }

        /** Whether what comes earlier in the original comes later in the translation. */
        boolean crosses(Linked other) {
            boolean beginsEarlier = originals.nextSetBit(0) < other.originals.nextSetBit(0);
            boolean endsEarlier = originals.length() < other.originals.length();
            boolean translationBeginsEarlier = translations.nextSetBit(0) < other.translations.nextSetBit(0);
            boolean translationEndsEarlier = translations.length() < other.translations.length();
            return !isOneSided()
                    && (beginsEarlier != translationBeginsEarlier || endsEarlier != translationEndsEarlier);
        }
    }

    Draws(Pieces original, Pieces translation, Lattice lattice, Posterior posterior) {
        this.original = original;
        this.translation = translation;
        this.lattice = lattice;
        this.posterior = posterior;
        for (int draw = 0; draw < DRAWS; draw++) {
            draw();
        }
    }

    /** Draws an alignment from its end to its beginning. */
    private void draw() {
        Band band = lattice.band();
        BitSet omitted = all(original);
        BitSet added = all(translation);
        Linked open = new Linked(new BitSet(), new BitSet());
        int i = original.size();
        int j = translation.size();
        while (i > 0 || j > 0) {
            Shape shape = lattice.shape(drawLink(band.place(i, j)));
            if (!shape.isOneSided()) {
                Linked linked = new Linked(
                        paragraphs(original, i - shape.originals(), i),
                        paragraphs(translation, j - shape.translations(), j));
                // Pieces of one paragraph belong together, whatever lies between them.
                if (!open.originals.intersects(linked.originals)
                        && !open.translations.intersects(linked.translations)) {
                    count(open);
                    open = new Linked(new BitSet(), new BitSet());
                }
                open.originals.or(linked.originals);
                open.translations.or(linked.translations);
                omitted.andNot(linked.originals);
                added.andNot(linked.translations);
            }
            i -= shape.originals();
            j -= shape.translations();
        }
        count(open);
        omitted.stream().forEach(paragraph -> count(new Linked(only(paragraph), new BitSet())));
        added.stream().forEach(paragraph -> count(new Linked(new BitSet(), only(paragraph))));
    }

    /** One of the links that end at a place, each as often as it is probable. */
    private int drawLink(int place) {
        int from = lattice.firstLink(place);
        int to = lattice.firstLink(place + 1);
        double sum = 0;
        for (int link = from; link < to; link++) {
            sum += posterior.probability(link);
        }
        double rest = random.nextDouble() * sum;
        int drawn = from;
        for (int link = from; link < to && rest >= 0; link++) {
            if (posterior.probability(link) > 0) {
                drawn = link;
                rest -= posterior.probability(link);
            }
        }
        return drawn;
    }

    private static BitSet all(Pieces pieces) {
        BitSet all = new BitSet();
        all.set(0, pieces.paragraphs());
        return all;
    }

    private static BitSet paragraphs(Pieces pieces, int from, int to) {
        BitSet paragraphs = new BitSet();
        paragraphs.set(pieces.paragraph(from), pieces.paragraph(to - 1) + 1);
        return paragraphs;
    }

    private static BitSet only(int paragraph) {
        BitSet only = new BitSet();
        only.set(paragraph);
        return only;
    }

    private void count(Linked linked) {
        if (!linked.originals.isEmpty() || !linked.translations.isEmpty()) {
            counts.merge(linked, 1, Integer::sum);
        }
    }

    /** In order; each paragraph of either text is in exactly one. */
    List<Link> links() {
        List<Linked> chosen = chosen();
        chosen.sort(Comparator.comparingInt(linked -> linked.originals.nextSetBit(0)));
        BitSet omitted = all(original);
        BitSet added = all(translation);
        chosen.forEach(linked -> omitted.andNot(linked.originals));
        chosen.forEach(linked -> added.andNot(linked.translations));
        List<Link> links = new ArrayList<>();
        for (Linked linked : chosen) {
            addOneSided(omitted, linked.originals.nextSetBit(0), added, linked.translations.nextSetBit(0), links);
            links.add(link(linked));
        }
        addOneSided(omitted, original.paragraphs(), added, translation.paragraphs(), links);
        return links;
    }

    /** Of the links with two sides, the most probable, then the most probable that can stand beside it, and so on. */
    private List<Linked> chosen() {
        List<Linked> byProbability = new ArrayList<>(counts.keySet());
        byProbability.sort(
                Comparator.<Linked>comparingInt(counts::get).reversed().thenComparing(Linked::toString));
        BitSet originals = all(original);
        BitSet translations = all(translation);
        List<Linked> chosen = new ArrayList<>();
        for (Linked linked : byProbability) {
            if (isIn(linked.originals, originals)
                    && isIn(linked.translations, translations)
                    && chosen.stream().noneMatch(linked::crosses)) {
                originals.andNot(linked.originals);
                translations.andNot(linked.translations);
                if (!linked.isOneSided()) {
                    chosen.add(linked);
                }
            }
        }
        return chosen;
    }

    private static boolean isIn(BitSet paragraphs, BitSet others) {
        BitSet outside = (BitSet) paragraphs.clone();
        outside.andNot(others);
        return outside.isEmpty();
    }

    /** What is linked with nothing, up to a place in both texts, is taken out of the sets and added to the links. */
    private void addOneSided(BitSet omitted, int originalTo, BitSet added, int translationTo, List<Link> links) {
        omitted.stream().filter(i -> i < originalTo).forEach(i -> links.add(link(new Linked(only(i), new BitSet()))));
        added.stream().filter(j -> j < translationTo).forEach(j -> links.add(link(new Linked(new BitSet(), only(j)))));
        omitted.clear(0, originalTo);
        added.clear(0, translationTo);
    }

    private Link link(Linked linked) {
        double confidence = (double) counts.getOrDefault(linked, 0) / DRAWS;
        return new Link(
                linked.originals.stream().boxed().toList(),
                linked.translations.stream().boxed().toList(),
                confidence);
    }
}
