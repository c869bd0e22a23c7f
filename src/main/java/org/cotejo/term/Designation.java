package org.cotejo.term;

import org.cotejo.language.Language;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A word, or several, that a language has for a concept.
 *
 * @param note what an editor has to say of it; null where there is nothing
 */
@Type
@Description("A word, or several, that a language has for a concept.")
public record Designation(
        @NonNull @Description("The word, in the form in which a dictionary has it.")
        String text,

        @NonNull @Description("The language that it is of.") Language language,
        @NonNull @Description("How far it may be used.") TermStatus status,

        @Description("Why it is to be used or not; null where nobody has said.")
        String note) {}
