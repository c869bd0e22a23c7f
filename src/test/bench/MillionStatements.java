import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.search.ActorDocument;
import org.cotejo.search.EventDocument;
import org.cotejo.search.Hits;
import org.cotejo.search.SearchDocument;
import org.cotejo.search.SearchIndex;
import org.cotejo.search.SearchKind;
import org.cotejo.search.SearchQuery;
import org.cotejo.search.SearchSettings;
import org.cotejo.search.StatementDocument;
import org.cotejo.search.WordingDocument;
import org.cotejo.statement.Rank;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.WordingKind;
import org.hibernate.search.util.common.SearchTimeoutException;

/**
 * How the time of a search grows with the index: so many statements against a tenth of them, by the same queries, in
 * turns; and what queries cost that are made to be slow.
 *
 * <p>The statements have as many sentences as real ones, which are drawn from all real statements, so that words are as
 * frequent as they are and texts as long. One word in 400 is made up of two others: a larger corpus has more words.
 *
 * <p>MillionStatements CORPUS QUERIES FOLDER STATEMENTS, where the corpus is in the format of Cotejo.
 */
class MillionStatements {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    /** Times are compared to the end, however slow the machine is. */
    private static final Duration UNLIMITED = Duration.ofMinutes(10);

    private static final int CHUNK = 1_000;
    private static final int STATEMENTS_OF_AN_EVENT = 400;
    private static final int PHRASES = 300;
    private static final int ROUNDS = 3;

    /** The same numbers on every machine. */
    private final Random random = new Random(20260121);

    private final List<String> sentences = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final List<List<String>> speakers = new ArrayList<>();

    public static void main(String... arguments) throws IOException {
        MillionStatements statements = new MillionStatements();
        statements.read(Path.of(arguments[0]));
        List<String> queries = new ArrayList<>(Files.readAllLines(Path.of(arguments[1])));
        for (int i = 0; i < PHRASES; i++) {
            queries.add(statements.words(1 + i % 4));
        }
        int most = Integer.parseInt(arguments[3]);
        try (SearchIndex small = statements.write(Path.of(arguments[2], "small"), most / 10);
                SearchIndex large = statements.write(Path.of(arguments[2], "large"), most)) {
            compare("search", queries, small, large, (index, query) -> search(index, query, false, UNLIMITED));
            compare("search with facets", queries, small, large, (index, query) -> search(index, query, true, UNLIMITED));
            List<String> prefixes = queries.stream()
                    .map(query -> query.substring(0, Math.min(query.length(), 3 + query.length() % 9)))
                    .toList();
            compare("suggest", prefixes, small, large, (index, prefix) -> index.suggest(prefix, Set.of(), 10));
            System.out.println("| made to be slow | a tenth | all | found |\n| --- | --- | --- | --- |");
            statements.slow().forEach((name, query) -> System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %s |%n",
                    name,
                    seconds(small, query),
                    seconds(large, query),
                    found(large, query)));
        }
    }

    private void read(Path corpus) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(corpus)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode read = mapper.readTree(line);
                if (read.path("type").asText().equals("actor")) {
                    List<String> names = new ArrayList<>();
                    read.path("name").elements().forEachRemaining(name -> names.add(name.asText()));
                    speakers.add(List.copyOf(Set.copyOf(names)));
                } else if (read.path("type").asText().equals("statement")) {
                    String text = read.path("wordings").path(0).path("text").asText();
                    List<String> parts = List.of(text.split("(?<=[.?!…]) +"));
                    sentences.addAll(parts);
                    lengths.add(parts.size());
                }
            }
        }
    }

    /** Words that follow one another somewhere. */
    private String words(int count) {
        String[] words = drawn(sentences).split(" ");
        int from = random.nextInt(words.length);
        return String.join(" ", List.of(words).subList(from, Math.min(words.length, from + count)));
    }

    private <T> T drawn(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private SearchIndex write(Path folder, int count) {
        SearchIndex index = SearchIndex.open(SearchSettings.inFolder(folder));
        long began = System.nanoTime();
        writeInChunks(index, 0, speakers.size(), i -> new ActorDocument(i, "actor-" + i, speakers.get(i)));
        writeInChunks(
                index,
                0,
                count / STATEMENTS_OF_AN_EVENT,
                i -> new EventDocument(i, "event-" + i, List.of(eventName(i))));
        writeInChunks(index, 0, count, this::statement);
        System.out.printf(
                Locale.ROOT,
                "%,d statements: %.0f a second%n",
                count,
                count / ((System.nanoTime() - began) / 1e9));
        return index;
    }

    private static void writeInChunks(SearchIndex index, int from, int until, Function<Integer, SearchDocument> make) {
        for (int first = from; first < until; first += CHUNK) {
            index.write(IntStream.range(first, Math.min(until, first + CHUNK))
                    .boxed()
                    .map(make)
                    .toList());
        }
    }

    private SearchDocument statement(int id) {
        // Few say most, as at real conferences.
        int speaker = (int) (speakers.size() * Math.pow(random.nextDouble(), 4));
        int event = id / STATEMENTS_OF_AN_EVENT;
        String text = IntStream.range(0, drawn(lengths))
                .mapToObj(i -> withMadeUpWords(drawn(sentences)))
                .collect(Collectors.joining(" "));
        LanguageTag spanish = new LanguageTag("es-MX");
        return new StatementDocument(
                id,
                "statement-" + id,
                StatementKind.DIRECT,
                (long) event,
                (long) speaker,
                new PartialDate(String.format("%d-%02d-%02d", 2000 + event % 26, 1 + event % 12, 1 + event % 28)),
                spanish,
                List.of(),
                List.of(new WordingDocument(id, spanish, WordingKind.ORIGINAL, Rank.NORMAL, text)),
                Set.of(),
                speakers.get(speaker),
                List.of(eventName(event)));
    }

    private static String eventName(int event) {
        return "Conferencia de prensa número " + event;
    }

    private String withMadeUpWords(String sentence) {
        String[] words = sentence.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(400) == 0) {
                String other = words[random.nextInt(words.length)];
                words[i] = words[i].substring(0, words[i].length() / 2) + other.substring(other.length() / 2);
            }
        }
        return String.join(" ", words);
    }

    private static Hits search(SearchIndex index, String text, boolean withFacets, Duration timeout) {
        return index.search(new SearchQuery(text, Set.of(), null, null, 10, null, withFacets, timeout));
    }

    private interface Work {
        Object on(SearchIndex index, String text);
    }

    private static void compare(String name, List<String> texts, SearchIndex small, SearchIndex large, Work work) {
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        // Round -1 warms up.
        for (int round = -1; round < ROUNDS; round++) {
            for (String text : texts) {
                double ofSmall = milliseconds(() -> work.on(small, text));
                double ofLarge = milliseconds(() -> work.on(large, text));
                if (round >= 0) {
                    few.add(ofSmall);
                    many.add(ofLarge);
                }
            }
        }
        for (int percent : List.of(50, 99)) {
            double ofSmall = percentile(few, percent);
            double ofLarge = percentile(many, percent);
            System.out.printf(
                    Locale.ROOT,
                    "%s p%d: a tenth %.1f ms, all %.1f ms, ratio %.2f%n",
                    name,
                    percent,
                    ofSmall,
                    ofLarge,
                    ofLarge / ofSmall);
        }
    }

    private static double milliseconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double percentile(List<Double> values, int percent) {
        Collections.sort(values);
        return values.get(values.size() * percent / 100);
    }

    /** As much as a query can have of what is slow; what is longer is cut. */
    private Map<String, String> slow() {
        Map<String, String> slow = new LinkedHashMap<>();
        slow.put("a*", "a*");
        slow.put("de*", "de*");
        slow.put("the most frequent words", "de la que el en y");
        slow.put("100 words", words(100, word -> word));
        slow.put("100 times the same word", "de ".repeat(100));
        slow.put("100 prefixes of two letters", words(100, word -> word.substring(0, 2) + "*"));
        slow.put("100 misspelt words", words(100, word -> word.substring(0, 2) + "x" + word.substring(2)));
        slow.put("100 words, none of them there", words(100, word -> word + "xyz"));
        slow.put("a phrase of 1,000 characters", '"' + words(200, word -> word) + '"');
        slow.put("a phrase of the most frequent words", '"' + "de la ".repeat(160) + '"');
        slow.put("one word, 30 excluded", "gobierno " + words(30, word -> "-" + word));
        slow.put("one word, 30 prefixes excluded", "gobierno " + words(30, word -> "-" + word.substring(0, 2) + "*"));
        return slow;
    }

    private String words(int count, Function<String, String> change) {
        return IntStream.range(0, count)
                .mapToObj(i -> change.apply(longWord()))
                .collect(Collectors.joining(" "));
    }

    private String longWord() {
        String word = "";
        while (!word.matches("\\p{L}{6,}")) {
            word = words(1);
        }
        return word;
    }

    private static String seconds(SearchIndex index, String query) {
        double seconds = milliseconds(() -> found(index, query)) / 1_000;
        boolean isOver = seconds > LONGEST.toSeconds();
        return String.format(Locale.ROOT, "%.2f s%s", seconds, isOver ? ", longer than it may" : "");
    }

    private static String found(SearchIndex index, String query) {
        try {
            Hits hits = search(index, query, true, LONGEST);
            return hits.total() + " " + hits.reach();
        } catch (SearchTimeoutException e) {
            return "refused";
        }
    }
}
