package org.cotejo.finding;

import java.util.List;
import org.cotejo.term.Term;

/** All rules, and what they say of a translation. */
public final class Findings {

    /** @param terms the term base, in any order */
    public Findings(List<Term> terms) {}

    /** What the rules find, in the order of the text; what is about no words in particular comes last. */
    public List<Finding> of(Judged judged) {
        return List.of();
    }
}
