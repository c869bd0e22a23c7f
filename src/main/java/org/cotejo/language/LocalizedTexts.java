package org.cotejo.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One editorial text in each language that it was written in: {@code {"es": "…", "en": "…"}}, at least one.
 *
 * <p>Editorial texts are ours, not quotations: their order is the order of writing, and the first stands in where a
 * reader asks for a language that is not there.
 */
public record LocalizedTexts(@JsonValue Map<LanguageTag, String> byTag) {

    private static final LanguagePreference SPANISH = new LanguagePreference(List.of(new LanguageTag("es")));

    /**
     * Keeps the order of the map.
     *
     * @throws IllegalArgumentException when there is no text, or a blank one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedTexts {
        byTag = Collections.unmodifiableMap(new LinkedHashMap<>(byTag));
        if (byTag.isEmpty() || byTag.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a text is missing");
        }
    }

    /** What the service itself has to say; the Spanish text stands in for languages that there is none in. */
    public static LocalizedTexts ofSpanishAndEnglish(String spanish, String english) {
        Map<LanguageTag, String> byTag = new LinkedHashMap<>();
        byTag.put(new LanguageTag("es"), spanish);
        byTag.put(new LanguageTag("en"), english);
        return new LocalizedTexts(byTag);
    }

    public LocalizedText in(LanguagePreference preference) {
        return preference
                .choose(
                        byTag.entrySet(),
                        Map.Entry::getKey,
                        Comparator.comparing(e -> e.getKey().toString()))
                .map(choice -> text(choice.text(), choice.match()))
                .orElseGet(() -> text(byTag.entrySet().iterator().next(), LanguageMatch.ORIGINAL_FALLBACK));
    }

    public List<LocalizedText> all() {
        return byTag.entrySet().stream()
                .map(entry -> text(entry, LanguageMatch.EXACT))
                .toList();
    }

    /** The text by which people find it in a list: the Spanish one, or the first that was written. */
    public String inSpanishOrFirst() {
        return in(SPANISH).value();
    }

    private static LocalizedText text(Map.Entry<LanguageTag, String> entry, LanguageMatch match) {
        return new LocalizedText(entry.getValue(), entry.getKey(), match);
    }
}
