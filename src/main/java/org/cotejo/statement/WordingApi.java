package org.cotejo.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Optional;
import org.cotejo.graphql.PageArguments;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.RequestedLanguages;
import org.cotejo.source.Source;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The GraphQL edge of wordings: the words of a statement, and what a wording refers to. */
@GraphQLApi
public class WordingApi {

    private final WordingService wordings;
    private final RequestedLanguages requested;

    WordingApi(WordingService wordings, RequestedLanguages requested) {
        this.wordings = wordings;
        this.requested = requested;
    }

    @Query
    @NonNull @Description("What there is in each language, in the whole corpus; the language with most wordings first.")
    public List<@NonNull LanguageCoverage> languages() {
        return wordings.coverageOfAll();
    }

    @Query
    @Description("The wordings that a filter keeps, as they were recorded; without those deprecated unless it says so.")
    public WordingConnection wordings(WordingFilter filter, Integer first, String after, Integer last, String before) {
        return new WordingConnection(wordings.page(filter, new PageArguments(first, after, last, before)));
    }

    @Description("The words as they were said; null until they have been found, and never a translation.")
    public Optional<Wording> original(@org.eclipse.microprofile.graphql.Source Statement statement) {
        return wordings.originalOf(statement);
    }

    @NonNull @Description("The best wording for the reader, and how it was chosen; falling back is never silent.")
    public WordingMatch wording(
            @org.eclipse.microprofile.graphql.Source Statement statement,
            @Nullable List<@NonNull LanguageTag> languages,
            @DefaultValue("ORIGINAL") @Description("What to serve where nothing is there in the languages asked for.")
                    Fallback fallback,
            @DefaultValue("true") @Description("Whether a wording that a machine made may be served.")
                    Boolean allowMachine) {
        return wordings.choose(
                statement,
                requested.preference(),
                fallback == null ? Fallback.ORIGINAL : fallback,
                !Boolean.FALSE.equals(allowMachine));
    }

    @NonNull @Description("All wordings that a filter keeps, as they were recorded; without those deprecated unless it says so.")
    public List<@NonNull Wording> wordings(
            @org.eclipse.microprofile.graphql.Source Statement statement, WordingFilter filter) {
        return wordings.list(statement, filter == null ? WordingFilter.NONE : filter);
    }

    @NonNull @Description("The translations, the best first, without those deprecated.")
    public List<@NonNull Wording> translations(
            @org.eclipse.microprofile.graphql.Source Statement statement,
            @Nullable @Description(
                            "The languages to keep, where en also keeps en-US; all without it. Nested fields inherit them.")
                    List<@NonNull LanguageTag> languages) {
        return wordings.translationsOf(statement, languages);
    }

    @NonNull @Description("What there is in each language; the language with most wordings first.")
    public List<@NonNull LanguageCoverage> coverage(@org.eclipse.microprofile.graphql.Source Statement statement) {
        return wordings.coverageOf(statement);
    }

    @NonNull @Description("The statement that it is a text of.")
    public Statement statement(@org.eclipse.microprofile.graphql.Source Wording wording) {
        return wordings.statementOf(wording);
    }

    @Description("Where it was read.")
    public Optional<Source> source(@org.eclipse.microprofile.graphql.Source Wording wording) {
        return wordings.sourceOf(wording);
    }

    @Description("The wording that it was made from; null when unknown.")
    public Optional<Wording> derivedFrom(@org.eclipse.microprofile.graphql.Source Wording wording) {
        return wordings.lineageOf(wording).stream().findFirst();
    }

    @NonNull @Description("What it was made from, what that was made from, and so on to the earliest known wording.")
    public List<@NonNull Wording> lineage(@org.eclipse.microprofile.graphql.Source Wording wording) {
        return wordings.lineageOf(wording);
    }

    @NonNull @Description("The wordings that were read there, as they were recorded.")
    public WordingConnection wordings(
            @org.eclipse.microprofile.graphql.Source Source source,
            Integer first,
            String after,
            Integer last,
            String before) {
        return new WordingConnection(wordings.pageOf(source, new PageArguments(first, after, last, before)));
    }

    @Description("How many wordings there are in the whole list.")
    public int totalCount(@org.eclipse.microprofile.graphql.Source WordingConnection connection) {
        return connection.totalCount();
    }
}
