package org.cotejo.comparison;

import java.util.List;
import org.cotejo.statement.Wording;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Two wordings of a statement, in one language, and how they differ. */
@Type
@Description("Two wordings of a statement, in one language, and how they differ.")
public record Comparison(
        @NonNull @Description("The wording that the other is measured against; of a list of pairs, the better one.")
        Wording left,

        @NonNull @Description("The wording that is measured.")
        Wording right,

        @Description(
                "Whether one is a fragment, less than half as long as the other, and measured against the part that it"
                        + " covers.")
        boolean partial,

        @Description(
                "How much of their characters they share, from 0 to 100: chrF2 of the right to the left, as sacreBLEU"
                        + " measures it by default (characters in runs of up to 6 without spaces; case and punctuation count).")
        double similarity,

        @Description(
                "How many edits make the left of the right, for each hundred words of the left: TER as sacreBLEU measures"
                        + " it by default (words between spaces, inserted, deleted, replaced or moved; punctuation counts, case"
                        + " does not).")
        double editRate,

        @NonNull @Description("The two texts word by word.") List<@NonNull DiffToken> tokens) {

    static Comparison of(Wording left, Wording right, TextComparison texts) {
        return new Comparison(left, right, texts.partial(), texts.similarity(), texts.editRate(), texts.tokens());
    }
}
