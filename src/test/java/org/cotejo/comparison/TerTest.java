package org.cotejo.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TerTest {

    private static final double CLOSE = 1e-4;

    /** From sacreBLEU's test_ter.py. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            aaaa bbbb cccc dddd, aaaa bbbb cccc dddd, 0
            dddd eeee ffff,      aaaa bbbb cccc,      100
            '',                  a,                   100
            a,                   '',                  100
            '',                  '',                  0
            d e f g h a b c,     a b c d e f g h,     12.5
            """)
    void agreesWithSacrebleu(String hypothesis, String reference, double score) {
        assertThat(Ter.editRate(hypothesis, reference)).isCloseTo(score, within(CLOSE));
    }

    /** From the same file: what a system of WMT 2019 made of five segments, 13.6 % to three digits. */
    @Test
    void agreesWithSacrebleuOnACorpus() {
        String[][] segments = {
            {
                "wählen Sie \" Bild neu berechnen , \" um beim Ändern der Bildgröße Pixel hinzuzufügen oder zu entfernen ,"
                        + " damit das Bild ungefähr dieselbe Größe aufweist wie die andere Größe .",
                "wählen Sie \" Bild neu berechnen , \" um beim Ändern der Bildgröße Pixel hinzuzufügen oder zu entfernen ,"
                        + " damit die Darstellung des Bildes in einer anderen Größe beibehalten wird ."
            },
            {
                "wenn Sie alle Aufgaben im aktuellen Dokument aktualisieren möchten , wählen Sie im Menü des"
                        + " Aufgabenbedienfelds die Option \" Alle Aufgaben aktualisieren . \"",
                "wenn Sie alle Aufgaben im aktuellen Dokument aktualisieren möchten , wählen Sie im Menü des"
                        + " Aufgabenbedienfelds die Option \" Alle Aufgaben aktualisieren . \""
            },
            {
                "klicken Sie auf der Registerkarte \" Optionen \" auf die Schaltfläche \" Benutzerdefiniert \" und geben Sie"
                        + " Werte für \" Fehlerkorrektur-Level \" und \" Y / X-Verhältnis \" ein .",
                "klicken Sie auf der Registerkarte \" Optionen \" auf die Schaltfläche \" Benutzerdefiniert \" und geben Sie"
                        + " für \" Fehlerkorrektur-Level \" und \" Y / X-Verhältnis \" niedrigere Werte ein ."
            },
            {
                "Sie können beispielsweise ein Dokument erstellen , das ein Auto über die Bühne enthält .",
                "Sie können beispielsweise ein Dokument erstellen , das ein Auto enthalt , das sich über die Bühne bewegt ."
            },
            {
                "wählen Sie im Dialogfeld \" Neu aus Vorlage \" eine Vorlage aus und klicken Sie auf \" Neu . \"",
                "wählen Sie im Dialogfeld \" Neu aus Vorlage \" eine Vorlage aus und klicken Sie auf \" Neu . \""
            }
        };
        double edits = 0;
        double words = 0;
        for (String[] segment : segments) {
            int length = Words.lowerCase(segment[1]).size();
            edits += Ter.editRate(segment[0], segment[1]) * length;
            words += length;
        }
        assertThat(edits / words).isCloseTo(13.6, within(0.05));
    }

    static List<SacrebleuPair> pairs() {
        return SacrebleuPair.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void rivalWordingsOfTheSampleAreMeasuredAsBySacrebleu(SacrebleuPair pair) {
        assertThat(Ter.editRate(pair.hypothesis(), pair.reference())).isCloseTo(pair.ter(), within(CLOSE));
    }

    /** With so few different words there are moves without end. */
    @Test
    void tenThousandWordsCostNoMoreThanTheirMoves() {
        Random random = new Random(6);
        EditDistance distance = new EditDistance(numbers(random), 10_000);
        distance.of(numbers(random));
        assertThat(distance.filled()).as("a band, not a square").isLessThan(10_000L * 60);
        assertThat(Ter.editRate(text(random), text(random))).isBetween(50.0, 150.0);
    }

    private static int[] numbers(Random random) {
        return random.ints(10_000, 0, 200).toArray();
    }

    private static String text(Random random) {
        return IntStream.of(numbers(random)).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }
}
