package org.cotejo.language;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePreferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # asked    | on offer       | served | match
            en         | es en-US       | en-US  | LOOKUP
            en         | es en-US en    | en     | EXACT
            en-US      | en             | en     | LOOKUP
            es-MX      | es en          | es     | LOOKUP
            es-MX      | es-ES          |        |
            es-MX en   | en es          | es     | LOOKUP
            es-MX en   | en es-MX es    | es-MX  | EXACT
            fr de en   | en es          | en     | EXACT
            zh-Hant-TW | zh zh-Hant     | zh-Hant| LOOKUP
            zh         | zh-Hant-TW     | zh-Hant-TW | LOOKUP
            pt         | es en          |        |
            en-x-a-b   | es en          | en     | LOOKUP
            """)
    void firstRangeThatFindsAnythingDecides(String asked, String offered, String served, LanguageMatch match) {
        var choice = new LanguagePreference(tags(asked)).choose(tags(offered), Function.identity(), naturalOrder());
        assertThat(choice.map(c -> c.text().toString()).orElse(null)).isEqualTo(served);
        assertThat(choice.map(LanguagePreference.Choice::match).orElse(null)).isEqualTo(match);
    }

    @Test
    void nothingAskedFindsNothing() {
        assertThat(LanguagePreference.NONE.choose(tags("es en"), Function.identity(), naturalOrder()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en                              | en
            en-GB,en;q=0.8,es;q=0.9         | en-GB es en
            fr;q=0, en                      | en
            *                               | ''
            en;q=high, es                   | es
            es_MX, en                       | en
            ;;;,,                           | ''
            -                               | ''
            en,--;q=1                       | en
            en, en;q=0.5, EN                | en
            """)
    void headerIsReadByWeightAndForgivingly(String header, String expected) {
        assertThat(LanguagePreference.ofHeader(header).tags()).isEqualTo(tags(expected));
    }

    private static List<LanguageTag> tags(String tags) {
        return Stream.of(tags.split(" "))
                .filter(tag -> !tag.isEmpty())
                .map(LanguageTag::new)
                .toList();
    }
}
