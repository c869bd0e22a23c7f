package org.cotejo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.transcript.MentionFinder.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

    private static final MentionFinder FINDER = new MentionFinder(List.of(
            new Named("aurelia", List.of("Aurelia Montero Salgado", "Aurelia Montero"), true),
            new Named("harfuente", List.of("Omar García Harfuente", "García Harfuente"), true),
            new Named("parra", List.of("Juan Ramón de la Cerca", "De la Cerca"), true),
            new Named("trumper", List.of("Donald Trumper", "Trumper"), true),
            new Named("amlo", List.of("Andrés Ordaz", "AMLO"), true),
            new Named("delfina", List.of("Delfina Guerrero Paz"), true),
            new Named("pedro", List.of("Pedro Ceballos Lujano"), true),
            new Named("rosa", List.of("Rosa Ceballos Ibarra"), true),
            new Named("ordaz", List.of("Luis Cifuentes"), true),
            new Named("camila-2026-05-01", List.of("Camila"), true),
            new Named("agua", List.of("Comisión Nacional del Agua", "Conagua", "CONAGUA"), false),
            new Named("dea", List.of("Administración de Control de Drogas", "DEA"), false)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        Hoy está con nosotros Aurelia Montero Salgado. | aurelia
        La presidenta AURELIA MONTERO SALGADO dijo | aurelia
        El secretario Omar Garcia Harfuente y Aurelia Montero. | harfuente aurelia
        Pero García Harfuente lo explicó. | harfuente
        Vino Juan Ramón de la Cerca, canciller. | parra
        Le llamé al presidente Trumper: Trumper aceptó. | trumper
        Con AMLO empezó. | amlo
        Conagua y la DEA firmaron. | agua dea
        La Comisión Nacional del Agua informa. | agua
        """)
    void fullNameIsAMention(String paragraph, String slugs) {
        assertThat(FINDER.mentions(paragraph, List.of())).containsExactly(slugs.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        Gracias, Harfuente. | harfuente
        El secretario Harfuente va a informar. | harfuente
        Montero lo dijo. | aurelia
        —De la Cerca, por favor—. | parra
        Camila, ¿de dónde eres? | camila-2026-05-01
        Felicidades, Ceballos. | pedro
        """)
    void surnameOfSomebodyWhoTakesPartIsAMention(String paragraph, String slug) {
        assertThat(FINDER.mentions(paragraph, List.of("aurelia", "harfuente", "parra", "camila-2026-05-01", "pedro")))
                .containsExactly(slug);
        assertThat(FINDER.mentions(paragraph.replace("Harfuente", "Montero"), List.of("pedro")))
                .doesNotContain("aurelia");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        Vamos a Guerrero por la Paz.
        El estado de Guerrero y La Paz, Baja California Sur.
        Vino Ernesto Montero a decirlo.
        Montero Ibáñez lo dijo.
        El Hospital Montero abrió.
        Nació en Montero.
        un montero de la sierra
        José Aurelia Montero
        Ramón de la cerca
        Ceballos ganó.
        la dea y la conagua
        Omar y Luis
        """)
    void whatMayBeAnotherIsNoMention(String paragraph) {
        List<String> inEvent = List.of("delfina", "ordaz", "pedro", "rosa", "parra", "harfuente", "aurelia");
        assertThat(FINDER.mentions(paragraph, inEvent)).isEmpty();
    }

    @Test
    void mentionsComeInOrderAndOnce() {
        assertThat(FINDER.mentions(
                        "Pedro Ceballos Lujano, Donald Trumper, la DEA y otra vez Pedro Ceballos Lujano.", List.of()))
                .containsExactly("pedro", "trumper", "dea");
    }

    @Test
    void nameOfTwoIsWhoTakesPart() {
        MentionFinder finder = new MentionFinder(List.of(
                new Named("uno", List.of("Pedro Ceballos"), true), new Named("dos", List.of("Pedro Ceballos"), true)));
        assertThat(finder.mentions("Habla Pedro Ceballos.", List.of())).isEmpty();
        assertThat(finder.mentions("Habla Pedro Ceballos.", List.of("dos"))).containsExactly("dos");
    }
}
