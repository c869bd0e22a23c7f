package org.cotejo.search;

import java.util.List;
import org.cotejo.actor.Actor;
import org.cotejo.language.Language;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** How the statements of a whole result are spread. */
@Type
@Description("How the statements of a whole result are spread, the most frequent first.")
public record SearchFacets(
        @NonNull @Description("By who said them.") List<@NonNull ActorFacet> actors,

        @NonNull @Description("By the languages of their wordings; a statement may count in several.")
        List<@NonNull LanguageFacet> languages,

        @NonNull @Description("By the year in which they were said.")
        List<@NonNull YearFacet> years) {

    /** How many statements somebody said. */
    @Type
    @Description("How many statements somebody said.")
    public record ActorFacet(
            @NonNull @Description("Who said them.") Actor actor,
            @Description("How many.") int count) {}

    /** How many statements have a wording in a language. */
    @Type
    @Description("How many statements have a wording in a language.")
    public record LanguageFacet(
            @NonNull @Description("The language.") Language language,
            @Description("How many.") int count) {}

    /** How many statements were said in a year. */
    @Type
    @Description("How many statements were said in a year.")
    public record YearFacet(
            @Description("The year.") int year,
            @Description("How many.") int count) {}
}
