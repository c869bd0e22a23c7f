package org.cotejo.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.cotejo.comparison.Chrf.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChrfTest {

    private static final double CLOSE = 1e-4;

    /** From sacreBLEU's test_chrf.py, those with its default of leaving out orders that are not there. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            a,     a,         100
            '',    reference, 0
            a b c, a b c,     100
            a b c, abc,       100
            '',    c,         0
            aa,    ab,        25
            """)
    void agreesWithSacrebleu(String hypothesis, String reference, double score) {
        assertThat(Chrf.similarity(hypothesis, reference)).isCloseTo(score, within(CLOSE));
    }

    /**
     * From the same file, those with smoothing and beta 3: the score is another, but its counts are ours. The corpus of
     * two segments is the sum of their counts.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            abcdefg | hijklmnop | 3 | 0
            a | b | 3 | 0
            `` | ref | 3 | 0
            aa | ab | 3 | 8.3333
            a | a | 3 | 16.6667
            a b c | a b c | 3 | 50
            a b c | abc | 3 | 50
            ` risk assessment must be made of those who are qualified and expertise in the sector - these are the scientists .` | risk assessment has to be undertaken by those who are qualified and expert in that area - that is the scientists . | 3 | 63.361730
            ` Die    Beziehung zwischen  Obama und Netanjahu ist nicht gerade  freundlich. ` | Das Verhältnis zwischen Obama und Netanyahu ist nicht gerade freundschaftlich. | 3 | 64.1302698
            Niemand hat die Absicht, eine Mauer zu errichten | Niemand hat die Absicht, eine Mauer zu errichten | 3 | 100
            Co nás nejvíc trápí, protože lékaři si vybírají, kdo bude žít a kdo zemře. | Nejvíce smutní jsme z toho, že musíme rozhodovat o tom, kdo bude žít a kdo zemře. | 2 | 39.14078509
            Nebo prostě nemají vybavení, které by jim pomohlo, uvedli lékaři. | A někdy nemáme ani potřebný materiál, abychom jim pomohli, popsali lékaři. | 2 | 31.22557079
            Lapali po dechu, jejich životy skončily dřív, než skutečně začaly. | Lapali po dechu a pak jejich život skončil - dřív, než skutečně mohl začít, připomněli. | 2 | 57.15704367
            """)
    void countsAreThoseOfSacrebleu(String hypothesis, String reference, double beta, double score) {
        assertThat(smoothed(Chrf.counts(hypothesis, reference), beta)).isCloseTo(score, within(CLOSE));
    }

    @Test
    void countsOfACorpusAreThoseOfSacrebleu() {
        Count[] first = Chrf.counts("a", "a");
        Count[] second = Chrf.counts("b", "c");
        Count[] both = new Count[first.length];
        Arrays.setAll(
                both,
                i -> new Count(
                        first[i].hypothesis() + second[i].hypothesis(),
                        first[i].reference() + second[i].reference(),
                        first[i].matching() + second[i].matching()));
        assertThat(smoothed(both, 3)).isCloseTo(8.3333, within(CLOSE));
    }

    private static double smoothed(Count[] counts, double beta) {
        double nothing = 1e-16;
        double sum = 0;
        for (Count count : counts) {
            double precision = count.hypothesis() == 0 ? nothing : (double) count.matching() / count.hypothesis();
            double recall = count.reference() == 0 ? nothing : (double) count.matching() / count.reference();
            double denominator = beta * beta * precision + recall;
            sum += denominator == 0 ? nothing : (1 + beta * beta) * precision * recall / denominator;
        }
        return 100 * sum / counts.length;
    }

    static List<SacrebleuPair> pairs() {
        return SacrebleuPair.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void rivalWordingsOfTheSampleAreMeasuredAsBySacrebleu(SacrebleuPair pair) {
        assertThat(Chrf.similarity(pair.hypothesis(), pair.reference())).isCloseTo(pair.chrf(), within(CLOSE));
    }

    @Test
    void charactersBeyondTheFirstPlaneAreOneEach() {
        assertThat(Chrf.counts("😀a", "😀a")[0]).isEqualTo(new Count(2, 2, 2));
        assertThat(Chrf.similarity("😀", "😁")).isZero();
    }
}
