package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.search.Sample.ids;
import static org.cotejo.search.Sample.statement;
import static org.cotejo.search.Sample.write;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cotejo.graphql.NodeId;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Rank;
import org.cotejo.statement.StatementFilter;
import org.cotejo.statement.WordingKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that find so much that not all of it is scored find what they would find if it were. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrequentWordsTest {

    private static final int STATEMENTS = 4_000;

    /** Of more hits than these, not all are scored. */
    private static final int MANY = 500;

    /** A step is hundreds. */
    private static final float ALIKE = 0.5f;

    private static final int FAR_APART = 14;

    /** Words by how frequent they are: the first is in almost every text, the last in few. */
    private static final List<String> WORDS = List.of(
            ("de la que el en y a los se por con las del para una no es un lo como más este esta pueblo gobierno México"
                            + " presidenta país reforma agua programa bienestar estado seguridad salud mujeres jóvenes"
                            + " maestros energía soberanía petróleo ferrocarril aduanas litio humanismo")
                    .split(" "));

    private SearchIndex index;

    /** Where the index is. */
    SearchSettings settings(Path folder) {
        return SearchSettings.inFolder(folder);
    }

    @BeforeAll
    void fill(@TempDir Path folder) {
        index = SearchIndex.open(settings(folder));
        Random random = new Random(7);
        for (int chunk = 0; chunk < STATEMENTS; chunk += 1_000) {
            write(
                    index,
                    IntStream.range(chunk, chunk + 1_000)
                            .mapToObj(i -> drawn(random, i))
                            .toArray(Sample[]::new));
        }
        String apart = " palabra".repeat(FAR_APART);
        write(
                index,
                IntStream.range(10_000, 12_500)
                        .mapToObj(i -> statement(i).original("es-MX", "sobre" + apart + " todo" + apart + " aquello"))
                        .toArray(Sample[]::new));
        String before = " relleno".repeat(500);
        write(
                index,
                statement(13_001).original("es-MX", "aquello" + before + " todo y sobre " + before),
                statement(13_002).original("es-MX", before + " sobre todo aquello" + before),
                statement(13_003).original("es-MX", "sobre" + apart + " todo" + apart + " aquello fue borrado"));
        index.delete(List.of(new DocumentId(SearchKind.STATEMENT, 13_003)));
        index.write(List.of(new ActorDocument(1, "el-pueblo", List.of("El Pueblo de México"))));
    }

    private static Sample drawn(Random random, int id) {
        Sample sample = statement(id)
                .by(id % 7, id % 7 == 0 ? "Presidenta de México" : "Alguien")
                .at(id % 3, id % 3 == 0 ? "Conferencia de prensa" : "Mañanera")
                .on((2_020 + id % 5) + "");
        WordingKind kind = id % 4 == 0 ? WordingKind.TRANSLATION : WordingKind.ORIGINAL;
        sample.wording(kind, "es-MX", id % 9 == 0 ? Rank.DEPRECATED : Rank.NORMAL, text(random));
        return id % 2 == 0 ? sample : sample.translation("en", "in fact " + text(random));
    }

    private static String text(Random random) {
        return IntStream.range(0, 4 + random.nextInt(50))
                .mapToObj(i -> WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 2))))
                .collect(Collectors.joining(" "));
    }

    @AfterAll
    void close() {
        if (index != null) {
            index.close();
        }
    }

    private static SearchQuery query(String text, Position after, int first) {
        return new SearchQuery(text, Set.of(), null, null, first, after, true, Duration.ofSeconds(30));
    }

    private void assertSameAsScoringAll(SearchQuery query, int leastTotal) {
        Hits all = index.search(query, 1_000_000);
        assertThat(all.total()).isGreaterThan(leastTotal);
        assertThat(index.search(query, MANY)).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de",
                "gobierno",
                "México",
                "gobiernos",
                "de la",
                "el pueblo",
                "de la que el",
                "pueblo gobierno",
                "presidenta de",
                "\"de la\"",
                "de -humanismo",
                "de -\"de la\"",
                "de -gobierno",
                "que* de",
                "gobierno -humanismo -litio"
            })
    void thePageIsThatOfScoringAll(String text) {
        assertSameAsScoringAll(query(text, null, 10), MANY);
    }

    /** Of equals, and of texts that have little but the most frequent words, others may be shown. */
    private void assertAsGoodAsScoringAll(SearchQuery query) {
        Hits all = index.search(query, 1_000_000);
        Hits best = index.search(query, MANY);
        assertThat(all.total()).isGreaterThan(MANY);
        assertThat(best.total()).isEqualTo(all.total());
        assertThat(best.facets()).isEqualTo(all.facets());
        for (int i = 0; i < all.hits().size(); i++) {
            assertThat(best.hits().get(i).score()).isCloseTo(all.hits().get(i).score(), Offset.offset(ALIKE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gobier*", "de*", "la de", "y de la"})
    void thePageIsAsGoodAsThatOfScoringAll(String text) {
        assertAsGoodAsScoringAll(query(text, null, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"humanismo", "litio aduanas", "el humanismo", "de humanismo la", "ferrocarril -de"})
    void soItIsWithRareWords(String text) {
        assertSameAsScoringAll(query(text, null, 10), 0);
    }

    @Test
    void soItIsWithWhatRestricts() {
        Duration timeout = Duration.ofSeconds(30);
        List<LanguageTag> english = List.of(new LanguageTag("en"));
        StatementFilter speaker = new StatementFilter(
                null,
                IntStream.range(1, 7)
                        .mapToObj(i -> new NodeId("Actor", (long) i).toString())
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        for (String text : List.of("de", "de la", "gobierno")) {
            assertAsGoodAsScoringAll(new SearchQuery(text, Set.of(), english, null, 10, null, true, timeout));
            assertAsGoodAsScoringAll(new SearchQuery(text, Set.of(), null, speaker, 10, null, true, timeout));
            assertAsGoodAsScoringAll(
                    new SearchQuery(text, Set.of(SearchKind.STATEMENT), null, null, 10, null, true, timeout));
        }
        assertThat(index.search(new SearchQuery("de", Set.of(SearchKind.ACTOR), null, null, 10, null, true, timeout))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void noHitOfAHigherStepIsLostThoughItsTextIsLong() {
        assertThat(ids(index.search(query("sobre todo", null, 3)))).startsWith(13_002L, 13_001L);
        assertThat(index.search(query("sobre todo", null, 3)).total()).isEqualTo(2_502);
    }

    @Test
    void whatIsDeletedIsNotCounted() {
        assertThat(index.search(query("aquello", null, 1)).total()).isEqualTo(2_502);
    }

    @Test
    void pagesAreWholeBeyondWhatIsScoredForTheFirst() {
        for (String text : List.of("de", "de la", "palabra")) {
            Hits hits = index.search(query(text, null, 100));
            List<DocumentId> seen = new ArrayList<>();
            hits.hits().forEach(hit -> seen.add(hit.documentId()));
            while (hits.hasNext()) {
                hits = index.search(query(text, hits.hits().get(99).position(), 100));
                hits.hits().forEach(hit -> seen.add(hit.documentId()));
            }
            assertThat(seen).doesNotHaveDuplicates().hasSize((int) hits.total());
        }
    }
}
