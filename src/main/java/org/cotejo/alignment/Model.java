package org.cotejo.alignment;

/** What a link's shape, the lengths of its passages and the breaks between paragraphs say, but not its anchors. */
record Model(ShapePrior shapes, LengthModel lengths, BreakModel breaks) {

    /** What is published or assumed, save that the texts themselves say how much longer one language is. */
    static Model published(Pieces original, Pieces translation, double c) {
        return new Model(ShapePrior.published(), LengthModel.published(c), BreakModel.usual(original, translation));
    }

    /** The model after the links of the two texts were seen. */
    Model learnt(Tally tally) {
        return new Model(ShapePrior.learnt(tally), lengths.learnt(tally), breaks.learnt(tally));
    }
}
