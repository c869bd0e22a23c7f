package org.cotejo.search;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Set;
import org.cotejo.graphql.BadInput;
import org.cotejo.graphql.PageArguments;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.StatementFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The GraphQL edge of the search. */
@GraphQLApi
public class SearchApi {

    private static final int MOST_SUGGESTIONS = 10;

    private final SearchService search;
    private final Context context;

    SearchApi(SearchService search, Context context) {
        this.search = search;
        this.context = context;
    }

    @Query
    @Description(
            "What is found by these words, the best first: exact phrases before words near each other, originals before"
                    + " translations, deprecated wordings last. One wording of a statement is enough, in any language.")
    public SearchConnection search(
            @NonNull @Description(
                            "Words, all of which are looked for, in any inflection and with or without accents; \"a"
                                    + " phrase\" in this order; -word for what must not be there; word* for what begins so."
                                    + " Misspelt words still find. Nothing that can be typed is an error.")
                    String query,
            @Nullable @Description("What may be found; all kinds without it.") List<@NonNull SearchKind> kinds,
            @Nullable @Description(
                            "The languages of the wordings that are looked in; es also finds es-MX. As everywhere, nested"
                                    + " fields inherit them.")
                    List<@NonNull LanguageTag> languages,
            @Description("Which statements may be found; with it, nothing else is.") StatementFilter filter,
            Integer first,
            String after) {
        new PageArguments(first, null, null, null);
        return search.search(
                query,
                kinds == null ? Set.of() : Set.copyOf(kinds),
                languages,
                filter,
                first,
                after,
                isAskedFor("facets"));
    }

    /** Whether the client selects a field of what is being answered, directly or by a fragment. */
    private boolean isAskedFor(String field) {
        return context.unwrap(DataFetchingEnvironment.class).getSelectionSet().contains(field);
    }

    @Query
    @NonNull @Description("How somebody who has typed this may go on: names, other names, names of events, and words that are"
            + " often said.")
    public List<@NonNull NamedSuggestion> suggest(
            @NonNull @Description("What was typed so far; accents are ignored.") String prefix,
            @Nullable @Description(
                            "Whose names to suggest, where STATEMENT stands for words that are often said; all kinds"
                                    + " without it.")
                    List<@NonNull SearchKind> kinds,
            @Description("How many at most, 1 to 10; 10 without it.") Integer first) {
        if (first != null && (first < 1 || first > MOST_SUGGESTIONS)) {
            throw new BadInput(first + " is not from 1 to " + MOST_SUGGESTIONS, first).within("first");
        }
        return search.suggest(
                prefix, kinds == null ? Set.of() : Set.copyOf(kinds), first == null ? MOST_SUGGESTIONS : first);
    }
}
