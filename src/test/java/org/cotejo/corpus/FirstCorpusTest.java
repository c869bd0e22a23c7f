package org.cotejo.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotejo.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A corpus is read whole or not at all, and what is wrong with it is said with file, line, field and value. */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
class FirstCorpusTest {

    /** Four good lines; what a case is about stands on line 5. */
    private static final String GOOD = """
            {"type": "source", "slug": "manifiesto", "publisher": "Gobierno de la República", "language": "es-MX"}
            {"type": "actor", "slug": "benito-juarez", "kind": "PERSON", "name": {"es": "Benito Juárez"}, "wikidataId": "Q154852"}
            {"type": "event", "slug": "restauracion", "name": {"es": "Restauración de la República"}}
            {"type": "statement", "slug": "respeto", "event": "restauracion", "speaker": "benito-juarez", "kind": "DIRECT", "wordings": [{"kind": "ORIGINAL", "language": "es-MX", "text": "El respeto al derecho ajeno es la paz.", "source": "manifiesto"}]}
            """;

    @Inject
    FirstCorpus corpus;

    @Inject
    EntityManager database;

    @AfterEach
    void emptyTheDatabase() {
        EmptyDatabase.clear(database);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"type": "person", "slug": "x"} | type: 'person' is none of source, actor, event, statement, term
            {"slug": "x"} | type: is missing
            {"type": "source", "publisher": "P"} | slug: is missing
            {"type": "source", "slug": "Año_1", "publisher": "P"} | slug: 'Año_1' is not a slug: lower-case letters a to z, digits and single hyphens
            {"type": "source", "slug": "manifiesto", "publisher": "P"} | slug: 'manifiesto' is used twice
            {"type": "source", "slug": "x", "publisher": "P", "language": "es_MX"} | language: 'es_MX' is not a BCP 47 language tag, such as es, es-MX or zh-Hant
            {"type": "source", "slug": "x", "publisher": "P", "datePublished": "2026-13"} | datePublished: '2026-13' is not a date: YYYY-MM-DD, YYYY-MM or YYYY
            {"type": "source", "slug": "x", "publisher": "P", "kind": "BLOG"} | kind: 'BLOG' is none of [TRANSCRIPT, NEWS, PRESS_RELEASE, SOCIAL_POST, BROADCAST, DOCUMENT, OTHER]
            {"type": "source", "slug": "x", "publisher": "P", "adress": "http://x"} | adress: is not a field of this format
            {"type": "source", "slug": "x", "publisher": 7} | publisher: a text is expected, not 7
            {"type": "source", "slug": "x", "publisher": " "} | publisher: is blank
            {"type": "actor", "slug": "x", "kind": "PERSON", "name": {}} | name: texts by language are expected, such as {"es": "…"}, not {}
            {"type": "actor", "slug": "x", "kind": "PERSON", "name": {"es-mx": "a", "es-MX": "b"}} | name: there are two texts in es-MX
            {"type": "actor", "slug": "x", "kind": "PERSON", "name": {"es": ""}} | name.es: is blank
            {"type": "actor", "slug": "x", "kind": "PERSON", "name": {"es": "a"}, "country": "Mexico"} | country: 'Mexico' is not a country's code of two letters, such as MX
            {"type": "actor", "slug": "x", "kind": "PERSON", "name": {"es": "a"}, "wikidataId": "Q154852"} | wikidataId: 'Q154852' is another actor's, 'benito-juarez'
            {"type": "actor", "slug": "x", "kind": "PERSON", "name": {"es": "a"}, "pronouns": ["SHE", "WE"]} | pronouns[1]: 'WE' is none of [SHE, HE, THEY, IT]
            {"type": "event", "slug": "x", "name": {"es": "a"}, "startDate": "2026-02", "endDate": "2026-01"} | endDate: '2026-01' is before the startDate
            {"type": "event", "slug": "x", "name": {"es": "a"}, "endDate": "2026-01"} | endDate: needs a startDate
            {"type": "event", "slug": "x", "name": {"es": "a"}, "participants": ["benito-juarez", "nadie"]} | participants[1]: 'nadie' refers to nothing that is stored or on a line above
            {"type": "statement", "slug": "x", "kind": "DIRECT", "speaker": "nadie", "wordings": [{"kind": "VARIANT", "language": "es", "text": "a"}]} | speaker: 'nadie' refers to nothing that is stored or on a line above
            {"type": "statement", "slug": "x", "kind": "DIRECT", "wordings": [{"kind": "VARIANT", "language": "es", "text": "a"}]} | attributedAs: is missing, and there is no speaker
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a"} | wordings: is missing or empty
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "position": 0, "wordings": [{"kind": "VARIANT", "language": "es", "text": "a"}]} | position: a whole number from 1 is expected, not 0
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "mentions": ["benito-juarez", "benito-juarez"], "wordings": [{"kind": "VARIANT", "language": "es", "text": "a"}]} | mentions[1]: 'benito-juarez' stands here twice
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "position": 1, "wordings": [{"kind": "VARIANT", "language": "es", "text": "a"}]} | position: there is no event that it could be a place in
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "wordings": [{"kind": "VARIANT", "language": "es"}]} | wordings[0].text: is missing
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "wordings": [{"kind": "VARIANT", "language": "es", "text": "a"}, {"kind": "TRANSLATION", "language": "englishlanguage", "text": "a"}]} | wordings[1].language: 'englishlanguage' is not a BCP 47 language tag, such as es, es-MX or zh-Hant
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "wordings": [{"kind": "ORIGINAL", "language": "es", "text": "a"}]} | wordings[0].source: is missing; an ORIGINAL needs one
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "wordings": [{"kind": "ORIGINAL", "language": "es", "text": "a", "source": "manifiesto"}, {"kind": "ORIGINAL", "language": "es", "text": "b", "source": "manifiesto"}]} | wordings[1].kind: the statement has an ORIGINAL already
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "originalLanguage": "en", "wordings": [{"kind": "ORIGINAL", "language": "es", "text": "a", "source": "manifiesto"}]} | originalLanguage: 'en' is not the language of the original, es
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "wordings": [{"kind": "TRANSLATION", "language": "en", "text": "a", "derivedFrom": 1}]} | wordings[0].derivedFrom: 1 is not the place of a wording above this one
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "wordings": [{"kind": "TRANSLATION", "language": "en", "text": "a", "method": "TRANSCRIPTION"}]} | wordings[0].method: a TRANSLATION cannot have the method TRANSCRIPTION
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "wordings": [{"kind": "VARIANT", "language": "es", "text": "a", "method": "MACHINE"}]} | wordings[0].method: a VARIANT cannot have the method MACHINE
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "wordings": [{"kind": "TRANSLATION", "language": "en", "text": "a", "originDigest": "0000000000000000000000000000000000000000000000000000000000000000"}]} | wordings[0].originDigest: needs a derivedFrom
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "wordings": [{"kind": "VARIANT", "language": "es", "text": "a", "publisher": "p"}]} | wordings[0].publisher: is not a field of this format
            {"type": "actor", "slug": "x", "kind": "PERSON", "name": {"es": "a"}, "pronouns": [null]} | pronouns[0]: a text is expected, not null
            {"type": "actor", "slug": "x", "kind": "PERSON", "name": {"es": "a"}, "wikidataId": "Q1234567890123456789012"} | wikidataId: 'Q1234567890123456789012' is not an item of Wikidata, such as Q22686
            {"type": "source", "slug": "x", "publisher": "Go\\u0000bierno"} | publisher: has a character that is none: NUL, or half of a surrogate pair
            {"type": "source", "slug": "x", "publisher": "P", "title": "\\ud800"} | title: has a character that is none: NUL, or half of a surrogate pair
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "mentions": [{"slug": "benito-juarez"}], "wordings": [{"kind": "VARIANT", "language": "es", "text": "a"}]} | mentions[0]: a text is expected, not {"slug":"benito-juarez"}
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "originalLanguage": "es-MX", "wordings": [{"kind": "VARIANT", "language": "en", "text": "a"}]} | wordings[0].language: 'en' cannot be that of a VARIANT of words in es-MX
            {"type": "statement", "slug": "x", "kind": "DIRECT", "attributedAs": "a", "originalLanguage": "es-MX", "wordings": [{"kind": "TRANSLATION", "language": "es", "text": "a"}]} | wordings[0].language: 'es' cannot be that of a TRANSLATION of words in es-MX
            ["a"] | a JSON object is expected, not ["a"]
            """)
    void badLineIsRefusedWithItsPlace(String line, String message) {
        assertRefused((GOOD + line + "\n").getBytes(UTF_8), "test.ndjson:5: " + message);
    }

    @Test
    void lineThatIsNotUtf8IsRefused() {
        String latin = "{\"type\": \"source\", \"slug\": \"x\", \"publisher\": \"Peña\"}\n";
        byte[] bytes = (GOOD + latin).getBytes(ISO_8859_1);
        assertRefused(bytes, "test.ndjson:1: the line is not UTF-8");
    }

    @Test
    void lastLineThatIsCutOffIsRefused() {
        assertRefused(
                (GOOD + "{\"type\": \"source\", \"slug\": \"x\", \"publ").getBytes(UTF_8),
                "test.ndjson:5: the line is cut off");
    }

    @Test
    void lineThatIsNoJsonIsRefused() {
        assertRefused((GOOD + "type: source\n").getBytes(UTF_8), "test.ndjson:5: no JSON");
        assertRefused((GOOD + "{\"type\": \"source\", \"type\": \"actor\"}").getBytes(UTF_8), "Duplicate field 'type'");
        assertRefused((GOOD + "{} {}").getBytes(UTF_8), "test.ndjson:5: no JSON");
    }

    private void fill(String name, byte[] bytes) throws Exception {
        corpus.fill(new FirstCorpus.File(name, () -> new ByteArrayInputStream(bytes)));
    }

    private void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> fill("test.ndjson", bytes)).hasMessageContaining(message);
        assertThat(ask("{ sources { totalCount } }").<Integer>data("sources.totalCount"))
                .isZero();
    }

    @Test
    void corpusIsReadOnceOnly() throws Exception {
        byte[] history = Files.readAllBytes(Path.of("src/test/resources/corpus/history.ndjson"));
        fill("history.ndjson", history);
        fill("history.ndjson", history);
        assertThat(ask("{ statements { totalCount } }").<Integer>data("statements.totalCount"))
                .isEqualTo(6);
    }

    @Test
    void corpusThatIsNotNeededIsNotOpened() throws Exception {
        fill("test.ndjson", GOOD.getBytes(UTF_8));
        corpus.fill(new FirstCorpus.File("gone.ndjson", () -> {
            throw new IOException("the file is gone");
        }));
    }

    @Test
    void blankLinesAndAByteOrderMarkDoNotMatter() throws Exception {
        byte[] bytes = ("\uFEFF" + GOOD.replace("\n", "\r\n\r\n")).getBytes(UTF_8);
        fill("test.ndjson", bytes);
        assertThat(ask("{ statements { totalCount } }").<Integer>data("statements.totalCount"))
                .isEqualTo(1);
    }
}
