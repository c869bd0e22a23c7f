package org.cotejo.alignment;

import java.util.Arrays;

/** All alignments within a band: each possible link, with what its anchors say of it, by the place at which it ends. */
final class Lattice {

    /** No translation, however free, deviates so much: eight times as far as the published one does on average. */
    private static final double GREATEST_DEVIATION = 8 * 8;

    /** What is less probable than this without learnt words does not become probable by them. */
    private static final double LEAST_PROBABILITY = 1e-12;

    private final Band band;
    private final Pieces original;
    private final Pieces translation;

    /** The number of the first link that ends at each place; the links of a place follow each other. */
    private final int[] firstLink;

    private byte[] shapes;
    private float[] anchors;
    private int links;

    private Lattice(Band band, Pieces original, Pieces translation) {
        this.band = band;
        this.original = original;
        this.translation = translation;
        firstLink = new int[band.places() + 1];
        shapes = new byte[8 * band.places()];
        anchors = new float[shapes.length];
    }

    /** All links that are possible at all. */
    static Lattice of(Band band, Pieces original, Pieces translation, AnchorModel model, LengthModel lengths) {
        Lattice lattice = new Lattice(band, original, translation);
        for (int i = 0; i <= band.originals(); i++) {
            for (int j = band.from(i); j <= band.to(i); j++) {
                for (Shape shape : Shape.ALL) {
                    int fromI = i - shape.originals();
                    int fromJ = j - shape.translations();
                    if (shape.isOneSided() && band.holds(fromI, fromJ)) {
                        lattice.add(shape, 0);
                    } else if (band.holds(fromI, fromJ) && lattice.isPossible(fromI, i, fromJ, j, lengths)) {
                        lattice.add(shape, model.logRatio(fromI, i, fromJ, j));
                    }
                }
                lattice.firstLink[band.place(i, j) + 1] = lattice.links;
            }
        }
        return lattice;
    }

    /** The links that are at all probable, with other anchors; like Moore (2002), it looks at no others again. */
    Lattice likely(Posterior posterior, AnchorModel model) {
        Lattice likely = new Lattice(band, original, translation);
        for (int i = 0; i <= band.originals(); i++) {
            for (int j = band.from(i); j <= band.to(i); j++) {
                int place = band.place(i, j);
                for (int link = firstLink[place]; link < firstLink[place + 1]; link++) {
                    Shape shape = shape(link);
                    boolean isLikely = posterior.probability(link) >= LEAST_PROBABILITY;
                    if (shape.isOneSided() && (isLikely || shape.wider() == 1)) {
                        // One piece can be left out anywhere: so from the last place one can always go on.
                        likely.add(shape, 0);
                    } else if (isLikely) {
                        likely.add(shape, model.logRatio(i - shape.originals(), i, j - shape.translations(), j));
                    }
                }
                likely.firstLink[place + 1] = likely.links;
            }
        }
        return likely;
    }

    /** A link of two sides. An ornament between sections is linked with another one or with nothing. */
    private boolean isPossible(int fromI, int toI, int fromJ, int toJ, LengthModel lengths) {
        int ornaments = original.ornaments(fromI, toI) + translation.ornaments(fromJ, toJ);
        boolean isBetweenOrnaments = ornaments == 2 && toI - fromI == 1 && toJ - fromJ == 1;
        double deviation = lengths.squaredDeviation(original.length(fromI, toI), translation.length(fromJ, toJ));
        return (ornaments == 0 || isBetweenOrnaments) && deviation < GREATEST_DEVIATION * lengths.s2();
    }

    private void add(Shape shape, double evidence) {
        if (links == shapes.length) {
            shapes = Arrays.copyOf(shapes, 2 * links);
            anchors = Arrays.copyOf(anchors, 2 * links);
        }
        shapes[links] = (byte) shape.index();
        anchors[links] = (float) evidence;
        links++;
    }

    Band band() {
        return band;
    }

    int links() {
        return links;
    }

    int firstLink(int place) {
        return firstLink[place];
    }

    Shape shape(int link) {
        return Shape.ALL.get(shapes[link]);
    }

    /** The place at which a link begins that ends after so many pieces. */
    int start(int link, int originalTo, int translationTo) {
        Shape shape = shape(link);
        return band.place(originalTo - shape.originals(), translationTo - shape.translations());
    }

    int originalLength(int link, int to) {
        return original.length(to - shape(link).originals(), to);
    }

    int translationLength(int link, int to) {
        return translation.length(to - shape(link).translations(), to);
    }

    /** The logarithm of how many times more probable a link's anchors are as a link's than as unrelated ones. */
    double anchors(int link) {
        return anchors[link];
    }
}
