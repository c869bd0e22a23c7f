package org.cotejo.editing;

import org.cotejo.language.LanguageTag;
import org.cotejo.term.TermStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A word for a concept. */
@Input("DesignationInput")
@Description("A word for a concept.")
public record DesignationInput(
        @NonNull @Description("The word, in the form in which a dictionary has it.")
        String text,

        @NonNull @Description("The language that it is of.") LanguageTag language,

        @NonNull @Description("How far it may be used.") TermStatus status,

        @Description("Why it is to be used or not.") String note) {}
