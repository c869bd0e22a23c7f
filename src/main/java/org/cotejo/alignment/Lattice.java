package org.cotejo.alignment;

import java.util.Arrays;

/** All alignments within a band: each possible link, with what its anchors say of it, by the place at which it ends. */
final class Lattice {

    /** No translation, however free, deviates so much: eight times as far as the published one does on average. */
    private static final double GREATEST_DEVIATION = 8 * 8;

    private final Band band;
    private final Paragraphs original;
    private final Paragraphs translation;
    private final LengthModel lengths;

    /** The number of the first link that ends at each place; the links of a place follow each other. */
    private final int[] firstLink;

    private byte[] shapes;
    private float[] anchors;
    private int links;

    Lattice(Band band, Paragraphs original, Paragraphs translation, AnchorModel model, LengthModel lengths) {
        this.band = band;
        this.original = original;
        this.translation = translation;
        this.lengths = lengths;
        firstLink = new int[band.places() + 1];
        shapes = new byte[8 * band.places()];
        anchors = new float[shapes.length];
        for (int i = 0; i <= band.originals(); i++) {
            for (int j = band.from(i); j <= band.to(i); j++) {
                for (Shape shape : Shape.ALL) {
                    int fromI = i - shape.originals();
                    int fromJ = j - shape.translations();
                    if (shape.isOneSided() && band.holds(fromI, fromJ)) {
                        add(shape, 0);
                    } else if (band.holds(fromI, fromJ) && isPossible(fromI, i, fromJ, j)) {
                        add(shape, model.logRatio(fromI, i, fromJ, j));
                    }
                }
                firstLink[band.place(i, j) + 1] = links;
            }
        }
    }

    /** A link of two sides. An ornament between sections is linked with another one or with nothing. */
    private boolean isPossible(int fromI, int toI, int fromJ, int toJ) {
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

    /** The place at which a link begins that ends after so many paragraphs. */
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
