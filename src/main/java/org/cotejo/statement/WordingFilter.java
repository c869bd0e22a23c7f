package org.cotejo.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Set;
import org.cotejo.graphql.Where;
import org.cotejo.language.LanguagePreference;
import org.cotejo.language.LanguageTag;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which wordings to keep, of a statement or of all. */
@Input("WordingFilter")
@Description("Which wordings to keep: fields are ANDed, the values of a list are ORed.")
public record WordingFilter(
        @Nullable @Description("The languages that they may be in; es also matches es-MX.")
        List<@NonNull LanguageTag> languages,

        @Nullable @Description("What they may be to the statement.")
        List<@NonNull WordingKind> kinds,

        @Nullable @Description("How they may have been made.")
        List<@NonNull WordingMethod> methods,

        @Nullable @Description(
                "How far the work on them may have come; [INITIAL, TRANSLATED] keeps those that nobody has reviewed.")
        List<@NonNull WordingState> states,

        @Description("Whether what they were made from has become another text since.")
        Boolean outdated,

        @Description(
                "Whether the rules find anything that may be wrong with them; they look at what has changed a moment"
                        + " later.")
        Boolean hasFindings,

        @DefaultValue("false") @Description("Whether to keep deprecated wordings too.")
        Boolean includeDeprecated) {

    static final WordingFilter NONE = new WordingFilter(null, null, null, null, null, null, false);

    /** Where it looks, under the name of {@code w}: those with findings are in a table of their own. */
    String table() {
        return (Boolean.TRUE.equals(hasFindings) ? "wording_finding" : "wording") + " w";
    }

    /** The conditions on {@code w}. */
    Where where() {
        Where where = new Where();
        Standing.restrict(where, this::keeps);
        if (Boolean.FALSE.equals(hasFindings)) {
            where.and("not exists (select 1 from wording_finding f where f.id = w.id)");
        }
        return where;
    }

    /** @param withFindings the wordings that the rules find anything wrong with */
    boolean keeps(Wording wording, Set<Long> withFindings) {
        return keeps(wording.standing())
                && (hasFindings == null || hasFindings == withFindings.contains(wording.rowId()));
    }

    private boolean keeps(Standing wording) {
        return (languages == null || new LanguagePreference(languages).includes(wording.language()))
                && (kinds == null || kinds.contains(wording.kind()))
                && (methods == null || methods.contains(wording.method()))
                && (states == null || states.contains(wording.state()))
                && (outdated == null || outdated == wording.isOutdated())
                && (Boolean.TRUE.equals(includeDeprecated) || !wording.isDeprecated());
    }
}
