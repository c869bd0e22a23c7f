package org.cotejo.corpus;

import java.util.List;
import org.cotejo.transcript.SpeakerDirectory;

/**
 * What became of an import.
 *
 * @param isDryRun whether nothing was stored, and the counts say what would have been
 * @param speakers what became of the printed speakers of transcripts
 */
public record ImportReport(boolean isDryRun, Counts total, List<FileReport> files, Speakers speakers) {

    /**
     * The speakers that transcripts print.
     *
     * @param added people who are actors now and were not before, by slug
     * @param resolved for each printed name of a person, whose it is
     * @param anonymous printed names that mean nobody in particular
     * @param ambiguous printed names that may be several people's, and got an actor of their own
     */
    public record Speakers(
            List<String> added,
            List<Resolved> resolved,
            List<String> anonymous,
            List<SpeakerDirectory.Ambiguity> ambiguous) {}

    /** A printed name and the slug of the actor. */
    public record Resolved(String printed, String actor) {}

    /** Whether every file could be used, and every line of it. */
    public boolean isClean() {
        return files.stream()
                .allMatch(file -> file.outcome() != FileReport.Outcome.FAILED
                        && file.refused().isEmpty());
    }
}
