package org.cotejo.language;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An editorial text as it was served: in which language, and why in that one. It has no id, so caches keep apart. */
@Type
@Description("An editorial text (a name, a description), the language that it is in, and how that was chosen.")
public record LocalizedText(
        @NonNull @Description("The text.") String value,
        @NonNull @Description("The language of the text.") Language language,

        @NonNull @Description("How the language relates to those asked for; EXACT in a list of all languages.")
        LanguageMatch match) {

    LocalizedText(String value, LanguageTag tag, LanguageMatch match) {
        this(value, new Language(tag), match);
    }
}
