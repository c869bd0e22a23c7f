package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountReaderTest {

    private static String read(String text, String language) {
        return AmountReader.read(text, language).stream()
                .map(amount ->
                        String.join("|", amount.values().stream().sorted().toList()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        a 37 operadores                      ; to 37 operators                     ; 37
        a treinta y siete operadores         ; to thirty-seven operators           ; 37
        mil 600 pesos                        ; 1,600 pesos                         ; 1600
        26 mil 980 millones de dólares       ; 26.98 billion dollars               ; 27000000000
        dos mil millones                     ; two billion                         ; 2000000000
        10.8 billones                        ; 10.8 trillion                       ; 10800000000000
        doscientas cinco escuelas            ; two hundred and five schools        ; 205
        1968                                 ; nineteen sixty-eight                ; 1968
        dos mil veintiuno                    ; twenty twenty-one                   ; 2021
        mil novecientos diez                 ; 1910                                ; 1910
        en el siglo XXI                      ; in the 21st century                 ; 21
        en el siglo veinte                   ; in the twentieth century            ; 20
        el 97 por ciento                     ; 97 percent                          ; 97
        cien por ciento                      ; one hundred percent                 ; 100
        el 20 de noviembre                   ; November 20                         ; 20 month 11
        2 o 3 días                           ; two or three days                   ; 2 3
        2011-2012                            ; 2011–2012                           ; 2011 2012
        los treinta                          ; thirty                              ; 30
        """)
    void numbersAreReadAlikeInBothLanguages(String spanish, String english, String values) {
        List<String> expected = List.of(values.replace("month ", "month_").split(" ")).stream()
                .map(value -> value.replace("month_", "month "))
                .sorted()
                .toList();
        assertThat(AmountReader.read(spanish, "es"))
                .extracting(amount -> amount.values().iterator().next())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(AmountReader.read(english, "en"))
                .extracting(amount -> amount.values().iterator().next())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        el COVID-19 y el G20             ; es
        la 4T                            ; es
        a las 7:30                       ; es
        una vez, un año                  ; es
        cientos de miles, y millones     ; es
        no por mucho                     ; es
        one by one                       ; en
        the 4T, COVID-19                 ; en
        they may march                   ; en
        a Julio lo vi                    ; es
        """)
    void whatIsNoNumberIsNotRead(String text, String language) {
        assertThat(read(text, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        300.000            ; es ; 300000
        250,000            ; es ; 250000
        2.450              ; es ; 2.45|2450
        3,5                ; pt ; 3.5
        250,000            ; en ; 250000
        1.500.000          ; es ; 1500000
        the 1930s          ; en ; 1930|30
        1,2,3              ; en ; ''
        """)
    void digitsMayMeanMoreThanOneThing(String text, String language, String values) {
        assertThat(read(text, language)).isEqualTo(values);
    }

    @Test
    void halvesAreNumbersThatWereNotUnderstood() {
        assertThat(AmountReader.read("medio millón de pesos", "es"))
                .singleElement()
                .extracting(Amount::values)
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .isEmpty();
        assertThat(AmountReader.read("a million and a half", "en"))
                .singleElement()
                .matches(amount -> amount.values().isEmpty());
        assertThat(AmountReader.read("el medio ambiente, por medio de", "es")).isEmpty();
    }

    @Test
    void spanIsThatOfAllWordsOfANumber() {
        String text = "son 26 mil 980 millones de pesos";
        assertThat(AmountReader.read(text, "es").get(0).span().of(text)).isEqualTo("26 mil 980 millones");
    }
}
