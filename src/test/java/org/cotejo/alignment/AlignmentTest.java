package org.cotejo.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    /** From the address of 1 December 2019 and its official translation, like most paragraphs here. */
    private static final String FUEL = "El robo de combustibles se ha reducido en 94 por ciento.";

    private static final String FUEL_EN = "The theft of fuel has been reduced by 94 percent.";
    private static final String ROADS =
            "Avanza en los municipios de Oaxaca la construcción de 109 caminos de concreto.";
    private static final String ROADS_EN =
            "The construction of 109 concrete roads is progressing in the municipalities of Oaxaca.";
    private static final String BORDER =
            "Se redujo ahí el Impuesto Sobre la Renta al 20 por ciento, el IVA pasó del 16 al"
                    + " ocho por ciento, los combustibles se abarataron y aumentó al doble el salario mínimo.";
    private static final String BORDER_EN =
            "There, the Income Tax was reduced to 20 percent; the VAT was cut from 16 to"
                    + " 8 percent; fuel was made cheaper and the minimum wage was doubled.";
    private static final String REFINERIES = "Se están rehabilitando las seis refinerías del país, cuya producción pasó"
            + " del 32 al 40 por ciento de su capacidad.";
    private static final String REFINERIES_EN = "The country's six refineries are being refurbished. Their production"
            + " rose from 32 to 40 percent of their capacity.";
    private static final String REFINERY =
            "Ya se comenzó a construir la nueva refinería de Dos Bocas, Paraíso, Tabasco.";
    private static final String REFINERY_EN =
            "Construction has already begun on the new refinery in Dos Bocas, Paraíso, Tabasco.";
    private static final String MIGRANTS =
            "Debe reconocerse que un factor principal para el fortalecimiento de la economía han sido los migrantes.";
    private static final String ARMY = "El Ejército y la Marina no se han utilizado ni se utilizarán para reprimir al"
            + " pueblo. El Estado ya no es el principal violador de los derechos humanos.";
    private static final String ARMY_EN = "The Army and the Navy have not been used and will not be used to repress the"
            + " people. The state is no longer the main human rights violator.";
    private static final String ASYLUM = "Decidimos otorgar asilo humanitario y político al presidente de Bolivia, Evo"
            + " Morales, y a su vicepresidente, Álvaro García Linera.";
    private static final String ASYLUM_EN = "We decided to grant humanitarian and political asylum to the President of"
            + " Bolivia, Evo Morales, and his Vice President, Álvaro García Linera.";

    @Test
    void paragraphsThatKeepTheirPlacesAreLinkedOneToOne() {
        assertThat(shapes(List.of(FUEL, ROADS, BORDER, ARMY), List.of(FUEL_EN, ROADS_EN, BORDER_EN, ARMY_EN)))
                .containsExactly("1–1", "1–1", "1–1", "1–1");
    }

    @Test
    void twoParagraphsMergedInTranslationAreOneLink() {
        var links = Alignment.of(
                List.of(FUEL, REFINERIES, REFINERY, ARMY),
                List.of(FUEL_EN, REFINERIES_EN + " " + REFINERY_EN, ARMY_EN));
        assertThat(links).extracting(AlignmentTest::shape).containsExactly("1–1", "2–1", "1–1");
        assertThat(links.get(1))
                .extracting(Link::originals, Link::translations)
                .containsExactly(List.of(1, 2), List.of(1));
    }

    @Test
    void fiveParagraphsMergedInTranslationAreOneLink() {
        assertThat(shapes(
                        List.of(ASYLUM, FUEL, ROADS, BORDER, REFINERIES, REFINERY, ARMY),
                        List.of(
                                ASYLUM_EN,
                                String.join(" ", FUEL_EN, ROADS_EN, BORDER_EN, REFINERIES_EN, REFINERY_EN),
                                ARMY_EN)))
                .containsExactly("1–1", "5–1", "1–1");
    }

    @Test
    void paragraphDividedInTranslationIsOneLink() {
        assertThat(shapes(
                        List.of(FUEL, REFINERIES + " " + REFINERY, ARMY),
                        List.of(FUEL_EN, REFINERIES_EN, REFINERY_EN, ARMY_EN)))
                .containsExactly("1–1", "1–2", "1–1");
    }

    @Test
    void paragraphsThatAreCutElsewhereInTranslationAreOneLink() {
        assertThat(shapes(
                        List.of(ASYLUM, FUEL, ROADS + " " + BORDER, ARMY),
                        List.of(ASYLUM_EN, FUEL_EN + " " + ROADS_EN, BORDER_EN, ARMY_EN)))
                .containsExactly("1–1", "2–2", "1–1");
    }

    @Test
    void paragraphsThatAreJoinedAcrossAnOmittedOneAreOneLink() {
        var links = Alignment.of(
                List.of(FUEL, REFINERIES, MIGRANTS, REFINERY, ASYLUM),
                List.of(FUEL_EN, REFINERIES_EN + " " + REFINERY_EN, ASYLUM_EN));
        assertThat(links)
                .extracting(Link::originals, Link::translations)
                .containsExactly(
                        tuple(List.of(0), List.of(0)),
                        tuple(List.of(1, 3), List.of(1)),
                        tuple(List.of(2), List.of()),
                        tuple(List.of(4), List.of(2)));
    }

    @Test
    void sentenceThatMovesIntoTheNextParagraphJoinsTheTwo() {
        assertThat(shapes(
                        List.of(ASYLUM, FUEL + " " + ROADS, BORDER, ARMY),
                        List.of(ASYLUM_EN, FUEL_EN, ROADS_EN + " " + BORDER_EN, ARMY_EN)))
                .containsExactly("1–1", "2–2", "1–1");
    }

    @Test
    void clausesOfOneSentenceAreTheParagraphsOfAList() {
        assertThat(shapes(
                        List.of(
                                ASYLUM,
                                "Hay cuatro demandas básicas:",
                                "Abasto de todos los medicamentos.",
                                "La asignación de médicos y enfermeras.",
                                "La rehabilitación de la infraestructura.",
                                ARMY),
                        List.of(
                                ASYLUM_EN,
                                "There are four basic demands: supply of all medicines; the assignment of doctors and"
                                        + " nurses; the refurbishing of the infrastructure.",
                                ARMY_EN)))
                .containsExactly("1–1", "4–1", "1–1");
    }

    @Test
    void wordsAreLearntFromWhatIsAlignedWithoutThem() {
        List<String> weather = List.of("lluvia", "nieve", "viento", "niebla");
        List<String> weatherEn = List.of("rain", "snow", "wind", "haze");
        List<String> original = new ArrayList<>();
        List<String> translation = new ArrayList<>();
        for (int year = 2001; year <= 2012; year++) {
            original.add("En " + year + " hubo " + weather.get(year % 4) + " en la sierra.");
            translation.add("In " + year + " there was " + weatherEn.get(year % 4) + " in the highlands.");
        }
        // By its length the last sentence translates the last but one.
        assertThat(shapes(
                        concat(
                                original,
                                List.of("Queremos saber quién lo hizo.", "Ojalá llegue muy pronto la lluvia.")),
                        concat(translation, List.of("We hope for some rain by now."))))
                .endsWith("1–1", "1–0", "1–1");
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    @Test
    void omittedParagraphIsLinkedWithNothing() {
        var links = Alignment.of(List.of(FUEL, ROADS, BORDER, ASYLUM), List.of(FUEL_EN, ROADS_EN, ASYLUM_EN));
        assertThat(links).extracting(AlignmentTest::shape).containsExactly("1–1", "1–1", "1–0", "1–1");
        assertThat(links)
                .filteredOn(Link::isOneSided)
                .singleElement()
                .extracting(Link::originals)
                .isEqualTo(List.of(2));
    }

    @Test
    void addedParagraphIsLinkedWithNothing() {
        assertThat(shapes(List.of(FUEL, ROADS, ASYLUM), List.of(FUEL_EN, BORDER_EN, ROADS_EN, ASYLUM_EN)))
                .containsExactly("1–1", "0–1", "1–1", "1–1");
    }

    @Test
    void ornamentBetweenSectionsIsLinkedWithAnOrnamentOrWithNothing() {
        var links = Alignment.of(
                List.of(FUEL, "* * *", ROADS, BORDER, ASYLUM),
                List.of(FUEL_EN, "● ● ●", ROADS_EN, BORDER_EN, "● ● ●", ASYLUM_EN));
        assertThat(links).extracting(AlignmentTest::shape).containsExactly("1–1", "1–1", "1–1", "1–1", "0–1", "1–1");
    }

    @Test
    void namesOverruleLengths() {
        var original =
                List.of(ROADS, MIGRANTS, "Como decía José Martí, los años pasan madurando, no envejeciendo.", ASYLUM);
        String translated =
                "When it comes to good leaders, as %s said, \"years go by maturing, not aging\", as you see.";
        assertThat(shapes(original, List.of(ROADS_EN, translated.formatted("somebody"), ASYLUM_EN)))
                .containsExactly("1–1", "1–1", "1–0", "1–1");
        assertThat(shapes(original, List.of(ROADS_EN, translated.formatted("José Martí"), ASYLUM_EN)))
                .containsExactly("1–1", "1–0", "1–1", "1–1");
    }

    @Test
    void numbersOverruleLengths() {
        var original = List.of(ROADS, MIGRANTS, "Ahí han vivido mil 365 niños y siete mil 21 adultos.", ASYLUM);
        String translated = "There are now %s boys and girls living there, and %s who are grown up, as we were told.";
        assertThat(shapes(original, List.of(ROADS_EN, translated.formatted("some", "others"), ASYLUM_EN)))
                .containsExactly("1–1", "1–1", "1–0", "1–1");
        assertThat(shapes(original, List.of(ROADS_EN, translated.formatted("1,365", "7,021"), ASYLUM_EN)))
                .containsExactly("1–1", "1–0", "1–1", "1–1");
    }

    @Test
    void textWithoutAnchorsIsAlignedByLengths() {
        var original = List.of("春".repeat(40), "夏".repeat(12), "秋".repeat(90), "冬".repeat(25));
        var translation = List.of("x".repeat(120), "y".repeat(36), "z".repeat(270), "w".repeat(75));
        assertThat(shapes(original, translation)).containsExactly("1–1", "1–1", "1–1", "1–1");
    }

    @Test
    void paragraphsBeginWhereTheyBeginInTheOriginal() {
        String sentence = "春".repeat(40) + ".";
        String translated = "x".repeat(40) + ".";
        var links = Alignment.of(
                List.of(sentence, sentence, sentence + " " + sentence),
                List.of(translated, translated + " " + translated));
        assertThat(links)
                .last()
                .extracting(Link::originals, Link::translations)
                .containsExactly(List.of(2), List.of(1));
    }

    @Test
    void textWithoutTranslationIsOmittedForCertain() {
        assertThat(Alignment.of(List.of(FUEL, ROADS), List.of()))
                .containsExactly(new Link(List.of(0), List.of(), 1), new Link(List.of(1), List.of(), 1));
        assertThat(Alignment.of(List.of(), List.of(FUEL_EN))).containsExactly(new Link(List.of(), List.of(0), 1));
        assertThat(Alignment.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void emptyParagraphsAreParagraphs() {
        assertIsWhole(Alignment.of(List.of("", FUEL, ""), List.of("", FUEL_EN)), 3, 2);
        assertIsWhole(Alignment.of(List.of("", ""), List.of("")), 2, 1);
    }

    @Test
    void rightLinksAreConfident() {
        assertThat(Alignment.of(
                        List.of(FUEL, ROADS, BORDER, REFINERIES, REFINERY, ASYLUM),
                        List.of(FUEL_EN, ROADS_EN, BORDER_EN, REFINERIES_EN + " " + REFINERY_EN, ASYLUM_EN)))
                .allSatisfy(link -> assertThat(link.confidence()).isGreaterThan(0.9));
    }

    @Test
    void paragraphsWithNothingInCommonAreLinkedWithoutConfidence() {
        String greeting = "Good evening.";
        String thanks = "Thank you very much for coming here, in spite of the rain, which we had not expected.";
        assertThat(between(List.of(BORDER), List.of(greeting)))
                .filteredOn(link -> !link.isOneSided())
                .allSatisfy(link -> assertThat(link.confidence()).isLessThan(0.8));
        assertThat(between(List.of(ARMY, FUEL), List.of(greeting, thanks)))
                .filteredOn(link -> !link.isOneSided())
                .allSatisfy(link -> assertThat(link.confidence()).isLessThan(0.8));
    }

    /** The links of paragraphs that stand between others that correspond for certain. */
    private static List<Link> between(List<String> original, List<String> translation) {
        List<String> originals = new ArrayList<>(original);
        originals.add(0, ROADS);
        originals.add(ASYLUM);
        List<String> translations = new ArrayList<>(translation);
        translations.add(0, ROADS_EN);
        translations.add(ASYLUM_EN);
        List<Link> links = Alignment.of(originals, translations);
        return links.subList(1, links.size() - 1);
    }

    @Test
    void longOmissionIsFollowed() {
        List<String> original = IntStream.range(0, 600)
                .mapToObj(i -> "Artículo " + (1000 + i) + ". " + FUEL)
                .toList();
        List<String> translation = IntStream.range(0, 600)
                .filter(i -> i < 200 || i >= 500)
                .mapToObj(i -> "Article " + (1000 + i) + ". " + FUEL_EN)
                .toList();
        assertThat(Alignment.of(original, translation))
                .hasSize(600)
                .allSatisfy(link -> assertThat(link.isOneSided())
                        .isEqualTo(link.originals().get(0) >= 200
                                && link.originals().get(0) < 500));
    }

    @Test
    void eachParagraphIsInExactlyOneLinkInOrder() {
        Random random = new Random(1993);
        for (int text = 0; text < 200; text++) {
            List<String> original = randomParagraphs(random);
            List<String> translation = randomParagraphs(random);
            assertIsWhole(Alignment.of(original, translation), original.size(), translation.size());
        }
    }

    @Test
    void linksDoNotCrossEvenWhereEachIsProbable() {
        Random random = new Random(155);
        List<String> pool = List.of(
                "春".repeat(20) + ".",
                "夏".repeat(23) + ".",
                "Paz 7.",
                "x".repeat(40) + ". " + "y".repeat(10) + ".",
                "z".repeat(9) + ".");
        List<String> original = some(random, pool);
        List<String> translation = some(random, pool);
        assertIsWhole(Alignment.of(original, translation), original.size(), translation.size());
    }

    private static List<String> some(Random random, List<String> pool) {
        return random.ints(2 + random.nextInt(6), 0, pool.size())
                .mapToObj(pool::get)
                .toList();
    }

    @Test
    void enormousParagraphLeavesNoGapInTheBand() {
        List<String> original = List.of("x ".repeat(50_000), FUEL);
        List<String> translation = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> translation.add("y ".repeat(100)));
        translation.add(FUEL_EN);
        assertIsWhole(Alignment.of(original, translation), 2, 501);
        assertIsWhole(Alignment.of(translation, original), 501, 2);
    }

    private static List<String> randomParagraphs(Random random) {
        List<String> pool = List.of(FUEL, FUEL_EN, ROADS, ROADS_EN, BORDER, BORDER_EN, "", "*", "1,000.5", "ñ", "😀 7");
        return random.ints(random.nextInt(30), 0, pool.size())
                .mapToObj(pool::get)
                .toList();
    }

    private static void assertIsWhole(List<Link> links, int originals, int translations) {
        assertThat(links.stream().flatMap(link -> link.originals().stream()))
                .containsExactlyInAnyOrderElementsOf(numbers(originals));
        assertThat(links.stream().flatMap(link -> link.translations().stream()))
                .containsExactlyInAnyOrderElementsOf(numbers(translations));
        List<Link> twoSided = links.stream().filter(link -> !link.isOneSided()).toList();
        assertThat(twoSided)
                .isSortedAccordingTo(
                        Comparator.comparing(link -> link.originals().get(0)));
        assertThat(twoSided)
                .isSortedAccordingTo(
                        Comparator.comparing(link -> link.translations().get(0)));
    }

    private static List<Integer> numbers(int paragraphs) {
        return IntStream.range(0, paragraphs).boxed().toList();
    }

    private static String shape(Link link) {
        return link.originals().size() + "–" + link.translations().size();
    }

    private static List<String> shapes(List<String> original, List<String> translation) {
        return Alignment.of(original, translation).stream()
                .map(AlignmentTest::shape)
                .toList();
    }
}
