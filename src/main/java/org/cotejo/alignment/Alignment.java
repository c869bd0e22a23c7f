package org.cotejo.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The alignment of a text with its translation: which paragraphs of the one say what which of the other say.
 *
 * <p>Paragraphs are taken to keep their order; where a translator moved one, it is omitted here and added there.
 */
public final class Alignment {

    /** Wide enough that most texts need no second attempt; a band that turns out too narrow is widened. */
    private static final int FIRST_REACH = 48;

    /** Texts so far apart that this is too narrow as well are hardly translations; confidence will say so. */
    private static final int LAST_REACH = 192;

    /** After so many rounds what the model learns no longer changes what it finds. */
    private static final int ROUNDS = 4;

    private Alignment() {}

    /** The links in order; each paragraph of either text is in exactly one. */
    public static List<Link> of(List<String> original, List<String> translation) {
        Paragraphs originals = new Paragraphs(original);
        Paragraphs translations = new Paragraphs(translation);
        SharedAnchors shared = new SharedAnchors(originals, translations);
        AnchorModel anchors = new AnchorModel(originals, translations, shared);
        Spine spine = new Spine(originals, translations, shared);
        LengthModel lengths = LengthModel.published(spine.ratio());
        for (int reach = FIRST_REACH; ; reach *= 2) {
            Band band = new Band(spine, translations.size(), reach);
            Lattice lattice = new Lattice(band, originals, translations, anchors, lengths);
            List<Link> links = best(lattice, learn(lattice, lengths));
            boolean isTooNarrow = links.stream().anyMatch(link -> band.isEdge(link.originalTo(), link.translationTo()));
            if (!isTooNarrow || reach >= LAST_REACH) {
                return links;
            }
        }
    }

    /** Expectation maximization: what the published model finds probable teaches the next one. */
    private static Posterior learn(Lattice lattice, LengthModel published) {
        LengthModel lengths = published;
        Posterior posterior = new Posterior(lattice, ShapePrior.published(), lengths);
        for (int round = 1; round < ROUNDS; round++) {
            lengths = lengths.learnt(posterior.tally());
            posterior = new Posterior(lattice, ShapePrior.learnt(posterior.tally()), lengths);
        }
        return posterior;
    }

    /** The alignment with the most right links to be expected, rather than the one that is likeliest as a whole. */
    private static List<Link> best(Lattice lattice, Posterior posterior) {
        Band band = lattice.band();
        double[] expected = new double[band.places()];
        int[] last = new int[band.places()];
        for (int i = 0; i <= band.originals(); i++) {
            for (int j = band.from(i); j <= band.to(i); j++) {
                int place = band.place(i, j);
                expected[place] = place == 0 ? 0 : -1;
                for (int link = lattice.firstLink(place); link < lattice.firstLink(place + 1); link++) {
                    double right = expected[lattice.start(link, i, j)] + posterior.probability(link);
                    if (right > expected[place]) {
                        expected[place] = right;
                        last[place] = link;
                    }
                }
            }
        }
        return path(lattice, posterior, last);
    }

    private static List<Link> path(Lattice lattice, Posterior posterior, int[] last) {
        List<Link> links = new ArrayList<>();
        int i = lattice.band().originals();
        int j = lattice.band().translations();
        while (i > 0 || j > 0) {
            int link = last[lattice.band().place(i, j)];
            Shape shape = lattice.shape(link);
            links.add(new Link(i - shape.originals(), i, j - shape.translations(), j, posterior.probability(link)));
            i -= shape.originals();
            j -= shape.translations();
        }
        Collections.reverse(links);
        return links;
    }
}
