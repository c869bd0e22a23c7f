package org.cotejo.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,000.5                                   | 1,000.5                             | 1000.5
        mil 600 pesos bimestrales                 | 1,600 pesos bimonthly               | 1600
        siete mil 734 productores                 | 7,734 producers                     | 7734
        200 mil millones de pesos                 | 200 billion pesos                   | 200000000000
        26 mil 980 millones de dólares            | 26.98 billion dollars               | 27000000000
        139 mil 699 millones                      | 139.70 billion pesos                | 140000000000
        10.8 billones de pesos                    | 10.8 trillion pesos                 | 10800000000000
        tres mil 600 millones a 800 millones      | 3.6 billion to 800 million          | 3600000000 800000000
        20 millones 727 mil 424 afiliados         | 20,727,424 affiliates               | 20700000
        un millón 160 mil ejemplares              | 1,160,000 copies                    | 1160000
        ocho millones 500 mil ejemplares          | 8.5 million copies                  | 8500000
        del 16 al ocho por ciento                 | from 16 to 8 percent                | 16 8
        2010-2012                                 | (2010, 2012)                        | 2010 2012
        En 2018 200 barriles                      | In 2018 200 barrels                 | 2018 200
        cien por ciento                           | one hundred percent                 | 100
        dos veces                                 | two times                           | 2
        7.6 por ciento                            | 7.60 percent                        | 7.6
        una vez                                   | once                                | ''
        """)
    void numbersAreReadAlikeInBothLanguages(String spanish, String english, String amounts) {
        assertThat(String.join(" ", Amounts.in(spanish))).isEqualTo(amounts);
        assertThat(String.join(" ", Amounts.in(english))).isEqualTo(amounts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.000,5                                                     | 1.000,5
        1.000.000                                                   | 1.000.000
        12,34,567                                                   | 12,34,567
        ٣٤٥                                                         | ٣٤٥
        12345678901234567890123456789012345678901234567890          | 12345678901234567890123456789012345678901234567890
        """)
    void numberThatIsWrittenOtherwiseIsKeptAsItIsSpelt(String text, String amounts) {
        assertThat(Amounts.in(text)).containsExactly(amounts);
    }
}
