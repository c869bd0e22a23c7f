package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.search.Sample.statement;
import static org.cotejo.search.Sample.write;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.language.LanguageTag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Facets counted over bits are those that a search counts: the same values, counts, order and ties. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsOfBitsTest {

    /** More than facets have values, so that ties decide which are the last. */
    private static final int SPEAKERS = 250;

    private static final int CHUNK = 500;
    private static final int CHUNKS = 6;
    private static final int MANY = 50;

    private static final List<String> WORDS = List.of(
            "de la que el en y a los se por con las del para pueblo gobierno México presidenta soberanía humanismo"
                    .split(" "));

    private SearchIndex index;

    /** Segments that differ in languages, and documents that are gone. */
    @BeforeAll
    void fill(@TempDir Path folder) {
        index = SearchIndex.open(SearchSettings.inFolder(folder));
        Random random = new Random(12);
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            String other = List.of("en", "fr", "pt-BR").get(chunk % 3);
            write(
                    index,
                    IntStream.range(chunk * CHUNK, (chunk + 1) * CHUNK)
                            .mapToObj(i -> drawn(random, i, other))
                            .toArray(Sample[]::new));
        }
        index.delete(IntStream.range(0, CHUNKS * CHUNK / 7)
                .mapToObj(i -> new DocumentId(SearchKind.STATEMENT, i * 7L))
                .toList());
        index.write(List.of(
                new ActorDocument(1, "el-pueblo", List.of("El Pueblo de México")),
                new EventDocument(1, "la-mananera", List.of("La mañanera del pueblo"))));
    }

    private static Sample drawn(Random random, int id, String other) {
        Sample sample = statement(id).original(id % 5 == 0 ? "es" : "es-MX", text(random));
        if (id % 3 == 0) {
            sample.translation(other, text(random)).translation(other, text(random));
        }
        if (id % 11 != 0) {
            int speaker = random.nextInt(SPEAKERS);
            // Some ids are no small numbers.
            sample.by(speaker % 4 == 0 ? Long.MAX_VALUE - speaker : speaker, "Alguien");
        }
        return id % 13 == 0 ? sample : sample.on("" + (1900 + random.nextInt(126)));
    }

    private static String text(Random random) {
        return IntStream.range(0, 3 + random.nextInt(20))
                .mapToObj(i -> WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 2))))
                .collect(Collectors.joining(" "));
    }

    @AfterAll
    void close() {
        index.close();
    }

    private static List<String> queries() {
        List<String> queries = new ArrayList<>();
        for (String word : WORDS) {
            queries.add(word + "*");
            for (String other : WORDS) {
                queries.add(word.equals(other) ? word : word + " " + other);
            }
        }
        return queries;
    }

    private void assertSameFacets(String text, List<LanguageTag> languages) {
        SearchQuery query = new SearchQuery(text, Set.of(), languages, null, 10, null, true, Duration.ofSeconds(30));
        Hits counted = index.search(query, 1_000_000);
        assertThat(counted.total()).as(text).isGreaterThan(MANY);
        Hits overBits = index.search(query, MANY);
        assertThat(overBits.total()).as(text).isEqualTo(counted.total());
        assertThat(overBits.facets()).as(text).isEqualTo(counted.facets());
    }

    @Test
    void facetsAreThoseOfASearchThatCountsThem() {
        queries().forEach(text -> assertSameFacets(text, null));
    }

    @Test
    void soItIsInLanguages() {
        for (String text : WORDS) {
            assertSameFacets(text, List.of(new LanguageTag("es-MX"), new LanguageTag("fr")));
        }
    }

    @Test
    void equalsAreInTheOrderOfTheirValues() {
        SearchQuery query = new SearchQuery("de", Set.of(), null, null, 10, null, true, Duration.ofSeconds(30));
        List<Facets.Facet<Long>> speakers = index.search(query, MANY).facets().speakers();
        Comparator<Facets.Facet<Long>> order = Comparator.comparing(Facets.Facet::count);
        assertThat(speakers)
                .hasSize(Facets.MOST)
                .isSortedAccordingTo(order.reversed().thenComparing(Facets.Facet::value));
        assertThat(speakers.stream().map(Facets.Facet::count).distinct().count())
                .isLessThan(Facets.MOST);
    }
}
