package org.cotejo.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cotejo.transcript.SpeakerDirectory.Ambiguity;
import org.cotejo.transcript.SpeakerDirectory.Known;
import org.cotejo.transcript.SpeakerDirectory.Person;
import org.junit.jupiter.api.Test;

class SpeakerDirectoryTest {

    private static final String MAY = "2026/mayo/01--conferencia.txt";
    private static final String JUNE = "2026/junio/02--conferencia.txt";

    /** Printings with every kind of relation between them, each in one file or the other. */
    private static final List<String> PRINTED = List.of(
            "PRESIDENTA DE MÉXICO, AURELIA MONTERO SALGADO",
            "PRESIDENTA DE MÉXICO, AURELIA MONTRO SALGADO",
            "PROCURADOR DEL CONSUMIDOR, CÉSAR IVÁN CIFUENTES LUJANO",
            "PROCURADOR DEL CONSUMIDOR, IVÁN CIFUENTES LUJANO",
            "IVÁN CIFUENTES",
            "GOBERNADORA DE COLIMA, MARÍA ELENA LEAL ESPINOSA",
            "GOBERNADORA DE COLIMA, MARA LEAL ESPINOZA",
            "NIÑA FRIDA TREJO ORDAZ",
            "NIÑO SANTIAGO TREJO ORDAZ",
            "DIPUTADO PEDRO TAPIA ORDAZ",
            "SENADOR PEDRO TAPIA LUJANO",
            "PEDRO TAPIA",
            "CAMILA",
            "ESTUDIANTE CAMILA (ENLACE VIDEOLLAMADA)",
            "PREGUNTA");

    private static SpeakerDirectory directory(List<Known> known, String... printed) {
        SpeakerDirectory directory = new SpeakerDirectory(known);
        for (String one : printed) {
            directory.add(one, MAY);
        }
        return directory;
    }

    private static String slug(SpeakerDirectory directory, String printed) {
        return directory.person(printed, MAY).map(Person::slug).orElseThrow();
    }

    @Test
    void personIsCalledAsMostFilesDo() {
        SpeakerDirectory directory = new SpeakerDirectory(List.of());
        directory.add("JEFA DE GOBIERNO, CLARA ORDAZ TREJO", MAY);
        directory.add("JEFA DE GOBIERNO, CLARA ORDAZ TREJO", JUNE);
        directory.add("JEFA DE GOBIERNO, CLARA MARINA ORDAZ TREJO", JUNE);
        assertThat(directory.person("JEFA DE GOBIERNO, CLARA MARINA ORDAZ TREJO", JUNE))
                .contains(new Person(
                        "clara-ordaz-trejo", "Clara Ordaz Trejo", List.of("Clara Marina Ordaz Trejo"), true));
    }

    @Test
    void givenNameAloneIsAnotherOnAnotherDay() {
        SpeakerDirectory directory = new SpeakerDirectory(List.of(new Known("camila-2026-05-01", List.of("Camila"))));
        directory.add("CAMILA", MAY);
        directory.add("CAMILA", JUNE);
        assertThat(directory.person("CAMILA", MAY)).map(Person::slug).contains("camila-2026-05-01");
        assertThat(directory.person("CAMILA", JUNE)).map(Person::slug).contains("camila-2026-06-02");
    }

    @Test
    void shorteningOfTwoPeopleIsAmbiguous() {
        SpeakerDirectory directory = directory(
                List.of(), "DIPUTADO PEDRO TAPIA ORDAZ", "SENADOR PEDRO TAPIA LUJANO", "ESTUDIANTE, PEDRO TAPIA");
        directory.add("PEDRO TAPIA", JUNE);
        assertThat(slug(directory, "ESTUDIANTE, PEDRO TAPIA")).isEqualTo("pedro-tapia");
        assertThat(directory.ambiguities())
                .containsExactly(new Ambiguity(
                        "ESTUDIANTE, PEDRO TAPIA",
                        List.of("pedro-tapia-lujano", "pedro-tapia-ordaz"),
                        List.of(JUNE, MAY)));
    }

    @Test
    void officeDecidesBetweenTwo() {
        SpeakerDirectory directory = new SpeakerDirectory(List.of());
        directory.add("SENADOR POR COLIMA, PEDRO TAPIA LUJANO", MAY);
        directory.add("SENADOR POR OAXACA, PEDRO TAPIA ORDAZ", MAY);
        directory.add("SENADOR POR OAXACA, PEDRO TAPIA", JUNE);
        assertThat(directory.person("SENADOR POR OAXACA, PEDRO TAPIA", JUNE))
                .isEqualTo(directory.person("SENADOR POR OAXACA, PEDRO TAPIA ORDAZ", MAY));
        assertThat(directory.ambiguities()).isEmpty();
    }

    @Test
    void knownActorIsFoundByAnyName() {
        List<Known> known = List.of(
                new Known("ramon-parra", List.of("Juan Ramón de la Parra", "De la Parra")),
                new Known("trumper", List.of("Donald Trumper", "Trumper")),
                new Known("presidenta", List.of("Aurelia Montero", "Presidenta de México")));
        SpeakerDirectory directory = directory(
                known, "SECRETARIO DE OBRAS, JUAN RAMÓN DE LA PARRA TAPIA", "TRUMPER", "AURELIA MONTERO SALGADO");
        assertThat(directory.person("SECRETARIO DE OBRAS, JUAN RAMÓN DE LA PARRA TAPIA", MAY))
                .contains(new Person(
                        "ramon-parra",
                        "Juan Ramón de la Parra",
                        List.of("De la Parra", "Juan Ramón de la Parra Tapia"),
                        false));
        assertThat(slug(directory, "TRUMPER")).isEqualTo("trumper");
        assertThat(slug(directory, "AURELIA MONTERO SALGADO")).isEqualTo("presidenta");
        assertThat(slug(directory, "PRESIDENTA DE MÉXICO")).isEqualTo("presidenta");
    }

    @Test
    void twoKnownActorsAreNeverJoined() {
        List<Known> known = List.of(
                new Known("uno", List.of("César Iván Cifuentes Lujano")), new Known("dos", List.of("Iván Cifuentes")));
        SpeakerDirectory directory = directory(known, "IVÁN CIFUENTES", "CÉSAR IVÁN CIFUENTES LUJANO");
        assertThat(slug(directory, "IVÁN CIFUENTES")).isEqualTo("dos");
        assertThat(slug(directory, "CÉSAR IVÁN CIFUENTES LUJANO")).isEqualTo("uno");
    }

    @Test
    void twoKnownActorsAreNotJoinedByAThirdName() {
        List<Known> known = List.of(
                new Known("uno", List.of("Pedro Tapia Montero")), new Known("dos", List.of("Pedro Tapia Mondero")));
        SpeakerDirectory directory = directory(known, "PEDRO TAPIA MONERO");
        assertThat(slug(directory, "PEDRO TAPIA MONERO")).isEqualTo("pedro-tapia-monero");
        assertThat(directory.ambiguities())
                .containsExactly(new Ambiguity("PEDRO TAPIA MONERO", List.of("dos", "uno"), List.of(MAY)));
    }

    @Test
    void newSlugIsNobodyElses() {
        List<Known> known = List.of(new Known("rene-ordaz", List.of("Otro Nombre")));
        assertThat(slug(directory(known, "RENÉ ORDAZ"), "RENÉ ORDAZ")).isEqualTo("rene-ordaz-2");
    }

    @Test
    void orderDoesNotMatter() {
        List<Optional<Person>> expected = people(List.of(), PRINTED);
        Random random = new Random(20260615);
        for (int i = 0; i < 50; i++) {
            List<String> shuffled = new ArrayList<>(PRINTED);
            Collections.shuffle(shuffled, random);
            assertThat(people(List.of(), shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void peopleOfAnEarlierAnswerKeepTheirSlugs() {
        List<Optional<Person>> first = people(List.of(), PRINTED);
        List<Known> known = first.stream()
                .flatMap(Optional::stream)
                .distinct()
                .map(person -> new Known(
                        person.slug(),
                        Stream.concat(Stream.of(person.name()), person.otherNames().stream())
                                .toList()))
                .toList();
        List<Optional<Person>> second = people(known, PRINTED);
        assertThat(second)
                .map(person -> person.map(Person::slug))
                .isEqualTo(
                        first.stream().map(person -> person.map(Person::slug)).toList());
        assertThat(second)
                .allSatisfy(person -> assertThat(person).map(Person::isNew).isNotEqualTo(Optional.of(true)));
    }

    /** The people of all printings in both files, whatever order these were told in. */
    private static List<Optional<Person>> people(List<Known> known, List<String> told) {
        SpeakerDirectory directory = new SpeakerDirectory(known);
        told.forEach(printed -> Stream.of(MAY, JUNE).forEach(file -> directory.add(printed, file)));
        return PRINTED.stream()
                .flatMap(printed -> Stream.of(MAY, JUNE).map(file -> directory.person(printed, file)))
                .toList();
    }

    @Test
    void crowdIsNobody() {
        assertThat(directory(List.of(), "PREGUNTA").person("PREGUNTA", MAY)).isEmpty();
    }

    @Test
    void nobodyIsAddedAfterTheFirstQuestion() {
        SpeakerDirectory directory = directory(List.of(), "PREGUNTA");
        directory.person("PREGUNTA", MAY);
        assertThatIllegalStateException().isThrownBy(() -> directory.add("RENÉ ORDAZ", MAY));
    }
}
