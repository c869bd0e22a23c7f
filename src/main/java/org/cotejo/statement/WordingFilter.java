package org.cotejo.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cotejo.language.LanguagePreference;
import org.cotejo.language.LanguageTag;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which wordings of a statement to keep. */
@Input("WordingFilter")
@Description("Which wordings of a statement to keep: fields are ANDed, the values of a list are ORed.")
public record WordingFilter(
        @Nullable @Description("The languages that they may be in; es also matches es-MX.")
        List<@NonNull LanguageTag> languages,

        @Nullable @Description("What they may be to the statement.")
        List<@NonNull WordingKind> kinds,

        @Nullable @Description("How they may have been made.")
        List<@NonNull WordingMethod> methods,

        @Nullable @Description("How far the work on them may have come.")
        List<@NonNull WordingState> states,

        @DefaultValue("false") @Description("Whether to keep deprecated wordings too.")
        Boolean includeDeprecated) {

    static final WordingFilter NONE = new WordingFilter(null, null, null, null, false);

    boolean keeps(Wording wording) {
        return (languages == null || new LanguagePreference(languages).includes(wording.languageTag))
                && (kinds == null || kinds.contains(wording.kind))
                && (methods == null || methods.contains(wording.method))
                && (states == null || states.contains(wording.state))
                && (Boolean.TRUE.equals(includeDeprecated) || !wording.isDeprecated());
    }
}
