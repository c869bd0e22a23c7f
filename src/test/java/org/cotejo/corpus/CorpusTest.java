package org.cotejo.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cotejo.language.LanguageTag;
import org.junit.jupiter.api.Test;

/** The sample corpus: everything in it arrives, to the letter, and none of its text is damaged. */
@QuarkusTest
class CorpusTest {

    private static final Path SAMPLE = Path.of("src/main/resources/corpus/sample.ndjson");
    private static final Path SHARED = Path.of("../shared/data/sample/corpus.ndjson");

    /** UTF-8 read as Latin-1 or Windows-1252, replacement characters, and entities that nobody decoded. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("Ã[\\u0080-\\u00BF]|Â[\\u0080-\\u00BF]|â€|\\uFFFD|&(amp|quot|aacute|ntilde|#\\d+);");

    private static List<JsonNode> lines(String type) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLE)) {
            JsonNode node = json.readTree(line);
            if (node.get("type").textValue().equals(type)) {
                lines.add(node);
            }
        }
        return lines;
    }

    @Test
    void everySlugResolves() throws IOException {
        for (String type : List.of("source", "actor", "event", "statement")) {
            for (JsonNode line : lines(type)) {
                String slug = line.get("slug").textValue();
                String found = ask("query($slug: String!) { it: " + type + "(slug: $slug) { slug } }")
                        .with("slug", slug)
                        .data("it.slug");
                assertThat(found).isEqualTo(slug);
            }
        }
    }

    @Test
    void everyWordingArrivesToTheLetter() throws IOException {
        for (JsonNode line : lines("statement")) {
            Map<String, Object> statement = ask("query($slug: String!) { statement(slug: $slug) { original { text }"
                            + " wordings { kind text note language { tag } source { slug } } } }")
                    .with("slug", line.get("slug").textValue())
                    .data("statement");
            assertThat(new ObjectMapper().valueToTree(statement.get("wordings")).toString())
                    .isEqualTo(expectedWordings(line).toString());
            String original = null;
            for (JsonNode wording : line.get("wordings")) {
                if (wording.get("kind").textValue().equals("ORIGINAL")) {
                    original = wording.get("text").textValue();
                }
            }
            assertThat(statement.get("original")).isEqualTo(original == null ? null : Map.of("text", original));
        }
    }

    private static JsonNode expectedWordings(JsonNode statement) {
        var expected = new ObjectMapper().createArrayNode();
        for (JsonNode wording : statement.get("wordings")) {
            var each = expected.addObject();
            each.set("kind", wording.get("kind"));
            each.set("text", wording.get("text"));
            each.set("note", wording.get("note"));
            each.putObject("language").set("tag", wording.get("language"));
            each.putObject("source").set("slug", wording.get("source"));
        }
        return expected;
    }

    @Test
    void everyTagIsCanonical() throws IOException {
        for (JsonNode line : lines("statement")) {
            for (JsonNode wording : line.get("wordings")) {
                String tag = wording.get("language").textValue();
                assertThat(new LanguageTag(tag)).hasToString(tag);
            }
        }
    }

    @Test
    void noTextIsDamaged() throws IOException {
        assertThat(Files.readAllLines(SAMPLE))
                .noneMatch(line -> MOJIBAKE.matcher(line).find());
    }

    @Test
    void sampleIsTheSharedOne() throws IOException {
        assumeTrue(Files.exists(SHARED), "the shared data is not beside this checkout");
        assertThat(SAMPLE).hasSameTextualContentAs(SHARED);
    }
}
