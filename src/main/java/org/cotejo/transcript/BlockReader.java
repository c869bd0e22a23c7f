package org.cotejo.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.transcript.Transcript.Block;

/**
 * Gathers the lines after a transcript's head into blocks.
 *
 * <p>Nothing that was said is lost: a paragraph where the speaker should stand, and lines before the first block, are
 * kept as said by nobody known. Left out are lines that repeat the head, marks of the end such as {@code —000—}, and
 * speakers who say nothing.
 */
final class BlockReader {

    private static final Pattern END_MARK = Pattern.compile("[\\W_]*(000+|o+0o+|oOo)[\\W_]*");

    private final List<String> head;
    private final List<String> warnings;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private String speaker = Transcript.UNKNOWN_SPEAKER;
    private boolean isSpeakerNext;
    private boolean isSpeakerBlank;

    BlockReader(List<String> head, List<String> warnings) {
        this.head = head;
        this.warnings = warnings;
    }

    void read(String line) {
        if (line.equals("---")) {
            endBlock();
            isSpeakerNext = true;
            isSpeakerBlank = false;
        } else if (line.isEmpty()) {
            isSpeakerBlank = isSpeakerNext;
        } else if (!head.contains(line) && !END_MARK.matcher(line).matches()) {
            add(line);
        }
    }

    private void add(String line) {
        boolean isSpeaker =
                isSpeakerNext && !SpeakerLine.isParagraph(line) && (!isSpeakerBlank || SpeakerLine.isShouted(line));
        isSpeakerNext = false;
        if (isSpeaker) {
            speaker = line;
        } else {
            paragraphs.add(line.replace('\t', ' '));
        }
    }

    List<Block> finish() {
        endBlock();
        return blocks;
    }

    private void endBlock() {
        boolean isSilent = paragraphs.isEmpty() && !speaker.equals(Transcript.UNKNOWN_SPEAKER);
        if (isSilent && SpeakerLine.isNamedOrCounted(speaker)) {
            warnings.add("nothing is said by '" + speaker + "'");
        } else if (isSilent) {
            // A line alone that names nobody is a stage direction, or was said.
            paragraphs.add(speaker);
            speaker = Transcript.UNKNOWN_SPEAKER;
        }
        if (!paragraphs.isEmpty()) {
            blocks.add(new Block(speaker, paragraphs));
        }
        paragraphs.clear();
        speaker = Transcript.UNKNOWN_SPEAKER;
    }
}
