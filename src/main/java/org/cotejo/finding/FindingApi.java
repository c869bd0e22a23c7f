package org.cotejo.finding;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.RequestedLanguages;
import org.cotejo.statement.Wording;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The GraphQL edge of findings. */
@GraphQLApi
public class FindingApi {

    private final FindingService findings;
    private final RequestedLanguages requested;

    FindingApi(FindingService findings, RequestedLanguages requested) {
        this.findings = findings;
        this.requested = requested;
    }

    @NonNull @Description(
            "What may be wrong with a translation, in the order of its text, what is missing last; none of other wordings,"
                    + " or where nobody has found the words as said. Computed by rules that can err.")
    public List<@NonNull Finding> findings(@Source Wording wording) {
        return findings.of(wording);
    }

    @NonNull @Description(
            "What is the matter, for a journalist: in English or Spanish, whichever is asked for first, else Spanish.")
    public String message(@Source Finding finding, @Nullable List<@NonNull LanguageTag> languages) {
        return finding.message().in(requested.preference()).value();
    }
}
