package org.cotejo.alignment;

import java.util.Arrays;

/** How probable each link of a lattice is, over all alignments: the forward–backward algorithm. */
final class Posterior {

    private final Lattice lattice;
    private final Tally tally = new Tally();

    /** Of each link by itself, the logarithm of how probable it is; then, of each among all, how probable. */
    private final float[] probabilities;

    private double atEdges;

    Posterior(Lattice lattice, Model model) {
        this.lattice = lattice;
        probabilities = new float[lattice.links()];
        backward(forward(model), model);
    }

    /** The logarithm of how probable it is to come to each place in any way. */
    private double[] forward(Model model) {
        Band band = lattice.band();
        double[] forward = new double[band.places()];
        for (int i = 0; i <= band.originals(); i++) {
            for (int j = band.from(i); j <= band.to(i); j++) {
                int place = band.place(i, j);
                double sum = place == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int link = lattice.firstLink(place); link < lattice.firstLink(place + 1); link++) {
                    Shape shape = lattice.shape(link);
                    double log = model.shapes().log(shape) + lattice.anchors(link);
                    if (!shape.isOneSided()) {
                        log += model.lengths()
                                        .logRatio(lattice.originalLength(link, i), lattice.translationLength(link, j))
                                + model.breaks().logRatio(i - shape.originals(), i, j - shape.translations(), j);
                    }
                    probabilities[link] = (float) log;
                    sum = logSum(sum, forward[lattice.start(link, i, j)] + probabilities[link]);
                }
                forward[place] = sum;
            }
        }
        return forward;
    }

    /** The same from each place to the end; so both ways and the link between them are all alignments with the link. */
    private void backward(double[] forward, Model model) {
        Band band = lattice.band();
        double[] backward = new double[band.places()];
        Arrays.fill(backward, Double.NEGATIVE_INFINITY);
        backward[band.places() - 1] = 0;
        for (int i = band.originals(); i >= 0; i--) {
            for (int j = band.to(i); j >= band.from(i); j--) {
                int place = band.place(i, j);
                for (int link = lattice.firstLink(place); link < lattice.firstLink(place + 1); link++) {
                    int start = lattice.start(link, i, j);
                    double after = probabilities[link] + backward[place];
                    backward[start] = logSum(backward[start], after);
                    double probability = Math.min(1, Math.exp(forward[start] + after - forward[forward.length - 1]));
                    probabilities[link] = (float) probability;
                    atEdges += band.isEdge(i, j) ? probability : 0;
                    count(link, i, j, probability, model);
                }
            }
        }
    }

    private void count(int link, int i, int j, double probability, Model model) {
        Shape shape = lattice.shape(link);
        int x = lattice.originalLength(link, i);
        int y = lattice.translationLength(link, j);
        tally.add(shape, x, y, model.lengths().squaredDeviation(x, y), probability);
        if (!shape.isOneSided()) {
            model.breaks().count(tally, i - shape.originals(), i, j - shape.translations(), j, probability);
        }
    }

    /** The logarithm of the sum of what two logarithms stand for. */
    private static double logSum(double a, double b) {
        double greater = Math.max(a, b);
        double less = Math.min(a, b);
        // What is smaller by forty does not reach the last digit of a double; neither does nothing at all.
        return less < greater - 40 || less == Double.NEGATIVE_INFINITY
                ? greater
                : greater + Math.log1p(Math.exp(less - greater));
    }

    double probability(int link) {
        return probabilities[link];
    }

    /** Whether the alignment, as far as it is probable, comes so near to the edge that one beyond it may be better. */
    boolean isTooNarrow() {
        return atEdges > 0.5;
    }

    Tally tally() {
        return tally;
    }
}
