package org.cotejo.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cotejo.GraphQL.ask;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.cotejo.EmptyDatabase;
import org.cotejo.corpus.FileReport.Outcome;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Importing again changes nothing, a corrected file changes what it says, and an export can be imported. */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
class ImporterTest {

    private static final Path HISTORY = Path.of("src/test/resources/corpus/history.ndjson");

    private static final String TRANSCRIPT = """
            Versión estenográfica. Conferencia de prensa de la presidenta Claudia Sheinbaum Pardo del 15 de junio de 2026
            Presidencia de la República
            15 de junio de 2026
            ---
            PRESIDENTA DE MÉXICO, CLAUDIA SHEINBAUM PARDO
            Buenos días a todas y a todos.
            Hoy está con nosotros Iván Escalante, procurador del Consumidor.
            ---
            PREGUNTA
            ¿Es una decisión soberana?
            ---
            PRESIDENTA CLAUDIA SHEINBAUM PARDO
            Es una decisión soberana.
            """;

    @TempDir
    Path folder;

    @Inject
    Importer importer;

    @Inject
    CorpusExport export;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource pool;

    @AfterEach
    void emptyTheDatabase() {
        EmptyDatabase.clear(database);
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportReport run(byte[] standardInput) throws Exception {
        Inputs inputs = new Inputs(List.of("-"), new ByteArrayInputStream(standardInput));
        return importer.run(inputs, false, false, ImportProgress.NONE);
    }

    private ImportReport run(Path path, boolean isStrict, boolean isDryRun) throws Exception {
        Inputs inputs = new Inputs(List.of(path.toString()), InputStream.nullInputStream());
        return importer.run(inputs, isStrict, isDryRun, ImportProgress.NONE);
    }

    private ImportReport run(Path path) throws Exception {
        return run(path, false, false);
    }

    private String exported() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LineWriter lines = new LineWriter(bytes)) {
            export.write(new ExportSelection(null, null), lines);
        }
        return bytes.toString(UTF_8);
    }

    @Test
    void importingAgainChangesNothing() throws Exception {
        assertThat(run(HISTORY).files()).extracting(FileReport::outcome).containsExactly(Outcome.IMPORTED);
        String before = exported();
        ImportReport again = run(HISTORY);
        assertThat(again.files()).extracting(FileReport::outcome).containsExactly(Outcome.UNCHANGED);
        assertThat(again.total().statements().getUnchanged()).isEqualTo(6);
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void termsMergeByLanguageAndLetters() throws Exception {
        run(file("terms.ndjson", """
                {"type":"source","slug":"ley","publisher":"Congreso"}
                {"type":"term","slug":"transfer","definition":{"es":"Entrega de un preso."},"source":"ley","designations":[\
                {"text":"traslado","language":"es","status":"PREFERRED","note":"No es extradición."},\
                {"text":"extradition","language":"en","status":"ADMITTED"}]}
                """));
        String before = exported();
        assertThat(run(file("terms.ndjson", before)).files())
                .extracting(FileReport::outcome)
                .containsExactly(Outcome.UNCHANGED);
        ImportReport corrected = run(file("corrected.ndjson", """
                {"type":"term","slug":"transfer","definition":{"en":"The handing over of a prisoner."},"designations":[\
                {"text":"extradition","language":"en","status":"DEPRECATED"},\
                {"text":"transfer","language":"en","status":"PREFERRED"},\
                {"text":"traslado","language":"es","status":"PREFERRED"}]}
                """));
        assertThat(corrected.total().terms().getChanged()).isEqualTo(1);
        assertThat(exported().lines().skip(1)).containsExactly("""
                {"type":"term","slug":"transfer","definition":{"es":"Entrega de un preso.","en":"The handing over of a prisoner."},\
                "source":"ley","designations":[\
                {"text":"traslado","language":"es","status":"PREFERRED","note":"No es extradición."},\
                {"text":"extradition","language":"en","status":"DEPRECATED"},\
                {"text":"transfer","language":"en","status":"PREFERRED"}]}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'term','slug':'a'} | designations: is missing or empty",
                "{'type':'term','slug':'a','designations':[{'text':'x','language':'es'}]} | designations[0].status: is missing",
                "{'type':'term','slug':'a','source':'none','designations':[{'text':'x','language':'es','status':'ADMITTED'}]}"
                        + " | source: 'none' refers to nothing",
                "{'type':'term','slug':'a','designations':[{'text':'x','language':'es','status':'ADMITTED'},"
                        + "{'text':'x','language':'es','status':'DEPRECATED'}]} | designations[1].text: 'x' stands here twice in es"
            })
    void brokenTermsAreRefused(String lineAndMessage) throws Exception {
        String[] parts = lineAndMessage.split(" \\| ", -1);
        ImportReport report = run(file("terms.ndjson", parts[0].replace('\'', '"')));
        assertThat(report.files().get(0).refused())
                .extracting(refusal -> refusal.field() + ": " + refusal.reason())
                .singleElement()
                .asString()
                .startsWith(parts[1]);
        assertThat(report.total().terms().getNew()).isZero();
    }

    @Test
    void paragraphsThatAFileHasNoMoreStayAndAreTold() throws Exception {
        Path transcript = file("15--version-estenografica-conferencia-del-15-de-junio-de-2026.txt", TRANSCRIPT);
        assertThat(run(transcript).files().get(0).warnings()).isEmpty();
        Files.writeString(
                transcript,
                TRANSCRIPT.replace("Hoy está con nosotros Iván Escalante, procurador del Consumidor.\n", ""));
        assertThat(run(transcript).files().get(0).warnings())
                .containsExactly("stored, no longer in this file, and kept: 2026-06-15-conferencia-1-2");
        assertThat(exported()).contains("procurador del Consumidor");
    }

    @Test
    void statementsKnowWhichWordingsTheyHave() throws Exception {
        run(HISTORY);
        run(Path.of("src/main/resources/corpus/sample.ndjson"));
        run(file("more.ndjson", """
                {"type":"source","slug":"acta","publisher":"Congreso"}
                {"type":"statement","slug":"respeto-al-derecho-ajeno","kind":"DIRECT","wordings":[\
                {"kind":"TRANSLATION","language":"nah","text":"Nehuatl.","source":"acta"},\
                {"kind":"TRANSLATION","language":"pt-BR","text":"O respeito.","source":"acta","rank":"DEPRECATED"}]}
                """));
        String available = "select s.available from Statement s where s.slug = 'respeto-al-derecho-ajeno'";
        List<?> differing = database.createNativeQuery("""
                        select s.slug, s.available from statement s where replace(s.available, '*', '') <>
                        coalesce((select min(case w.kind when 'ORIGINAL' then '+' else '-' end)
                                    from wording w where w.statement_id = s.id), '-')
                        || coalesce((select ' ' || string_agg(distinct w.language, ' ' order by w.language)
                                       from wording w where w.statement_id = s.id and w.rank <> 'DEPRECATED'), '')
                        """).getResultList();
        assertThat(differing).isEmpty();
        assertThat(database.createNativeQuery(available).getSingleResult().toString())
                .contains("nah")
                .doesNotContain("pt-BR");
    }

    @Test
    void statementsKnowHowContestedTheyAre() throws Exception {
        run(Path.of("src/main/resources/corpus/sample.ndjson"));
        List<?> kept = scores();
        assertThat(kept).hasSizeGreaterThan(40);
        run(file("rivals.ndjson", """
                {"type":"source","slug":"acta","publisher":"Congreso"}
                {"type":"statement","slug":"s37-decision-soberana","kind":"DIRECT","wordings":[\
                {"kind":"TRANSLATION","language":"en","text":"Nobody but us decides.","source":"acta"}]}
                """));
        List<?> changed = scores();
        assertThat(changed).isNotEqualTo(kept);
        // What a database gets that was filled before there was a score.
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update statement set divergence = 0")
                        .executeUpdate());
        try (Connection connection = pool.getConnection()) {
            new ScoreStoredStatements().migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
        }
        assertThat(scores()).isEqualTo(changed);
    }

    private List<?> scores() {
        return database.createNativeQuery(
                        "select slug || ' ' || divergence from statement where divergence > 0 order by slug")
                .getResultList();
    }

    @Test
    void exportImportedIntoAnEmptyDatabaseIsExportedAsTheSameBytes() throws Exception {
        run(HISTORY);
        run(Path.of("src/main/resources/corpus/sample.ndjson"));
        String first = exported();
        emptyTheDatabase();
        assertThat(run(file("export.ndjson", first)).isClean()).isTrue();
        assertThat(exported()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {CompressorStreamFactory.GZIP, CompressorStreamFactory.XZ, CompressorStreamFactory.BZIP2})
    void compressedFilesAndArchivesAreReadAsWhatIsInThem(String format) throws Exception {
        run(HISTORY);
        String plain = exported();
        emptyTheDatabase();
        // The name says nothing: what a file is, its first bytes say.
        run(Files.write(folder.resolve("history"), compressed(format, Files.readAllBytes(HISTORY))));
        assertThat(exported()).isEqualTo(plain);

        emptyTheDatabase();
        Path archive = Files.write(folder.resolve("all.tar.x"), compressed(format, tar("a/history.ndjson", HISTORY)));
        ImportReport report = run(archive);
        assertThat(report.files()).extracting(FileReport::file).containsExactly(archive + "/a/history.ndjson");
        assertThat(exported()).isEqualTo(plain);
    }

    @Test
    void standardInputIsReadAsAFile() throws Exception {
        run(HISTORY);
        String plain = exported();
        emptyTheDatabase();
        run(Files.readAllBytes(HISTORY));
        assertThat(exported()).isEqualTo(plain);
        emptyTheDatabase();
        run(compressed(CompressorStreamFactory.XZ, tar("history.ndjson", HISTORY)));
        assertThat(exported()).isEqualTo(plain);
    }

    @Test
    void cutOffArchiveIsReportedAndWhatCameBeforeIsKept() throws Exception {
        byte[] whole = compressed(CompressorStreamFactory.GZIP, Files.readAllBytes(HISTORY));
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length / 2));
        ImportReport report = run(cut);
        assertThat(report.isClean()).isFalse();
        assertThat(report.files()).extracting(FileReport::outcome).containsExactly(Outcome.FAILED);
        assertThat(exported()).isEmpty();
    }

    @Test
    void strictImportKeepsWhatCameBeforeAFileThatCannotBeRead() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("1.txt"), TRANSCRIPT);
        // Begins as gzip does, and is none.
        Files.write(files.resolve("2.gz"), new byte[] {0x1f, (byte) 0x8b, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThat(run(files, true, false).files())
                .extracting(FileReport::outcome)
                .containsExactly(Outcome.IMPORTED, Outcome.FAILED);
    }

    private static byte[] compressed(String format, byte[] content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var compressor = new CompressorStreamFactory().createCompressorOutputStream(format, bytes)) {
            compressor.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String name, Path file) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            tar.putArchiveEntry(new TarArchiveEntry(file, name));
            Files.copy(file, tar);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void brokenLineStopsNothingButWhatRefersToIt() throws Exception {
        ImportReport report = run(file("broken.ndjson", """
                {"type": "source", "slug": "manifiesto", "publisher": "Gobierno"}
                {"type": "actor", "slug": "benito-juarez", "kind": "PERSONA", "name": {"es": "Benito Juárez"}}
                {"type": "statement", "slug": "a", "kind": "DIRECT", "speaker": "benito-juarez", "wordings": [{"kind": "VARIANT", "language": "es", "text": "a"}]}
                {"type": "statement", "slug": "b", "kind": "DIRECT", "attributedAs": "X", "wordings": [{"kind": "VARIANT", "language": "es", "text": "b"}]}
                """));
        assertThat(report.isClean()).isFalse();
        assertThat(report.files().get(0).refused())
                .extracting(FileReport.Refusal::line, FileReport.Refusal::field)
                .containsExactly(tuple(2, "kind"), tuple(3, "speaker"));
        assertThat(ask("{ statements { nodes { slug } } }").<List<String>>data("statements.nodes.slug"))
                .containsExactly("b");
    }

    @Test
    void strictImportStoresNothingOfAFileWithABrokenLine() throws Exception {
        file("1.ndjson", "{\"type\": \"source\", \"slug\": \"a\", \"publisher\": \"P\"}\n{\"type\": \"x\"}\n");
        file("2.ndjson", "{\"type\": \"source\", \"slug\": \"b\", \"publisher\": \"P\"}\n");
        ImportReport report = run(folder, true, false);
        assertThat(report.files()).extracting(FileReport::outcome).containsExactly(Outcome.FAILED);
        assertThat(exported()).isEmpty();
    }

    @Test
    void dryRunCountsAndStoresNothing() throws Exception {
        ImportReport report = run(HISTORY, false, true);
        assertThat(report.total().statements().getNew()).isEqualTo(6);
        assertThat(exported()).isEmpty();
    }

    @Test
    void correctedFileChangesWhatItSaysAndKeepsWhatCameFromElsewhere() throws Exception {
        String line = """
                {"type": "source", "slug": "acta", "publisher": "Congreso"}
                {"type": "source", "slug": "diario", "publisher": "The Paper"}
                {"type": "statement", "slug": "s", "kind": "DIRECT", "attributedAs": "JUAREZ", "wordings": [%s]}
                """;
        String original = "{\"kind\": \"ORIGINAL\", \"language\": \"es-MX\", \"text\": \"%s\", \"source\": \"acta\"}";
        String translation =
                "{\"kind\": \"TRANSLATION\", \"language\": \"en\", \"text\": \"is peace\", \"source\": \"diario\"}";
        run(file("1.ndjson", line.formatted(original.formatted("es la pas"))));
        run(file("2.ndjson", line.formatted(translation)));
        ImportReport corrected = run(file("1.ndjson", line.formatted(original.formatted("es la paz"))));
        assertThat(corrected.total().wordings().getChanged()).isEqualTo(1);
        assertThat(corrected.total().wordings().getNew()).isZero();
        List<String> texts = ask("{ statement(slug: \"s\") { wordings { text } original { revision } } }")
                .data("statement.wordings.text");
        assertThat(texts).containsExactly("es la paz", "is peace");
        assertThat(ask("{ statement(slug: \"s\") { original { revision } } }")
                        .<Integer>data("statement.original.revision"))
                .isEqualTo(2);
    }

    @Test
    void transcriptIsAnEventWithAStatementForEachParagraph() throws Exception {
        String name = "15--version-estenografica-conferencia-de-prensa-del-15-de-junio-de-2026.txt";
        ImportReport report = run(file(name, TRANSCRIPT));
        assertThat(report.isClean()).isTrue();
        assertThat(report.speakers().anonymous()).containsExactly("PREGUNTA");
        String document = """
                { event(slug: "2026-06-15-conferencia-de-prensa") { startDate statements { nodes {
                    slug turn position attributedAs saidOn speaker { slug } role { value } original { text method } } } } }""";
        assertThat(ask(document).<List<String>>data("event.statements.nodes.slug"))
                .containsExactly(
                        "2026-06-15-conferencia-de-prensa-1-1",
                        "2026-06-15-conferencia-de-prensa-1-2",
                        "2026-06-15-conferencia-de-prensa-2-1",
                        "2026-06-15-conferencia-de-prensa-3-1");
        assertThat(ask(document).<List<String>>data("event.statements.nodes.attributedAs"))
                .containsExactly(
                        "PRESIDENTA DE MÉXICO, CLAUDIA SHEINBAUM PARDO",
                        "PRESIDENTA DE MÉXICO, CLAUDIA SHEINBAUM PARDO",
                        "PREGUNTA",
                        "PRESIDENTA CLAUDIA SHEINBAUM PARDO");
        assertThat(ask(document).<List<Object>>data("event.statements.nodes.speaker"))
                .extracting(String::valueOf)
                .containsExactly(
                        "{slug=claudia-sheinbaum}", "{slug=claudia-sheinbaum}", "null", "{slug=claudia-sheinbaum}");
        assertThat(run(file(name, TRANSCRIPT)).total().hasWritten()).isFalse();
    }

    @Test
    void textThatIsNoTranscriptIsSkippedWithItsReason() throws Exception {
        file("agenda.txt", "Agenda\nPresidencia de la República\n15 de junio de 2026\n10:00 Gira por Oaxaca\n");
        file("empty.txt", "");
        file("picture.png", "PNG");
        ImportReport report = run(folder);
        assertThat(report.files()).extracting(FileReport::outcome).containsOnly(Outcome.SKIPPED);
        assertThat(report.files()).extracting(FileReport::reason).doesNotContainNull();
        assertThat(report.isClean()).isTrue();
    }

    private static final String SPEECH = """
            Mensaje de la presidenta Claudia Sheinbaum Pardo
            Presidencia de la República
            15 de junio de 2026
            ---
            PRESIDENTA CLAUDIA SHEINBAUM PARDO
            Buenos días a todas y a todos, gracias por acompañarnos en el Zócalo.
            En 2025 se construyeron 120 mil viviendas en 31 estados de la República, más que en ningún año anterior.
            Es una decisión soberana.
            """;

    private static final String TRANSLATION = """
            Message of President Claudia Sheinbaum Pardo
            Presidencia de la República
            15 de junio de 2026
            ---
            PRESIDENT CLAUDIA SHEINBAUM PARDO
            Good morning everyone, thank you for joining us in the Zócalo.
            In 2025, 120,000 homes were built in 31 states of the Republic, more than in any year before.
            It is a sovereign decision.
            """;

    @Test
    void translationBelongsToTheParagraphsOfItsSpeech() throws Exception {
        file("2026-06-15-message.es.txt", SPEECH);
        file("2026-06-15-message.en.txt", TRANSLATION);
        assertThat(run(folder).isClean()).isTrue();
        List<String> texts = ask("{ event(slug: \"2026-06-15-message\") { statements { nodes {"
                        + " translations { text method source { slug } derivedFrom { kind } } } } } }")
                .data("event.statements.nodes.translations.text.flatten()");
        assertThat(texts).hasSize(3).endsWith("It is a sovereign decision.");
        assertThat(run(folder).total().hasWritten()).isFalse();
    }

    @Test
    void speechThatIsStoredAsATranscriptIsNotDoubled() throws Exception {
        run(file("15--mensaje.txt", SPEECH));
        Files.delete(folder.resolve("15--mensaje.txt"));
        file("2026-06-15-message.es.txt", SPEECH);
        file("2026-06-15-message.en.txt", TRANSLATION);
        ImportReport report = run(folder);
        assertThat(report.total().statements().getNew()).isZero();
        assertThat(report.total().wordings().getNew()).isEqualTo(3);
        assertThat(ask("{ statements { totalCount } events { totalCount } }").<Integer>data("events.totalCount"))
                .isEqualTo(1);
        assertThat(run(folder).total().hasWritten()).isFalse();
    }

    @Test
    void transcriptThatComesAfterItsTranslationIsTold() throws Exception {
        file("2026-06-15-message.es.txt", SPEECH);
        file("2026-06-15-message.en.txt", TRANSLATION);
        run(folder);
        ImportReport report = run(file("15--mensaje.txt", SPEECH));
        assertThat(report.files().get(0).warnings())
                .containsExactly("a speech of that day is stored with its translation as '2026-06-15-message';"
                        + " if this is the same one, it is stored twice now");
    }

    @Test
    void halfOfAPairIsSkipped() throws Exception {
        file("2026-06-15-message.en.txt", TRANSLATION);
        assertThat(run(folder).files())
                .extracting(FileReport::reason)
                .singleElement()
                .asString()
                .contains("other half");
    }
}
