package org.cotejo.alignment;

import java.util.EnumMap;
import java.util.Map;

/**
 * How probable each shape of a link is before anything is known of its pieces.
 *
 * <p>As published by Gale and Church (1993) as Prob(match); they counted links of sentences. How freely a translator
 * joins and omits sentences differs from text to text; so what was published counts only as much as
 * {@link #PUBLISHED_LINKS} links, and the texts' own links count for themselves.
 */
final class ShapePrior {

    /** Also of the constants of the lengths: enough to hold short texts, too few to hold long ones. An assumption. */
    static final double PUBLISHED_LINKS = 20;

    /**
     * Of links with two pieces on a side, how many have a third; of those, how many have a fourth; and so on. Likewise
     * of links that leave out one piece. Nothing is published: this is an assumption too.
     */
    private static final double ONE_MORE = 0.3;

    private enum Kind {
        ONE_TO_ONE(0.89),
        OMITTED(0.0099 / 2),
        ADDED(0.0099 / 2),
        JOINED(0.089 / 2),
        DIVIDED(0.089 / 2),
        CUT_ELSEWHERE(0.011);

        /** In their table 1–0 and 0–1 are one category, and so are 2–1 and 1–2: each has half. */
        private final double published;

        Kind(double published) {
            this.published = published;
        }

        static Kind of(Shape shape) {
            if (shape.isOneSided()) {
                return shape.originals() > 0 ? OMITTED : ADDED;
            }
            if (shape.narrower() == 2) {
                return CUT_ELSEWHERE;
            }
            if (shape.wider() == 1) {
                return ONE_TO_ONE;
            }
            return shape.originals() > 1 ? JOINED : DIVIDED;
        }
    }

    private final double[] logs = new double[Shape.ALL.size()];

    private ShapePrior(Map<Kind, Double> links, Width twoSided, Width leftOut) {
        double total = links.values().stream().mapToDouble(Double::doubleValue).sum();
        for (Shape shape : Shape.ALL) {
            Kind kind = Kind.of(shape);
            double probability = links.get(kind) / total;
            if (shape.isOneSided()) {
                probability *= leftOut.probability(shape.wider() - 1);
            } else if (shape.wider() > 1) {
                probability *= twoSided.probability(shape.wider() - 2);
            }
            // 3–2 and 2–3 are of one kind; of the other kinds there is but one shape for each width.
            boolean isHalf = kind == Kind.CUT_ELSEWHERE && shape.wider() > 2;
            logs[shape.index()] = Math.log(isHalf ? probability / 2 : probability);
        }
    }

    static ShapePrior published() {
        return learnt(new Tally());
    }

    /** The prior after the links of two texts were seen as well. */
    static ShapePrior learnt(Tally tally) {
        Map<Kind, Double> links = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            links.put(kind, PUBLISHED_LINKS * kind.published);
        }
        Width twoSided = new Width(links.get(Kind.JOINED) + links.get(Kind.DIVIDED) + links.get(Kind.CUT_ELSEWHERE));
        Width leftOut = new Width(links.get(Kind.OMITTED) + links.get(Kind.ADDED));
        for (Shape shape : Shape.ALL) {
            links.merge(Kind.of(shape), tally.links(shape), Double::sum);
            if (shape.isOneSided()) {
                leftOut.add(tally.links(shape), shape.wider() - 1);
            } else if (shape.wider() > 1) {
                twoSided.add(tally.links(shape), shape.wider() - 2);
            }
        }
        return new ShapePrior(links, twoSided, leftOut);
    }

    /** The logarithm of the probability of a shape. */
    double log(Shape shape) {
        return logs[shape.index()];
    }

    /** How many pieces more than the least number links have. */
    private static final class Width {

        private double links;
        private double more;

        Width(double published) {
            links = published;
            more = published * ONE_MORE / (1 - ONE_MORE);
        }

        void add(double seen, int moreOfEach) {
            links += seen;
            more += seen * moreOfEach;
        }

        double probability(int moreOfOne) {
            double oneMore = more / (links + more);
            return (1 - oneMore) * Math.pow(oneMore, moreOfOne);
        }
    }
}
