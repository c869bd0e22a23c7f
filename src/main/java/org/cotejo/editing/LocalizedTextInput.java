package org.cotejo.editing;

import org.cotejo.language.LanguageTag;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A text in one language. */
@Input("LocalizedTextInput")
@Description("A text in one language.")
public record LocalizedTextInput(
        @NonNull @Description("The language that it is in.") LanguageTag language,

        @NonNull @Description("The text.") String value) {}
