package org.cotejo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by which two printings are one person, asked of a directory that knows only these two. */
class SameNameTest {

    private static final String MAY = "2026/mayo/01--conferencia.txt";
    private static final String JUNE = "2026/junio/02--conferencia.txt";

    private static SpeakerDirectory directory(String one, String other) {
        SpeakerDirectory directory = new SpeakerDirectory(List.of());
        directory.add(one, MAY);
        directory.add(other, JUNE);
        return directory;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        SECRETARIO DE SALUD, RENÉ ORDAZ TREJO | DOCTOR RENE ORDAZ TREJO (ENLACE VIDEOLLAMADA)
        SECRETARIO DE SALUD, RENÉ ORDAZ TREJO | SECRETARIO DE OBRAS, RENÉ ORDAZ TREJO
        PRESIDENTA, AURELIA MONTERO SALGADO | PRESIDENTA, AURELIA MONTEOR SALGADO
        DIRECTORA DE CINE, ELENA TAPIA BENARD | ELENA TAPIA BERNARD
        CÉSAR IVÁN CIFUENTES LUJANO | IVÁN CIFUENTES
        CLAUDIO X. ORDAZ TREJO | CLAUDIO X. ORDAZ
        SUBSECRETARIO DE SALUD, EDUARDO CLARO GARCÍA DORANTES | SUBSECRETARIO DE SALUD, EDUARDO CLARO DORANTES
        SECRETARIO DE SEGURIDAD, CRISTÓBAL ORDAZ CARRILLO | SECRETARIO DE SEGURIDAD, CRISTÓBAL ORDAZ CAMARILLO
        GOBERNADORA DE COLIMA, MARÍA ELENA LEAL ESPINOSA | GOBERNADORA DE COLIMA, MARA LEAL ESPINOZA
        """)
    void twoPrintingsAreOnePerson(String one, String other) {
        SpeakerDirectory directory = directory(one, other);
        assertThat(directory.person(one, MAY)).isPresent().isEqualTo(directory.person(other, JUNE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        LUZ ORDAZ TREJO, SECRETARIA DE ENERGÍA | SECRETARIA DE ENERGÍA, LUZ ORDAZ TREJO
        ORDAZ TREJO, LUZ | SECRETARIA DE ENERGÍA, LUZ ORDAZ TREJO
        ORDAZ TREJO LUZ | LUZ ORDAZ TREJO
        """)
    void swappedHalvesAreOnePerson(String one, String other) {
        twoPrintingsAreOnePerson(one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        BENEFICIARIA, ANA CAROLINA KIM ORDAZ | NIÑA FRIDA SCARLET KIM ORDAZ
        DANIEL OCHOA TREJO | DANIELA OCHOA TREJO
        MARIO ORDAZ TREJO | MARÍA ORDAZ TREJO
        BENEFICIARIO, JUAN RIVERA | ESTUDIANTE, JUAN RIVERO
        JUGADORA DE SAN LUIS POTOSÍ, MARÍA MARTÍNEZ | SECRETARIA DE TURISMO, MARÍA DEL ROSARIO MARTÍNEZ GALARZA
        MARÍA GONZÁLEZ | DIRECTORA DE ALIMENTACIÓN, MARÍA LUISA ALBORES GONZÁLEZ
        PADRE DE FAMILIA, JESÚS GUTIÉRREZ | JOSÉ DE JESÚS JAZIPAL GUTIÉRREZ
        CARO QUINTERO | MARÍA CARO QUINTERO
        JUAN DE LA CRUZ | JUAN DE LA LUZ
        """)
    void twoWhoShareASurnameAreTwo(String one, String other) {
        SpeakerDirectory directory = directory(one, other);
        assertThat(directory.person(one, MAY)).isNotEqualTo(directory.person(other, JUNE));
    }

    @Test
    void oneFileVouchesForASpellingOfTwoWords() {
        SpeakerDirectory directory = new SpeakerDirectory(List.of());
        directory.add("JUANA LISSET", MAY);
        directory.add("JUANA LISSETTE", MAY);
        assertThat(directory.person("JUANA LISSET", MAY))
                .isPresent()
                .isEqualTo(directory.person("JUANA LISSETTE", MAY));
        SpeakerDirectory apart = directory("JUANA LISSET", "JUANA LISSETTE");
        assertThat(apart.person("JUANA LISSET", MAY)).isNotEqualTo(apart.person("JUANA LISSETTE", JUNE));
    }
}
