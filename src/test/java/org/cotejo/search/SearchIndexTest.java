package org.cotejo.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cotejo.search.Sample.ids;
import static org.cotejo.search.Sample.in;
import static org.cotejo.search.Sample.page;
import static org.cotejo.search.Sample.query;
import static org.cotejo.search.Sample.statement;
import static org.cotejo.search.Sample.where;
import static org.cotejo.search.Sample.write;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.graphql.DateRange;
import org.cotejo.graphql.NodeId;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Rank;
import org.cotejo.statement.StatementFilter;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.WordingKind;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIndexTest {

    private static final String SOVEREIGN = "Es una decisión soberana: lo que nos piden y lo que no nos piden.";

    private SearchIndex index;

    /** Where the index is; the same folder makes the same index. */
    SearchSettings settings(Path folder) {
        return SearchSettings.inFolder(folder);
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        index = SearchIndex.open(settings(folder));
    }

    @AfterAll
    void close() {
        if (index != null) {
            index.close();
        }
    }

    @BeforeEach
    void empty() {
        index.purge();
    }

    private Hits search(String text) {
        return index.search(query(text));
    }

    @Test
    void allWordsMustBeThere() {
        write(
                index,
                statement(1).original("es-MX", SOVEREIGN),
                statement(2).original("es-MX", "México es un país soberano."));
        assertThat(ids(search("decisión soberana"))).containsExactly(1L);
        assertThat(ids(search("soberanas"))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids(search("decisión país"))).isEmpty();
    }

    @Test
    void whereNoStatementHasAllWordsMostAreEnough() {
        write(
                index,
                statement(1).original("es-MX", "tenía ya quemaduras en mis dedos pulgares."),
                statement(2).original("es-MX", "Los dedos de la mano."));
        Hits hits = search("una quemadura en el dedo pulgar");
        assertThat(ids(hits)).containsExactly(1L);
        assertThat(hits.reach()).isEqualTo(Reach.MOST_WORDS);
        assertThat(search("quemaduras en mis dedos").reach()).isEqualTo(Reach.MISSPELT);
    }

    @Test
    void aPhraseIsExactAndInOrder() {
        write(
                index,
                statement(1).original("es-MX", "Primero los pobres."),
                statement(2).original("es-MX", "Los pobres, primero."),
                statement(3).original("es-MX", "Primero la reforma, luego los pobres."));
        assertThat(ids(search("\"primero los pobres\""))).containsExactly(1L);
        assertThat(ids(search("primero los pobres"))).startsWith(1L).hasSize(3);
    }

    @Test
    void aPhraseDoesNotReachIntoTheNextWordingOrName() {
        write(
                index,
                statement(1)
                        .original("es", "Es una decisión")
                        .wording(WordingKind.VARIANT, "es", Rank.NORMAL, "soberana")
                        .by(7, "Claudia Sheinbaum Pardo", "Presidenta de México"));
        assertThat(ids(search("\"decisión soberana\""))).isEmpty();
        assertThat(ids(search("\"pardo presidenta\""))).isEmpty();
        assertThat(ids(search("\"sheinbaum pardo\""))).containsExactly(1L);
    }

    @Test
    void excludedWordsAndPhrasesAreNowhere() {
        write(
                index,
                statement(1).original("es-MX", SOVEREIGN).translation("en", "It is a sovereign decision."),
                statement(2).original("es-MX", SOVEREIGN).translation("en", "It is a private decision."));
        assertThat(ids(search("soberana -private"))).containsExactly(1L);
        assertThat(ids(search("soberana -\"sovereign decision\""))).containsExactly(2L);
        assertThat(ids(search("soberana -decisiones"))).isEmpty();
    }

    @Test
    void aStarFindsBeginnings() {
        write(index, statement(1).original("es-MX", SOVEREIGN));
        assertThat(ids(search("sober*"))).containsExactly(1L);
        assertThat(search("decis* SOBERÁN*").hits())
                .extracting(Hit::highlight)
                .containsExactly(
                        "Es una <mark>decisión</mark> <mark>soberana</mark>: lo que nos piden y lo que no nos piden.");
        assertThat(ids(search("s*"))).isEmpty();
    }

    @Test
    void misspeltWordsAreFoundBelowTheRightOnes() {
        write(
                index,
                statement(1).original("es-MX", "Que Maduro era un prisionero de gerra, dijo."),
                statement(2).original("es-MX", "Yo soy un prisionero de guerra y presidente constitucional."),
                statement(3).original("es-MX", "Un prisionero de conciencia."));
        assertThat(ids(search("prisionero guerra"))).containsExactly(2L, 1L);
        assertThat(ids(search("prisonero gerra"))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids(search("gerra"))).containsExactly(1L, 2L);
        assertThat(search("prisonero gerra").hits().get(0).highlight())
                .contains("<mark>prisionero</mark>")
                .containsPattern("<mark>gu?erra</mark>");
    }

    @Test
    void wordsInARowComeBeforeWordsNearEachOtherBeforeScatteredWords() {
        String between = "y entonces platicamos largo rato de muchas otras cosas que nos importan a los dos países, ";
        write(
                index,
                statement(1).original("es-MX", "La decisión, " + between + "fue soberana."),
                statement(2).original("es-MX", "La decisión fue toda ella soberana. " + between),
                statement(3).original("es-MX", between.repeat(5) + "la decisión soberana. "));
        assertThat(ids(search("decisión soberana"))).containsExactly(3L, 2L, 1L);
    }

    @Test
    void ofEqualsTheOriginalComesFirstAndTheDeprecatedLast() {
        String text = "No va a ocurrir una invasión.";
        write(
                index,
                statement(1).wording(WordingKind.ORIGINAL, "es", Rank.DEPRECATED, text),
                statement(2).wording(WordingKind.TRANSLATION, "es", Rank.NORMAL, text),
                statement(3).wording(WordingKind.ORIGINAL, "es", Rank.NORMAL, text),
                statement(4).wording(WordingKind.TRANSLATION, "es", Rank.PREFERRED, text),
                statement(5).wording(WordingKind.ORIGINAL, "es", Rank.NORMAL, text));
        assertThat(ids(search("invasión")).subList(0, 3)).containsExactlyInAnyOrder(3L, 5L, 4L);
        assertThat(ids(search("invasión"))).endsWith(2L, 1L).containsSubsequence(3L, 5L);
    }

    @Test
    void wordsMayBeSpreadOverNamesAndText() {
        write(
                index,
                statement(1).original("es-MX", "Vamos a terminar el Tren Maya.").by(7, "Claudia Sheinbaum"),
                statement(2).original("es-MX", "El Tren Maya, decía yo.").by(8, "Otra persona"),
                statement(3).original("es-MX", "Buenos días.").by(7, "Claudia Sheinbaum"));
        assertThat(ids(search("sheinbaum tren maya"))).containsExactly(1L);
        assertThat(ids(search("sheinbaum"))).containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void aHitTellsTheWordingThatMatchedBest() {
        write(
                index,
                statement(1)
                        .original("es-MX", SOVEREIGN)
                        .translation("en", "It is a sovereign decision.")
                        .translation("en", "It is an independent decision.")
                        .by(7, "Claudia Sheinbaum")
                        .at(9, "Conferencia de prensa"));
        assertThat(search("decisiones soberanas").hits())
                .extracting(Hit::wordingId, Hit::highlight)
                .containsExactly(tuple(
                        10L,
                        "Es una <mark>decisión</mark> <mark>soberana</mark>: lo que nos piden y lo que no nos piden."));
        assertThat(search("independent decision").hits())
                .extracting(Hit::wordingId, Hit::highlight)
                .containsExactly(tuple(12L, "It is an <mark>independent</mark> <mark>decision</mark>."));
        assertThat(search("\"it is a sovereign\"").hits())
                .extracting(Hit::wordingId, Hit::highlight)
                .containsExactly(tuple(11L, "<mark>It is a sovereign</mark> decision."));
        assertThat(search("sheinbaum").hits())
                .extracting(Hit::wordingId, Hit::highlight)
                .containsExactly(tuple(null, "Claudia <mark>Sheinbaum</mark>"));
        assertThat(search("prensa").hits())
                .extracting(Hit::wordingId, Hit::highlight)
                .containsExactly(tuple(null, "Conferencia de <mark>prensa</mark>"));
    }

    @Test
    void highlightsAreSafeInHtml() {
        write(index, statement(1).original("en", "<script>alert('\"sovereign\" & more')</script> <mark>"));
        assertThat(search("sovereign script").hits().get(0).highlight())
                .isEqualTo("&lt;<mark>script</mark>&gt;alert(&#39;&quot;<mark>sovereign</mark>&quot; &amp; more&#39;)"
                        + "&lt;/<mark>script</mark>&gt; &lt;mark&gt;");
    }

    @Test
    void aHighlightShowsThePartThatMatches() {
        String long1 = "Platicamos de muchas cosas con el gobierno de los Estados Unidos. ".repeat(20);
        write(index, statement(1).original("es-MX", long1 + SOVEREIGN + " " + long1));
        String highlight = search("decisión soberana").hits().get(0).highlight();
        assertThat(highlight)
                .contains("<mark>decisión</mark> <mark>soberana</mark>")
                .startsWith("…")
                .endsWith("…");
        assertThat(highlight.length()).isBetween(200, 400);
    }

    @Test
    void languagesRestrictTheWordings() {
        write(
                index,
                statement(1).original("es-MX", "Fue el FBI.").translation("en-US", "It was the FBI."),
                statement(2).original("es-ES", "Dijo el FBI."),
                statement(3).original("en", "The FBI said so.").by(7, "Kash Patel"));
        assertThat(ids(index.search(in("fbi", "es")))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids(index.search(in("fbi", "es-MX")))).containsExactly(1L);
        assertThat(ids(index.search(in("fbi", "en")))).containsExactlyInAnyOrder(1L, 3L);
        assertThat(ids(index.search(in("fbi", "fr")))).isEmpty();
        assertThat(ids(index.search(in("said", "es")))).isEmpty();
        assertThat(ids(index.search(in("patel", "es")))).isEmpty();
        assertThat(ids(index.search(in("patel", "en")))).containsExactly(3L);
        assertThat(index.search(in("fbi", "en")).hits())
                .extracting(Hit::wordingId)
                .contains(11L);
    }

    @Test
    void actorsAndEventsAreFoundByTheirNames() {
        index.write(List.of(
                new ActorDocument(7, "claudia-sheinbaum", List.of("Claudia Sheinbaum Pardo", "la Presidenta")),
                new EventDocument(9, "llamada", List.of("Llamada de Sheinbaum y Trump", "Sheinbaum–Trump call")),
                statement(1).original("es-MX", "Como dijo Sheinbaum.").document()));
        assertThat(search("sheinbaum").hits())
                .extracting(Hit::documentId, Hit::wordingId)
                .containsExactlyInAnyOrder(
                        tuple(new DocumentId(SearchKind.ACTOR, 7), null),
                        tuple(new DocumentId(SearchKind.EVENT, 9), null),
                        tuple(new DocumentId(SearchKind.STATEMENT, 1), 10L));
        assertThat(search("presidenta").hits())
                .extracting(Hit::highlight)
                .containsExactly("la <mark>Presidenta</mark>");
        assertThat(index.search(new SearchQuery(
                                "sheinbaum",
                                Set.of(SearchKind.EVENT),
                                null,
                                null,
                                10,
                                null,
                                false,
                                Duration.ofSeconds(9)))
                        .hits())
                .extracting(hit -> hit.documentId().kind())
                .containsExactly(SearchKind.EVENT);
        assertThat(index.search(where("sheinbaum", Sample.ANY)).hits())
                .extracting(hit -> hit.documentId().kind())
                .containsExactly(SearchKind.STATEMENT);
    }

    @Test
    void filtersKeepWhatTheyKeepInTheDatabase() {
        write(
                index,
                statement(1).original("es-MX", "El FBI.").by(7, "A").at(9, "E").on("2026-01"),
                statement(2)
                        .translation("en", "The FBI.")
                        .by(8, "B")
                        .onlyByMachineIn("en")
                        .mentioning(7L, 8L)
                        .on("2026-02-03"),
                statement(3).wording(WordingKind.VARIANT, "es", Rank.DEPRECATED, "FBI"));
        assertThat(kept(null, List.of(7L), null, null)).containsExactly(1L);
        assertThat(kept(List.of(9L), null, null, null)).containsExactly(1L);
        assertThat(kept(null, null, List.of(8L), null)).containsExactly(2L);
        assertThat(kept(List.of(), null, null, null)).isEmpty();
        assertThat(kept(null, null, null, range("2026-01-20", null))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(kept(null, null, null, range("2026-02", "2026-02-03"))).containsExactly(2L);
        assertThat(kept(null, null, null, range(null, "2026-01-01"))).containsExactly(1L);
        assertThat(kept(new StatementFilter(
                        null, null, null, List.of(StatementKind.REPORTED), null, null, null, null, null, null)))
                .isEmpty();
        assertThat(kept(new StatementFilter(null, null, null, null, null, tags("es"), null, null, null, null)))
                .containsExactly(1L);
        assertThat(kept(new StatementFilter(null, null, null, null, null, null, false, null, null, null)))
                .containsExactlyInAnyOrder(2L, 3L);
        assertThat(kept(new StatementFilter(null, null, null, null, null, null, null, tags("es"), null, null)))
                .containsExactly(1L);
        assertThat(kept(new StatementFilter(null, null, null, null, null, null, null, null, tags("es"), null)))
                .containsExactlyInAnyOrder(2L, 3L);
        assertThat(kept(new StatementFilter(null, null, null, null, null, null, null, null, null, tags("en"))))
                .containsExactly(2L);
    }

    private List<Long> kept(List<Long> events, List<Long> speakers, List<Long> mentions, DateRange saidOn) {
        return kept(new StatementFilter(
                nodeIds("Event", events),
                nodeIds("Actor", speakers),
                nodeIds("Actor", mentions),
                null,
                saidOn,
                null,
                null,
                null,
                null,
                null));
    }

    private List<Long> kept(StatementFilter filter) {
        return ids(index.search(where("fbi", filter)));
    }

    private static List<String> nodeIds(String type, List<Long> rows) {
        return rows == null
                ? null
                : rows.stream().map(row -> new NodeId(type, row).toString()).toList();
    }

    private static DateRange range(String from, String until) {
        return new DateRange(
                from == null ? null : new PartialDate(from), until == null ? null : new PartialDate(until));
    }

    private static List<LanguageTag> tags(String tag) {
        return List.of(new LanguageTag(tag));
    }

    @Test
    void facetsCountTheWholeResult() {
        write(
                index,
                IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> statement(i)
                                .original("es-MX", "El FBI, otra vez.")
                                .translation(i % 3 == 0 ? "en" : "fr", "FBI")
                                .translation("fr", "le FBI")
                                .by(i % 2, "alguien")
                                .on(i <= 10 ? "2025-12" : "2026"))
                        .toArray(Sample[]::new));
        Hits hits = index.search(page("fbi", 2, null));
        assertThat(hits.hits()).hasSize(2);
        assertThat(hits.total()).isEqualTo(30);
        assertThat(hits.hasNext()).isTrue();
        assertThat(hits.facets().years()).containsExactly(new Facets.Facet<>(2026, 20), new Facets.Facet<>(2025, 10));
        assertThat(hits.facets().languages())
                .containsExactlyInAnyOrder(
                        new Facets.Facet<>(new LanguageTag("es-MX"), 30),
                        new Facets.Facet<>(new LanguageTag("fr"), 30),
                        new Facets.Facet<>(new LanguageTag("en"), 10));
        assertThat(hits.facets().speakers())
                .containsExactlyInAnyOrder(new Facets.Facet<>(0L, 15), new Facets.Facet<>(1L, 15));
    }

    @Test
    void pagesAreWholeThoughTheIndexChanges() {
        write(index, many(1, 60, i -> "Una decisión " + "muy ".repeat(i % 7) + "soberana."));
        List<Long> seen = new ArrayList<>();
        Hits hits = index.search(page("decisión soberana", 7, null));
        seen.addAll(ids(hits));
        for (int added = 1_000; hits.hasNext(); added += 1_000) {
            if (added < 5_000) {
                // Enough to move all scores and, since some are better, all places.
                write(index, many(added, 40, i -> "Otra decisión soberana, " + "muy ".repeat(i)));
                index.delete(List.of(new DocumentId(SearchKind.STATEMENT, added + 3)));
            }
            hits = index.search(page("decisión soberana", 7, hits.hits().get(6).position()));
            seen.addAll(ids(hits));
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(id -> id < 1_000)).hasSize(60);
    }

    private static Sample[] many(int from, int count, IntFunction<String> text) {
        return IntStream.range(0, count)
                .mapToObj(i -> statement(from + i).original("es-MX", text.apply(i)))
                .toArray(Sample[]::new);
    }

    @Test
    void thePageAfterAHitThatIsGoneBeginsWhereItWas() {
        write(index, many(10, 20, i -> "Una decisión soberana."));
        Hits hits = index.search(page("soberana", 5, null));
        index.delete(List.of(hits.hits().get(4).documentId()));
        assertThat(ids(hits)).containsExactly(10L, 11L, 12L, 13L, 14L);
        assertThat(ids(index.search(page("soberana", 3, hits.hits().get(4).position()))))
                .containsExactly(15L, 16L, 17L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "*", "\"", "-soberana", "zxqv", "zxqv kjhgf", "¿?"})
    void hopelessQueriesFindNothing(String text) {
        write(index, statement(1).original("es-MX", SOVEREIGN));
        Hits hits = search(text);
        assertThat(hits.hits()).isEmpty();
        assertThat(hits.total()).isZero();
        assertThat(hits.hasNext()).isFalse();
    }

    @Test
    void randomBytesAreNoError() {
        write(index, statement(1).original("es-MX", SOVEREIGN));
        Random random = new Random(2);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            String text = i % 2 == 0 ? new String(bytes, UTF_8) : printable(bytes);
            assertThatCode(() -> {
                        search(text);
                        index.suggest(text, Set.of(), 10);
                    })
                    .doesNotThrowAnyException();
        }
    }

    /** Letters and all that looks like an operator. */
    private static String printable(byte[] bytes) {
        String letters = "ab \"-*~()[]{}^?:\\/+&|!<>='“”’ñ";
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(letters.charAt(Math.floorMod(b, letters.length())));
        }
        return text.toString();
    }

    @Test
    void longTextsAreFoundToTheirEnd() {
        // Longer than any one word of an index may be.
        String text = "Platicamos de muchas cosas con el gobierno. ".repeat(2_500) + SOVEREIGN;
        write(index, statement(1).original("es-MX", text));
        assertThat(search("\"decisión soberana\"").hits())
                .extracting(Hit::highlight)
                .singleElement()
                .asString()
                .contains("<mark>decisión soberana</mark>");
    }

    @Test
    void queriesOfManyWordsAreNoErrorThoughEachIsLikeManyOthers() {
        String text = alike('a', 60, " ");
        write(index, statement(1).original("es-MX", text).by(7, text));
        index.write(List.of(new ActorDocument(7, "many-names", List.of(text))));
        for (int words = 1; words <= ParsedQuery.MOST_CLAUSES; words++) {
            for (String query : List.of(
                    alike('o', words, " "),
                    alike('o', words, "* ") + "*",
                    '"' + alike('o', words, "\" \"") + '"',
                    alike('o', 1, "") + " -" + alike('p', words, " -"))) {
                assertThatCode(() -> search(query)).as(query).doesNotThrowAnyException();
            }
        }
    }

    /** Words of which each is a misspelling of all others. */
    private static String alike(char first, int count, String between) {
        return IntStream.range(0, count)
                .mapToObj(i -> "soberan" + (char) (first + i / 8) + (char) ('a' + i % 8))
                .collect(Collectors.joining(between));
    }

    @Test
    void whatTakesTooLongIsGivenUp() {
        write(index, statement(1).original("es-MX", SOVEREIGN));
        SearchQuery query = new SearchQuery("soberana", Set.of(), null, null, 10, null, false, Duration.ofNanos(1));
        assertThatThrownBy(() -> index.search(query)).isInstanceOf(SearchTimeoutException.class);
    }

    @Test
    void writingAgainReplacesAndDeletingForgets() {
        write(index, statement(1).original("es-MX", SOVEREIGN));
        write(index, statement(1).original("es-MX", "No nos lo piden."));
        assertThat(ids(search("soberana"))).isEmpty();
        assertThat(ids(search("piden"))).containsExactly(1L);
        index.delete(List.of(new DocumentId(SearchKind.STATEMENT, 1), new DocumentId(SearchKind.EVENT, 404)));
        assertThat(ids(search("piden"))).isEmpty();
    }

    @Test
    void anIndexKnowsWhoseItIsUntilItIsPurged(@TempDir Path folder) {
        try (SearchIndex own = SearchIndex.open(settings(folder))) {
            assertThat(own.identity()).isEmpty();
            own.identify("one");
            own.identify("two");
        }
        try (SearchIndex own = SearchIndex.open(settings(folder))) {
            assertThat(own.identity()).contains("two");
            own.purge();
            assertThat(own.identity()).isEmpty();
        }
    }

    @Test
    void suggestionsIgnoreAccentsAndKnowNamesAndFrequentWords() {
        index.write(List.of(
                new ActorDocument(7, "claudia-sheinbaum", List.of("Claudia Sheinbaum Pardo", "la Presidenta")),
                new ActorDocument(8, "claudia-goldin", List.of("Claudia Goldin")),
                new ActorDocument(6, "omar-garcia-harfuch", List.of("Omar García Harfuch")),
                new EventDocument(9, "llamada", List.of("Llamada con García Harfuch"))));
        write(
                index,
                statement(1).original("es-MX", "El Tren Maya avanza.").by(7, "Claudia Sheinbaum Pardo"),
                statement(2).original("es-MX", "Vamos al tren maya.").by(7, "Claudia Sheinbaum Pardo"),
                statement(3).original("es-MX", "¿Y el Tren Maya?").by(7, "Claudia Sheinbaum Pardo"));
        assertThat(index.suggest("claud", Set.of(), 10))
                .extracting(Suggestion::text)
                .containsExactly("Claudia Sheinbaum Pardo", "Claudia Goldin");
        assertThat(index.suggest("GARCIA HAR", Set.of(), 10))
                .extracting(Suggestion::documentId)
                .containsExactly(new DocumentId(SearchKind.ACTOR, 6), new DocumentId(SearchKind.EVENT, 9));
        assertThat(index.suggest("presid", Set.of(SearchKind.ACTOR), 10))
                .extracting(Suggestion::text)
                .containsExactly("la Presidenta");
        assertThat(index.suggest("tren m", Set.of(), 10)).containsExactly(new Suggestion("tren maya", null));
        assertThat(index.suggest("claud", Set.of(), 1)).hasSize(1);
        assertThat(index.suggest("", Set.of(), 10)).isEmpty();
        assertThat(index.suggest("c", Set.of(), 10)).isEmpty();
    }
}
