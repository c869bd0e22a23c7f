package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real OpenSearch takes the same words for forms of one as this process does. */
class ClusterAnalysisTest extends AnalyzersTest {

    private static final Path CORPUS = Path.of("src/main/resources/corpus/sample.ndjson");

    /** In characters, since OpenSearch reads no more than 10,000 words at once. */
    private static final int AT_ONCE = 40_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static String hosts;

    @BeforeAll
    static void open() {
        hosts = OpenSearchNode.hosts();
        SearchIndex.open(SearchSettings.onCluster(hosts)).close();
    }

    @Override
    List<String> terms(String analyzer, String text) {
        try {
            String question = JSON.writeValueAsString(Map.of("analyzer", analyzer, "text", text));
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://" + hosts + "/cotejo-entries-read/_analyze"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(question))
                    .build();
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body()).path("tokens").findValuesAsText("token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Analyzers.WORDS, "es", "en", "pt", "fr", "it"})
    void formsOfOneWordAreTheSameInTheWholeCorpus(String analyzer) throws IOException {
        Map<String, Set<String>> there = new TreeMap<>();
        Map<String, Set<String>> here = new TreeMap<>();
        String corpus = Files.readString(CORPUS);
        for (int from = 0, until; from < corpus.length(); from = until) {
            until = corpus.indexOf('\n', Math.min(from + AT_ONCE, corpus.length() - 1)) + 1;
            String text = corpus.substring(from, until);
            List<String> termsHere = Analyzers.terms(analyzer, text);
            List<String> termsThere = terms(analyzer, text);
            assertThat(termsThere).hasSameSizeAs(termsHere);
            for (int i = 0; i < termsHere.size(); i++) {
                there.computeIfAbsent(termsHere.get(i), term -> new TreeSet<>()).add(termsThere.get(i));
                here.computeIfAbsent(termsThere.get(i), term -> new TreeSet<>()).add(termsHere.get(i));
            }
        }
        // Stems need not be the same letters: crisis is crisi there.
        assertThat(there.values()).allMatch(terms -> terms.size() == 1);
        assertThat(here.values()).filteredOn(terms -> terms.size() > 1).isEmpty();
    }
}
