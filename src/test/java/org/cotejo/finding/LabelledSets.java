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

/** The translations that editors labelled, as the rules are given them. */
final class LabelledSets {

    private static final Path LABELS = Path.of("src/test/resources/findings");
    private static final Path TERMS = Path.of("src/main/resources/corpus/terms.ndjson");
    private static final Path SAMPLE = Path.of("src/main/resources/corpus/sample.ndjson");

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

    /** Paragraphs of official translations into English, of which nothing but the texts is known. */
    static List<Labelled> unseen() throws IOException {
        return rows("unseen.tsv").stream()
                .collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> new Labelled(rows.get(0)[0], paragraph(rows.get(0)), labels(rows, 4, 6)))
                .toList();
    }

    private static Judged paragraph(String[] row) {
        return new Judged(
                row[2],
                List.of(),
                new LanguageTag("es-MX"),
                row[3],
                new LanguageTag("en"),
                false,
                true,
                null,
                Set.of(),
                List.of());
    }
}
