package org.cotejo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextsTest {

    private static final LanguageTag ES = new LanguageTag("es");
    private static final LanguageTag EN = new LanguageTag("en");

    private final LocalizedTexts presidency = new LocalizedTexts(texts());

    private static Map<LanguageTag, String> texts() {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        texts.put(EN, "President of Mexico");
        texts.put(ES, "Presidenta de México");
        return texts;
    }

    @Test
    void firstTextStandsInForOneThatIsNotThere() {
        LocalizedText text = presidency.in(new LanguagePreference(List.of(new LanguageTag("fr"))));
        assertThat(text.value()).isEqualTo("President of Mexico");
        assertThat(text.match()).isEqualTo(LanguageMatch.ORIGINAL_FALLBACK);
    }

    @Test
    void storedTextsKeepTheirOrder() {
        LocalizedTextsConverter converter = new LocalizedTextsConverter();
        String column = converter.convertToDatabaseColumn(presidency);
        assertThat(column).isEqualTo("{\"en\":\"President of Mexico\",\"es\":\"Presidenta de México\"}");
        assertThat(converter.convertToEntityAttribute(column).all())
                .extracting(LocalizedText::value)
                .containsExactly("President of Mexico", "Presidenta de México");
    }

    @Test
    void sortNameIsTheSpanishOne() {
        assertThat(presidency.inSpanishOrFirst()).isEqualTo("Presidenta de México");
        assertThat(new LocalizedTexts(Map.of(EN, "Crisis Group")).inSpanishOrFirst())
                .isEqualTo("Crisis Group");
    }

    @Test
    void thereIsAlwaysAText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedTexts(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedTexts(Map.of(ES, " ")));
    }
}
