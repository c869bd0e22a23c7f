package org.cotejo.corpus;

import java.util.List;

/**
 * What became of one file of an import.
 *
 * @param reason why it was skipped or failed; null otherwise
 * @param refused lines, or paragraphs, that could not be used; the others were
 * @param warnings what was used, but looks wrong
 */
public record FileReport(
        String file,
        Format format,
        Outcome outcome,
        String reason,
        Counts counts,
        List<Refusal> refused,
        List<String> warnings) {

    /** What a file is read as. */
    public enum Format {
        CORPUS,
        TRANSCRIPT,
        TRANSLATION,
        UNKNOWN
    }

    /** What came of it. */
    public enum Outcome {
        /** Something is stored now that was not before. */
        IMPORTED,
        /** All of it was stored already. */
        UNCHANGED,
        /** It is nothing to import. */
        SKIPPED,
        /** It could not be read or written, and nothing of it is stored. */
        FAILED
    }

    /**
     * Something that could not be used.
     *
     * @param line from 1; 0 for the file as a whole
     * @param field null for the whole line
     */
    public record Refusal(int line, String field, String reason) {

        Refusal(CorpusException refused) {
            this(refused.line(), refused.field(), refused.reason());
        }
    }

    static FileReport skipped(String file, Format format, String reason) {
        return new FileReport(file, format, Outcome.SKIPPED, reason, new Counts(), List.of(), List.of());
    }

    static FileReport failed(String file, Format format, String reason) {
        return new FileReport(file, format, Outcome.FAILED, reason, new Counts(), List.of(), List.of());
    }
}
