package org.cotejo.alignment;

import java.util.List;

/**
 * The alignment of a text with its translation: which paragraphs of the one say what which of the other say.
 *
 * <p>Sentences are aligned; paragraphs are linked by the sentences that translate each other. These are taken to keep
 * their order; where a translator moved one, it is omitted here and added there.
 */
public final class Alignment {

    /** Wide enough that most texts need no second attempt; a band that turns out too narrow is widened. */
    private static final int FIRST_REACH = 48;

    /** Texts so far apart that this is too narrow as well are hardly translations; confidence will say so. */
    private static final int LAST_REACH = 192;

    /** After so many rounds what the model learns no longer changes what it finds. */
    private static final int ROUNDS = 4;

    /** Words are learnt once from what is spelt alike, and once more from what these words add. */
    private static final int LEXICONS = 2;

    private Alignment() {}

    /** The links in order; each paragraph of either text is in exactly one. */
    public static List<Link> of(List<String> original, List<String> translation) {
        Pieces originals = new Pieces(original);
        Pieces translations = new Pieces(translation);
        Lexicon spelledAlike = Lexicon.spelledAlike(originals, translations);
        Spine spine = new Spine(originals, translations, spelledAlike);
        Model model = Model.published(originals, translations, spine.ratio());
        AnchorModel anchors = new AnchorModel(originals, translations, spelledAlike);
        for (int reach = FIRST_REACH; ; reach *= 2) {
            Band band = new Band(spine, translations.size(), reach);
            Lattice lattice = Lattice.of(band, originals, translations, anchors, model.lengths());
            Posterior posterior = learn(lattice, model);
            if (posterior.isTooNarrow() && reach < LAST_REACH) {
                continue;
            }
            for (int learnt = 0; learnt < LEXICONS; learnt++) {
                Associations words = new Associations(spelledAlike);
                words.count(lattice, posterior, originals, translations);
                Lexicon lexicon = spelledAlike.with(words.entries());
                lattice = lattice.likely(posterior, new AnchorModel(originals, translations, lexicon));
                posterior = learn(lattice, model);
            }
            return new Draws(originals, translations, lattice, posterior).links();
        }
    }

    /** Expectation maximization: what the published model finds probable teaches the next one. */
    private static Posterior learn(Lattice lattice, Model published) {
        Model model = published;
        Posterior posterior = new Posterior(lattice, model);
        for (int round = 1; round < ROUNDS; round++) {
            model = model.learnt(posterior.tally());
            posterior = new Posterior(lattice, model);
        }
        return posterior;
    }
}
