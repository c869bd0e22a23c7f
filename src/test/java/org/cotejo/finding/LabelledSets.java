package org.cotejo.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cotejo.actor.Pronouns;
import org.cotejo.language.Language;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.term.Designation;
import org.cotejo.term.Term;
import org.cotejo.term.TermStatus;

/**
 * The translations that editors labelled, as the rules are given them.
 *
 * <p>{@code findings/unseen.tsv} has no texts, only where they are: a line is a label, or a pair of texts that
 * has none. Its columns:
 *
 * <ul>
 *   <li>{@code pair}: the number of the pair; all its lines follow each other.
 *   <li>{@code document}: NAME of the speech, whose texts are {@code NAME.es.txt} and {@code NAME.en.txt}.
 *   <li>{@code original}, {@code translation}: the numbers of its paragraphs in Spanish and in English, counted from 1 over the
 *       lines that are not blank, as in {@code alignment/NAME.tsv}; the text is these, with a space between them.
 *   <li>{@code rule}, {@code severity}, {@code words}: what the editor found, in which words; {@code -} is nothing.
 *   <li>{@code how}: {@code published} if the official translation has that error, {@code made} if the editor put it in.
 *   <li>{@code edits}: how: {@code find -> replace}, with {@code |} between two of them, made in the translation one after the
 *       other. What is to be found is there once; {@code first … last} is all from the first words to the last ones.
 * </ul>
 */
final class LabelledSets {

    private static final Path LABELS = Path.of("src/test/resources/findings");
    private static final Path TERMS = Path.of("src/main/resources/corpus/terms.ndjson");
    private static final Path SAMPLE = Path.of("src/main/resources/corpus/sample.ndjson");
    private static final Path SPEECHES = Path.of("../shared/data/official-translations");

    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledSets() {}

    /** What an editor found; the words are empty where it is about none in particular. */
    record Label(String rule, String words) {}

    /** A translation and all that was found in it; the name is for people, to find it again. */
    record Labelled(String name, Judged judged, List<Label> labels) {}

    static Findings rules() throws IOException {
        List<Term> terms = new ArrayList<>();
        for (String line : Files.readAllLines(TERMS)) {
            JsonNode read = JSON.readTree(line);
            if (read.path("type").asText().equals("term")) {
                terms.add(new Term(
                        read.path("slug").asText(), texts(read.path("definition")), null, designations(read), 1));
            }
        }
        return new Findings(terms);
    }

    private static LocalizedTexts texts(JsonNode texts) {
        return JSON.convertValue(texts, LocalizedTexts.class);
    }

    private static List<Designation> designations(JsonNode term) {
        return stream(term.path("designations"))
                .map(read -> new Designation(
                        read.path("text").asText(),
                        new Language(new LanguageTag(read.path("language").asText())),
                        TermStatus.valueOf(read.path("status").asText()),
                        read.path("note").asText(null)))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The sample's translations, with all that the corpus knows of who speaks and of whom. */
    static List<Labelled> sample() throws IOException {
        Map<String, JsonNode> lines = new HashMap<>();
        for (String line : Files.readAllLines(SAMPLE)) {
            JsonNode read = JSON.readTree(line);
            lines.put(read.path("type").asText() + " " + read.path("slug").asText(), read);
        }
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        for (String[] row : rows("sample.tsv")) {
            rows.computeIfAbsent(row[0] + " " + row[1], none -> new ArrayList<>())
                    .add(row);
        }
        List<Labelled> labelled = new ArrayList<>();
        rows.forEach((name, of) -> {
            JsonNode statement = lines.get("statement " + of.get(0)[0]);
            int place = Integer.parseInt(of.get(0)[1]);
            labelled.add(new Labelled(name, judged(statement, place, lines), labels(of, 3, 5)));
        });
        return labelled;
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(LABELS.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static List<Label> labels(List<String[]> rows, int rule, int words) {
        return rows.stream()
                .filter(row -> !row[rule].equals("-"))
                .map(row -> new Label(row[rule], row[words]))
                .toList();
    }

    private static Judged judged(JsonNode statement, int place, Map<String, JsonNode> lines) {
        JsonNode wordings = statement.path("wordings");
        JsonNode original = stream(wordings)
                .filter(wording -> wording.path("kind").asText().equals("ORIGINAL"))
                .findFirst()
                .orElseThrow();
        JsonNode translation = wordings.get(place - 1);
        JsonNode speaker = lines.get("actor " + statement.path("speaker").asText());
        return new Judged(
                original.path("text").asText(),
                stream(wordings)
                        .filter(wording -> wording.path("kind").asText().equals("VARIANT"))
                        .map(wording -> wording.path("text").asText())
                        .toList(),
                new LanguageTag(original.path("language").asText()),
                translation.path("text").asText(),
                new LanguageTag(translation.path("language").asText()),
                isFragment(translation, original),
                statement.path("kind").asText().equals("DIRECT"),
                named(speaker),
                stream(speaker.path("pronouns"))
                        .map(pronoun -> Pronouns.valueOf(pronoun.asText()))
                        .collect(Collectors.toSet()),
                stream(statement.path("mentions"))
                        .map(slug -> named(lines.get("actor " + slug.asText())))
                        .toList());
    }

    /** As a fragment is known everywhere: by less than half the characters. */
    private static boolean isFragment(JsonNode translation, JsonNode original) {
        return translation.path("text").asText().length() * 2
                < original.path("text").asText().length();
    }

    private static Named named(JsonNode actor) {
        Set<String> names = new TreeSet<>();
        actor.path("name").forEach(name -> names.add(name.asText()));
        actor.path("otherNames").forEach(name -> names.add(name.asText()));
        return new Named(actor.path("kind").asText().equals("PERSON"), List.copyOf(names));
    }

    /** Whether the speeches are here that the unseen paragraphs are of. */
    static boolean hasUnseen() {
        return Files.isDirectory(SPEECHES);
    }

    /** Paragraphs of official translations into English, of which nothing but the texts is known. */
    static List<Labelled> unseen() throws IOException {
        Map<String, List<String[]>> pairs = rows("unseen.tsv").stream()
                .collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()));
        List<Labelled> labelled = new ArrayList<>();
        for (List<String[]> rows : pairs.values()) {
            labelled.add(new Labelled(rows.get(0)[0], paragraph(rows), labels(rows, 4, 6)));
        }
        return labelled;
    }

    private static Judged paragraph(List<String[]> rows) throws IOException {
        String[] first = rows.get(0);
        String original = text(first[1] + ".es.txt", first[2]);
        String translation = text(first[1] + ".en.txt", first[3]);
        for (String[] row : rows) {
            if (!row[8].isEmpty()) {
                translation = edited(translation, row[8], row[0]);
            }
        }
        return new Judged(
                original,
                List.of(),
                new LanguageTag("es-MX"),
                translation,
                new LanguageTag("en"),
                false,
                true,
                null,
                Set.of(),
                List.of());
    }

    private static String text(String file, String numbers) throws IOException {
        List<String> lines = Files.readAllLines(SPEECHES.resolve(file)).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return Stream.of(numbers.split(",", -1))
                .map(number -> lines.get(Integer.parseInt(number) - 1).strip())
                .collect(Collectors.joining(" "));
    }

    private static String edited(String text, String edits, String pair) {
        String edited = text;
        for (String edit : edits.split(" \\| ", -1)) {
            String[] sides = edit.split(" -> ", -1);
            String[] ends = sides[0].split(" … ", -1);
            int start = only(edited, ends[0], 0, pair);
            int end = start + ends[0].length();
            if (ends.length == 2) {
                end = only(edited, ends[1], end, pair) + ends[1].length();
            }
            edited = edited.substring(0, start) + sides[1] + edited.substring(end);
        }
        return edited;
    }

    /** A failure shows nothing of the texts. */
    private static int only(String text, String words, int from, String pair) {
        int place = text.indexOf(words, from);
        if (place < 0 || place != text.lastIndexOf(words)) {
            throw new IllegalStateException("An edit of pair " + pair + " is not of one place in its translation.");
        }
        return place;
    }
}
