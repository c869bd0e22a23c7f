package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.finding.Translations.found;
import static org.cotejo.finding.Translations.judged;
import static org.cotejo.finding.Translations.spokenBy;

import org.cotejo.actor.Pronouns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | no tiene nada que ver la señora presidenta de la República | en | the president has nothing to do with it, he did not decide | he
        es | habló la secretaria y dijo que su decisión es soberana     | en | the secretary spoke and said that his decision is sovereign | his
        es | el presidente Trump habló de su Constitución               | en | President Trump said that she has a Constitution | she
        en | she’s concerned, she’s a little afraid                     | es | él está preocupado, tiene un poco de miedo | él
        """)
    void otherGenderIsFound(String from, String original, String to, String translation, String words) {
        assertThat(found(new PronounRule(), judged(from, original, to, translation)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | la presidenta habló con el presidente Trump     | en | the President spoke with Trump and he answered
        es | todavía insistió en que podían ayudar           | en | He insisted that they could help
        es | la Secretaría de Seguridad informó              | en | the ministry gave his report
        es | México y su pueblo                              | en | Mexico and her people
        es | el presidente Trump y su país                   | en | President Trump and her country
        en | She’s a good woman                              | es | Es una buena mujer, y él lo sabe, pero ella también
        es | la presidenta habló                             | fr | il a parlé
        """)
    void whatMayBeSomebodyElseIsNot(String from, String original, String to, String translation) {
        assertThat(found(new PronounRule(), judged(from, original, to, translation)))
                .isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | México debe dejar claro que no tolerará organizaciones criminales | en | He says that Mexico must make it clear | He says
        en | I am sure that the cartels run Mexico                             | es | Estoy seguro de que los cárteles gobiernan | Estoy seguro
        en | I am sure that the cartels run Mexico                             | es | Estoy segura de que los cárteles gobiernan | nothing
        es | México debe dejar claro que no tolerará organizaciones criminales | en | She says that Mexico must make it clear | nothing
        es | me dijo que quieren ayudar más                                    | en | he said that they want to help more | nothing
        es | Él todavía nos insistió en que ellos podían ayudar                | en | He insisted that they can help | nothing
        """)
    void womanWhoSpeaksIsNoHe(String from, String original, String to, String translation, String words) {
        Judged judged = spokenBy(judged(from, original, to, translation), Pronouns.SHE);
        assertThat(found(new SpeakerPronounRule(), judged)).isEqualTo(words);
    }

    @Test
    void manWhoSpeaksIsNoShe() {
        Judged judged = judged("es", "no se está aplicando ninguna ley", "en", "no law is applied, she said");
        assertThat(found(new SpeakerPronounRule(), spokenBy(judged, Pronouns.HE)))
                .isEqualTo("she said");
        assertThat(found(new SpeakerPronounRule(), spokenBy(judged, Pronouns.THEY)))
                .isEqualTo("nothing");
        assertThat(found(new SpeakerPronounRule(), judged)).isEqualTo("nothing");
    }
}
