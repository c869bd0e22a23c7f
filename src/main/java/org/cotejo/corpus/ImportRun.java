package org.cotejo.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.corpus.FileReport.Format;
import org.cotejo.corpus.FileReport.Outcome;
import org.cotejo.transcript.NotATranscript;
import org.cotejo.transcript.Transcript;
import org.cotejo.transcript.TranscriptReader;

/** The second look at all files of an import: each is read as what it is, and reported. */
final class ImportRun implements Inputs.Visitor {

    private final FileImport files;
    private final Survey survey;
    private final TranscriptLines transcripts;
    private final TranslationLines translations;
    private final boolean isStrict;
    private final ImportProgress progress;
    private final List<FileReport> reports = new ArrayList<>();
    private final Map<String, byte[]> halves = new TreeMap<>();
    private boolean isStopped;

    ImportRun(
            FileImport files,
            Survey survey,
            TranscriptLines transcripts,
            TranslationLines translations,
            boolean isStrict,
            ImportProgress progress) {
        this.files = files;
        this.survey = survey;
        this.transcripts = transcripts;
        this.translations = translations;
        this.isStrict = isStrict;
        this.progress = progress;
    }

    @Override
    public void visit(String name, InputStream content) throws IOException, SQLException {
        if (isStopped) {
            return;
        }
        Format format = Recognition.of(name, content);
        switch (format) {
            case CORPUS ->
                add(files.read(
                        name, format, List.of(), (writer, refused) -> LineReader.read(name, content, writer, refused)));
            case TRANSCRIPT -> add(transcript(name, content.readAllBytes()));
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
    public void unreadable(String name, IOException why) {
        add(FileReport.failed(name, Format.UNKNOWN, "cannot be read: " + why.getMessage()));
    }

    private FileReport transcript(String name, byte[] bytes) throws SQLException {
        String same = survey.sameEventAs(name);
        if (same != null) {
            return FileReport.skipped(name, Format.TRANSCRIPT, "it tells less of the same event than " + same);
        }
        Transcript transcript;
        try {
            transcript = TranscriptReader.read(name, bytes);
        } catch (NotATranscript e) {
            return FileReport.skipped(name, Format.TRANSCRIPT, e.getMessage());
        }
        String event = TranscriptSlugs.event(name, transcript.date());
        return files.read(
                name,
                Format.TRANSCRIPT,
                transcript.warnings(),
                (writer, refused) -> transcripts.write(name, event, transcript, writer));
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
            return FileReport.skipped(name, Format.TRANSLATION, "it tells less of the same event than " + same);
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
    List<FileReport> finish() {
        for (String half : halves.keySet()) {
            add(FileReport.skipped(
                    half, Format.TRANSLATION, "its other half is not there: " + Recognition.otherHalf(half)));
        }
        return List.copyOf(reports);
    }
}
