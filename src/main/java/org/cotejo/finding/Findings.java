package org.cotejo.finding;

import java.util.List;
import org.cotejo.term.Term;

/** All rules, and what they say of a translation. */
public final class Findings {

    private Findings() {}

    /**
     * What the rules find, in the order of the text; what is about no words in particular comes last.
     *
     * @param terms the term base, in any order
     */
    public static List<Finding> of(Judged judged, List<Term> terms) {
        return List.of();
    }
}
