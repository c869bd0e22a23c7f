package org.cotejo.language;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A language as readers see it: tag, names and direction, from the CLDR data of the JDK. */
@Type
@Description("A language: its tag, its names and its direction of writing.")
public record Language(
        @NonNull @Description("The BCP 47 tag.") LanguageTag tag) {

    private static final Set<String> LANGUAGES_WITH_NAMES =
            Stream.of(Locale.getAvailableLocales()).map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());

    @NonNull @Description("The language's name in itself, such as español (México).")
    public String getAutonym() {
        return nameIn(tag.locale());
    }

    @NonNull @Description("The direction in which the language is written.")
    public TextDirection getDirection() {
        return TextDirection.of(tag.locale());
    }

    /** The name in the first preferred language that has names for languages; its own name where none does. */
    String nameFor(LanguagePreference preference) {
        return preference.tags().stream()
                .map(LanguageTag::locale)
                .filter(locale -> LANGUAGES_WITH_NAMES.contains(locale.getLanguage()))
                .findFirst()
                .map(this::nameIn)
                .orElseGet(this::getAutonym);
    }

    /** The JDK has no name for {@code und}; there the tag stands for itself. */
    private String nameIn(Locale language) {
        String name = tag.locale().getDisplayName(language);
        return name.isEmpty() ? tag.toString() : name;
    }
}
