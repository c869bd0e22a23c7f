package org.cotejo.comparison;

import java.util.List;
import java.util.Optional;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Wording;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The GraphQL edge of comparisons. */
@GraphQLApi
public class ComparisonApi {

    private final ComparisonService comparisons;

    ComparisonApi(ComparisonService comparisons) {
        this.comparisons = comparisons;
    }

    @NonNull @Description(
            "Pairs of wordings that disagree, the most different first: the original and other transcriptions of it, or"
                    + " translations into one language; deprecated ones too. Wordings that differ in spaces and quotation"
                    + " marks only count once, a fragment agrees with what it quotes, and of more than 20 in a language the best 20 are compared.")
    public List<@NonNull Comparison> divergences(
            @Source Statement statement,
            @Description("The language to keep, where en also keeps en-US; all without it.") LanguageTag language) {
        return comparisons.divergencesOf(statement, language);
    }

    @Description(
            "How another wording differs from this one; null unless both are of one statement, in one language, and"
                    + " transcriptions or translations both.")
    public Optional<Comparison> comparison(
            @Source Wording wording, @NonNull @Id @Description("The id of the other wording.") String with) {
        return comparisons.compare(wording, with);
    }
}
