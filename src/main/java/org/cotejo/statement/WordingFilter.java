package org.cotejo.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
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

        @DefaultValue("false") @Description("Whether to keep deprecated wordings too.")
        Boolean includeDeprecated) {

    static final WordingFilter NONE = new WordingFilter(null, null, null, null, null, false);

    /** The conditions on {@code wording w}. */
    Where where() {
        Where where = new Where();
        Standing.restrict(where, this::keeps);
        return where;
    }

    boolean keeps(Wording wording) {
        return keeps(wording.standing());
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
