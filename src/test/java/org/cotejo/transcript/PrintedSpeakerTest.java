package org.cotejo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedSpeakerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        PRESIDENTA DE MÉXICO, AURELIA MONTERO SALGADO | Aurelia Montero Salgado | Presidenta de México
        PRESIDENTA AURELIA MONTERO SALGADO | Aurelia Montero Salgado | Presidenta
        AURELIA MONTERO SALGADO, PRESIDENTA DE MÉXICO | Aurelia Montero Salgado | Presidenta de México
        MONTERO SALGADO, AURELIA | Aurelia Montero Salgado |
        AURELIA MONTERO SALGADO | Aurelia Montero Salgado |
        SECRETARIO DE OBRAS, CAMINOS Y PUERTOS, JUAN RAMÓN DE LA PARRA TAPIA | Juan Ramón de la Parra Tapia | Secretario de Obras, Caminos y Puertos
        SUBSECRETARIA DE ARTES, SECRETARÍA DE CULTURA, MARINA DUARTE | Marina Duarte | Subsecretaria de Artes, Secretaría de Cultura
        SECRETARÍA DE OBRAS, JESÚS ARRIETA LUJANO | Jesús Arrieta Lujano | Secretaría de Obras
        DIRECTOR GENERAL DEL INSTITUTO MEXICANO DEL SEGURO SOCIAL (IMSS) RENÉ ORDAZ TREJO | René Ordaz Trejo | Director general del Instituto Mexicano del Seguro Social (IMSS)
        DIRECTOR GENERAL DE LA COMISIÓN NACIONAL DEL AGUA, RENÉ ORDAZ TREJO (CONAGUA) (ENLACE VIDEOLLAMADA) | René Ordaz Trejo | Director general de la Comisión Nacional del Agua (CONAGUA)
        COORDINADOR NACIONAL DE BECAS PARA EL BIENESTAR JULIO ORDAZ TREJO | Julio Ordaz Trejo | Coordinador nacional de Becas para el Bienestar
        GOBERNADORA INTERINA DE SINALOA YERALIA BONILLA TAPIA | Yeralia Bonilla Tapia | Gobernadora interina de Sinaloa
        GOBERNADORA DE COLIMA. AURELIA MONTERO SALGADO | Aurelia Montero Salgado | Gobernadora de Colima
        HABITANTE DE TLAXIACO, OAXACA CECILIA MONTERO TAPIA | Cecilia Montero Tapia | Habitante de Tlaxiaco, Oaxaca
        DIRECTORA DEL HOSPITAL REGIONAL NO. 30, MEXICALI, B.C., AURELIA MONTERO | Aurelia Montero | Directora del Hospital Regional No. 30, Mexicali, B.C.
        SECRETARIO TÉCNICO DEL GABINETE Y COORDINADOR GENERAL DE PROGRAMAS, RENÉ ORDAZ | René Ordaz | Secretario técnico del Gabinete y coordinador general de Programas
        MÉDICO CIRUJANO PEDIATRA VICENTE ORDAZ | Vicente Ordaz | Médico cirujano pediatra
        MADRE DE PACIENTE ONCOLÓGICO, IRENE TAPIA | Irene Tapia | Madre de paciente oncológico
        ESPOSA DE LUIS ORDAZ, KARELY | Karely | Esposa de Luis Ordaz
        BENEFICIARIA DEL PROGRAMA VIVIENDA PARA EL BIENESTAR, NIÑA SAMANTHA ORDAZ | Samantha Ordaz | Beneficiaria del programa Vivienda para el Bienestar, niña
        PARTICIPANTE DE “MÉXICO CANTA, NORMA | Norma | Participante de “México Canta
        SOFÍA ORDAZ TAPIA, DE ATOYAC, GUERRERO | Sofía Ordaz Tapia | De Atoyac, Guerrero
        JUGADORA DEL EQUIPO DE MORELIA, MARÍA, GLORIA CASTRO | María Gloria Castro | Jugadora del equipo de Morelia
        MÉDICA GENERAL, DRA. JUDITH ORDAZ | Judith Ordaz | Médica general
        GENERAL RENÉ ORDAZ TREJO, SECRETARIO DE LA DEFENSA NACIONAL | René Ordaz Trejo | General, secretario de la Defensa Nacional
        CANTANTE JUNIOR T | Junior T | Cantante
        DIRECTOR DEL FONDO DE CULTURA, PACO ORDAZ II | Paco Ordaz II | Director del Fondo de Cultura
        GOBERNADOR DEL ESTADO DE PUEBLA, RENÉ ORDAZ(ENLACE VIDEOLLAMADA) | René Ordaz | Gobernador del estado de Puebla
        PRESIDENTE DE LA REPÚBLICA, FRANZ-WALTER STEINER | Franz-Walter Steiner | Presidente de la República
        """)
    void nameAndOfficeAreToldApart(String printed, String name, String role) {
        PrintedSpeaker speaker = PrintedSpeaker.of(printed);
        assertThat(speaker.name()).isEqualTo(name);
        assertThat(speaker.role()).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREGUNTA",
                "PREGUNTA (INTERPRETACIÓN DEL ALEMÁN AL ESPAÑOL)",
                "VOZ MUJER",
                "VOCES A CORO",
                "ASISTENTES",
                "MODERADOR",
                "NIÑAS Y NIÑOS",
                "VOZ NIÑA DE LA ESCUELA PRIMARIA “5 DE MAYO”",
                "GRUPO MUSICAL LUNA NUEVA",
                "MUJER INDÍGENA OTOMÍ (TRADUCCIÓN AL ESPAÑOL)",
                "MADRE DE ISABELLA",
                "HIJA DE BENEFICIARIA",
                "BENEFICIARIA DE SAN PEDRO, LA PAZ, BAJA CALIFORNIA SUR",
                "BENEFICIARIA SAN ANDRÉS, PUEBLA",
                "DERECHOHABIENTE DE FELIPE CARRILLO PUERTO, QUINTANA ROO",
                "MÉDICO GINECOLÓGICO Y ASESOR QUIRÚRGICO",
                "DIRECTOR GENERAL DEL INSTITUTO DEL AGUA (IDA) (ENLACE VIDEOLLAMADA)",
                "SECRETARIO DE OBRAS, CAMINOS Y PUERTOS",
                "(PROYECCIÓN DE VIDEO DE LA SECCIÓN “SUAVE PATRIA”",
                "???",
                ""
            })
    void whoIsNotNamedHasNoName(String printed) {
        assertThat(PrintedSpeaker.of(printed).name()).isNull();
    }

    @Test
    void anonymousSpeakerHasARole() {
        assertThat(PrintedSpeaker.of("DERECHOHABIENTE EN COLIMA").role()).isEqualTo("Derechohabiente en Colima");
    }

    @Test
    void remarkIsNoPartOfTheName() {
        PrintedSpeaker speaker = PrintedSpeaker.of("RENÉ ORDAZ ((ENLACE VIDEOLLAMADA)");
        assertThat(speaker.name()).isEqualTo("René Ordaz");
        assertThat(speaker.remark()).isEqualTo("ENLACE VIDEOLLAMADA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        BOXEADORA PROFESIONAL, MARIANA “LA GRULLA” ORDAZ | Mariana Ordaz | La Grulla
        CANTANTE Y COMPOSITOR, ARMANDO ORDAZ, “EL TOÑO” | Armando Ordaz | El Toño
        ATLETA, MIRNA ORDAZ "CENTELLA" | Mirna Ordaz | Centella
        PRESIDENTE DE LA EMPRESA, YONG SAM LI (ANDY LI) | Yong Sam Li | Andy Li
        """)
    void nicknameIsKeptApart(String printed, String name, String nickname) {
        assertThat(PrintedSpeaker.of(printed).name()).isEqualTo(name);
        assertThat(PrintedSpeaker.of(printed).nickname()).isEqualTo(nickname);
    }

    @Test
    void hospitalInQuotesIsNoNickname() {
        PrintedSpeaker speaker = PrintedSpeaker.of("PACIENTE DEL HOSPITAL “DR. RUBÉN ORDAZ”, ROSALBA");
        assertThat(speaker.name()).isEqualTo("Rosalba");
        assertThat(speaker.role()).isEqualTo("Paciente del Hospital “Dr. Rubén Ordaz”");
        assertThat(speaker.nickname()).isNull();
    }
}
