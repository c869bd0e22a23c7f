package org.cotejo.term;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Optional;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedText;
import org.cotejo.language.RequestedLanguages;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The GraphQL edge of terms. */
@GraphQLApi
public class TermApi {

    private final TermService terms;
    private final RequestedLanguages requested;

    TermApi(TermService terms, RequestedLanguages requested) {
        this.terms = terms;
        this.requested = requested;
    }

    @Query
    @NonNull @Description("The term base: all concepts, by their keys, with the words that are right or wrong for"
            + " each; at most 5,000.")
    public List<@NonNull Term> terms() {
        return terms.list();
    }

    @Description("What the concept is, in the best language for the reader; null where nobody has written it.")
    public Optional<LocalizedText> definition(@Source Term term, @Nullable List<@NonNull LanguageTag> languages) {
        return Optional.ofNullable(term.definition()).map(texts -> texts.in(requested.preference()));
    }
}
