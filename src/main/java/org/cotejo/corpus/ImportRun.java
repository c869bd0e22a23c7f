package org.cotejo.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cotejo.corpus.FileReport.Format;
import org.cotejo.corpus.FileReport.Outcome;
import org.cotejo.corpus.TranscriptLines.EventLines;
import org.cotejo.graphql.PartialDate;
import org.cotejo.transcript.NotATranscript;
import org.cotejo.transcript.Transcript;
import org.cotejo.transcript.TranscriptReader;

/**
 * The second look at all files of an import: each is read as what it is, and reported.
 *
 * <p>A transcript is read while the one before it is written, in the order of the files: by its profile an import on H2
 * spent half of its time in the database.
 */
final class ImportRun implements Inputs.Visitor, AutoCloseable {

    /** A transcript that was read, or a report of why it was not. */
    private record Read(String file, String event, Transcript transcript, EventLines lines, FileReport refusal) {

        private static Read refused(String file, FileReport refusal) {
            return new Read(file, null, null, null, refusal);
        }
    }

    private final FileImport files;
    private final Survey survey;
    private final TranscriptLines transcripts;
    private final TranslationLines translations;
    private final EarlierTelling earlier;
    private final boolean isStrict;
    private final ImportProgress progress;
    private final List<FileReport> reports = new ArrayList<>();
    private final Map<String, byte[]> halves = new TreeMap<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private CompletableFuture<Read> ahead;
    private boolean isStopped;

    ImportRun(
            FileImport files,
            Survey survey,
            TranscriptLines transcripts,
            TranslationLines translations,
            EarlierTelling earlier,
            boolean isStrict,
            ImportProgress progress) {
        this.files = files;
        this.survey = survey;
        this.transcripts = transcripts;
        this.translations = translations;
        this.earlier = earlier;
        this.isStrict = isStrict;
        this.progress = progress;
    }

    @Override
    public void visit(String name, InputStream content) throws IOException, SQLException {
        Format format = Recognition.of(name, content);
        if (format != Format.TRANSCRIPT) {
            writeAhead();
        }
        if (isStopped) {
            return;
        }
        switch (format) {
            case CORPUS ->
                add(files.read(
                        name, format, List.of(), (writer, refused) -> LineReader.read(name, content, writer, refused)));
            case TRANSCRIPT -> transcript(name, content.readAllBytes());
            case TRANSLATION -> half(name, content.readAllBytes());
            case UNKNOWN ->
                add(
                        FileReport.skipped(
                                name,
                                format,
                                "it is in no format that is known: neither a corpus, nor a transcript, nor a half of a translation"));
        }
    }

    @Override
    public void unreadable(String name, IOException why) throws SQLException {
        writeAhead();
        add(FileReport.failed(name, Format.UNKNOWN, "cannot be read: " + why.getMessage()));
    }

    /** Begins to read it, and writes the one before it meanwhile. */
    private void transcript(String name, byte[] bytes) throws SQLException {
        CompletableFuture<Read> next = CompletableFuture.supplyAsync(() -> read(name, bytes), reader);
        writeAhead();
        ahead = next;
    }

    private Read read(String name, byte[] bytes) {
        String same = survey.sameEventAs(name);
        if (same != null) {
            return Read.refused(name, repeated(name, Format.TRANSCRIPT, same));
        }
        try {
            Transcript transcript = TranscriptReader.read(name, bytes);
            String event = TranscriptSlugs.event(name, transcript.date());
            return new Read(name, event, transcript, transcripts.of(name, event, transcript), null);
        } catch (NotATranscript e) {
            return Read.refused(name, FileReport.skipped(name, Format.TRANSCRIPT, e.getMessage()));
        }
    }

    /** Writes the transcript that was read last, if there is one. */
    private void writeAhead() throws SQLException {
        if (ahead == null || isStopped) {
            return;
        }
        Read read = ahead.join();
        ahead = null;
        add(read.refusal != null ? read.refusal : write(read));
    }

    private FileReport write(Read read) throws SQLException {
        List<String> warnings = new ArrayList<>(read.transcript.warnings());
        PartialDate date = new PartialDate(read.transcript.date().toString());
        return files.read(read.file, Format.TRANSCRIPT, warnings, (writer, refused) -> {
            warnings.addAll(earlier.warnings(read.event, date, read.lines));
            writer.write(read.lines.context());
            writer.write(read.lines.statements());
        });
    }

    private static FileReport repeated(String name, Format format, String same) {
        return FileReport.skipped(name, format, "it tells less of the same event than " + same);
    }

    /** One half of a pair: read with the other one, once that is there. */
    private void half(String name, byte[] bytes) throws SQLException {
        byte[] other = halves.remove(Recognition.otherHalf(name));
        if (other == null) {
            halves.put(name, bytes);
        } else if (Recognition.isOriginal(name)) {
            add(pair(name, bytes, other));
        } else {
            add(pair(Recognition.otherHalf(name), other, bytes));
        }
    }

    private FileReport pair(String name, byte[] original, byte[] translation) throws SQLException {
        String same = survey.sameEventAs(name);
        if (same != null) {
            return repeated(name, Format.TRANSLATION, same);
        }
        Transcript speech;
        Transcript translated;
        try {
            speech = TranscriptReader.readSpeech(name, original);
            translated = TranscriptReader.readSpeech(Recognition.otherHalf(name), translation);
        } catch (NotATranscript e) {
            return FileReport.skipped(name, Format.TRANSLATION, e.getMessage());
        }
        List<String> warnings = new ArrayList<>(speech.warnings());
        String event = TranscriptSlugs.event(name, speech.date());
        return files.read(
                name,
                Format.TRANSLATION,
                warnings,
                (writer, refused) -> translations.write(name, event, speech, translated, writer, warnings));
    }

    private void add(FileReport report) {
        reports.add(report);
        progress.file(report);
        isStopped |= isStrict && report.outcome() == Outcome.FAILED;
    }

    /** The reports of all files; a half that has waited for the other in vain is among them. */
    List<FileReport> finish() throws SQLException {
        writeAhead();
        for (String half : halves.keySet()) {
            add(FileReport.skipped(
                    half, Format.TRANSLATION, "its other half is not there: " + Recognition.otherHalf(half)));
        }
        return List.copyOf(reports);
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
