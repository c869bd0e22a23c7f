package org.cotejo.transcript;

import java.time.LocalDate;
import java.util.List;

/**
 * A published record of what was said at one event, to the letter: title, publisher, date, and who said what in turn.
 *
 * @param warnings sentences for a report: what the file says in two ways, and what was left out as no speech
 */
public record Transcript(String title, String publisher, LocalDate date, List<Block> blocks, List<String> warnings) {

    /** The speaker of words that the transcript gives to nobody. */
    public static final String UNKNOWN_SPEAKER = "???";

    public Transcript {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /**
     * A turn as printed: the speaker, and the paragraphs until the next one.
     *
     * <p>A stage direction, {@code (PROYECCIÓN DE VIDEO…)}, is printed where a speaker stands and is kept as such a
     * block. Nobody says it, so that {@link PrintedSpeaker} finds no name in it; yet without it the answer to a video
     * would be an answer to nothing.
     *
     * @param speaker as printed, trimmed; {@link #UNKNOWN_SPEAKER} where none is
     */
    public record Block(String speaker, List<String> paragraphs) {

        public Block {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
