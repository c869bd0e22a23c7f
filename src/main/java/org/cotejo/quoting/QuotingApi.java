package org.cotejo.quoting;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedText;
import org.cotejo.language.RequestedLanguages;
import org.cotejo.statement.Wording;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The GraphQL edge of quoting. */
@GraphQLApi
public class QuotingApi {

    private final QuotingService quoting;
    private final RequestedLanguages requested;

    QuotingApi(QuotingService quoting, RequestedLanguages requested) {
        this.quoting = quoting;
        this.requested = requested;
    }

    @NonNull @Description(
            "Whether it may stand in quotation marks: follows from its kind, method, state, rank, completeness and findings,"
                    + " and from whether the source gives the words.")
    public Quotability quotability(@Source Wording wording) {
        return quoting.verdictOn(wording).quotability();
    }

    @NonNull @Description("Why it may be quoted so, what speaks against it last: in English or Spanish, else Spanish.")
    public List<@NonNull String> quotabilityReasons(
            @Source Wording wording, @Nullable List<@NonNull LanguageTag> languages) {
        return quoting.verdictOn(wording).reasons().stream()
                .map(reason -> reason.text().in(requested.preference()).value())
                .toList();
    }

    @NonNull @Description("A line to stand under the quotation: speaker, day, and whose words these are; in English or Spanish,"
            + " else Spanish, which match says.")
    public LocalizedText credit(@Source Wording wording, @Nullable List<@NonNull LanguageTag> languages) {
        return quoting.creditOf(wording).line().in(requested.preference());
    }
}
