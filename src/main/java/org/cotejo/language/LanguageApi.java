package org.cotejo.language;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The GraphQL edge of languages. */
@GraphQLApi
public class LanguageApi {

    private final RequestedLanguages requested;

    LanguageApi(RequestedLanguages requested) {
        this.requested = requested;
    }

    @NonNull @Description("The language's name, in the first language asked for that languages have names in, else in itself.")
    public String name(@Source Language language, @Nullable List<@NonNull LanguageTag> languages) {
        return language.nameFor(requested.preference());
    }
}
