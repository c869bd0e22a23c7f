package org.cotejo.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.cotejo.transcript.Transcript.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptReaderTest {

    private static final String PATH = "2026/junio/15--version-estenografica-conferencia-de-prensa-de-la-presidenta-"
            + "aurelia-montero-salgado-del-15-de-junio-de-2026.txt";

    private static final String HEAD =
            "Versión estenográfica. Mensaje\nPresidencia de la República\n15 de junio de 2026\n";

    private static Transcript conference() throws IOException, NotATranscript {
        try (InputStream bytes = TranscriptReaderTest.class.getResourceAsStream("/transcripts/" + PATH)) {
            return TranscriptReader.read("articulos/" + PATH, bytes.readAllBytes());
        }
    }

    private static Transcript read(String path, String text) throws NotATranscript {
        return TranscriptReader.read(path, text.getBytes(UTF_8));
    }

    @Test
    void headIsTitlePublisherAndDate() throws Exception {
        assertThat(conference().title())
                .isEqualTo("Versión estenográfica. Conferencia de prensa de la presidenta Aurelia Montero Salgado"
                        + " del 15 de junio de 2026");
        assertThat(conference().publisher()).isEqualTo("Presidencia de la República");
        assertThat(conference().date()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void blocksAreReadToTheLetter() throws Exception {
        assertThat(conference().blocks())
                .startsWith(
                        new Block(
                                "PRESIDENTA DE MÉXICO, AURELIA MONTERO SALGADO",
                                List.of(
                                        "Buenos días. ¿Cómo están?",
                                        "Hoy nos acompaña Iván Cifuentes, procurador del Consumidor; y el General"
                                                + " Arrieta, comandante de la Guardia Nacional.",
                                        "Y vamos a iniciar. —Adelante, Iván—.")),
                        new Block(
                                "PROCURADOR FEDERAL DEL CONSUMIDOR, CÉSAR IVÁN CIFUENTES LUJANO (ENLACE VIDEOLLAMADA)",
                                List.of(
                                        "Con su permiso, Presidenta.",
                                        "El kilo de tortilla está en 24 pesos con 50 centavos.")));
    }

    @Test
    void stageDirectionIsABlockOfItsOwn() throws Exception {
        assertThat(conference().blocks())
                .contains(
                        new Block(
                                "(PROYECCIÓN DE VIDEO DE LA SECCIÓN “SUAVE PATRIA”",
                                List.of("LA DANZA DE LOS VIEJITOS)")),
                        new Block("???", List.of("(CONTINÚA…)")));
    }

    @Test
    void paragraphWhereTheSpeakerShouldStandIsSaidByNobodyKnown() throws Exception {
        assertThat(conference().blocks())
                .contains(
                        new Block("???", List.of("A CÓRDOBA.", "Dice aquí, es una lista.")),
                        new Block(
                                "???",
                                List.of(
                                        "Y luego viene lo que falta de esa lista, que es bastante larga todavía",
                                        "Eso es todo.")),
                        new Block("???", List.of("No se oye")));
    }

    @Test
    void endMarkIsNotSaid() throws Exception {
        assertThat(conference().blocks()).endsWith(new Block("NIÑA SOCORRO", List.of("¡Gracias!")));
    }

    @Test
    void speakerWhoSaysNothingIsReported() throws Exception {
        assertThat(conference().warnings()).containsExactly("nothing is said by 'VOZ MUJER'");
    }

    @Test
    void lineAloneThatNamesNobodyWasSaid() throws Exception {
        assertThat(read("x.txt", HEAD + "---\nPREGUNTA\n¿Y ahora?\n---\nGOOOL\n---\nVamos\n")
                        .blocks())
                .endsWith(new Block("???", List.of("GOOOL")), new Block("???", List.of("Vamos")));
    }

    @Test
    void wordsBeforeTheFirstBlockAreKept() throws Exception {
        assertThat(read("x.txt", HEAD + "Buenas tardes.\n---\nPREGUNTA\n¿Sí?\n").blocks())
                .first()
                .isEqualTo(new Block("???", List.of("Buenas tardes.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026/junio/15--mensaje-del-15-de-junio-de-2026.txt      | 0
        2026/junio/15--mensaje-del-15-de-junio-de-202.txt       | 0
        a.zip/datos/2026/junio/15--mensaje.txt                  | 0
        mensaje.txt                                             | 0
        2026/junio/16--mensaje.txt                              | 1
        2026/junio/15--mensaje-del-14-de-junio-de-2026-4216.txt | 1
        2025/mayo/15--mensaje-del-15-de-mayo-de-2025.txt        | 2
        """)
    void dateThatThePathStatesOtherwiseIsReported(String path, int warnings) throws Exception {
        assertThat(read(path, HEAD + "---\nPREGUNTA\n¿Y ahora?\n").warnings()).hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        ^^                                                                          | is empty
        ^  \n\u200b^                                                                | is empty
        ^Título\nPresidencia de la República\nHoy\n---\nPREGUNTA\n¿Y el precio de la tortilla?^ | has no date on the third line
        ^Título\nPresidencia\n31 de junio de 2026\n---\nPREGUNTA\n¿Y el precio?^   | has no date on the third line
        ^Mensaje\nPresidencia\n15 de junio de 2026\nUn párrafo de la nada.^         | has no block
        ^Mensaje\nPresidencia\n15 de junio de 2026\n---\n???\nUn párrafo de la nada.^ | has no speaker
        ^Mensaje\nPresidencia\n15 de junio de 2026\n---\n(INICIA VIDEO)\n---\n^       | has no speaker
        ^Agenda pública\nPresidencia\n15 de junio de 2026\n---\n???\nReunión de gabinete.^ | is an agenda
        ^Actividades\nPresidencia\n15 de junio de 2026\n10:00 Reunión.\n12:30 Gira.^ | is an agenda
        ^Fotografía oficial\nPresidencia\n15 de junio de 2026\n---\n???\nLa presidenta en Puebla.^ | is a picture with a caption
        ^Message\nOffice of the President\nJune 15, 2026\n---\nQUESTION\nWhat is the price of the tortilla, and why?^ | is in English
        """)
    void whatIsNoTranscriptIsRefusedWithAReason(String text, String reason) {
        assertThatExceptionOfType(NotATranscript.class)
                .isThrownBy(() -> read("x.txt", text.replace("\\n", "\n")))
                .withMessage(reason);
    }
}
