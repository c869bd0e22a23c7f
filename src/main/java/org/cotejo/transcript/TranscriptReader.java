package org.cotejo.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.transcript.Transcript.Block;

/**
 * Reads a transcript from a file: title, publisher and date on three lines, then blocks that begin with {@code ---}.
 *
 * <p>What is no transcript is refused with a reason: a folder of them also holds agendas, pictures with a caption, and
 * translations.
 */
public final class TranscriptReader {

    private static final String RULE = "---";
    private static final int HEAD = 3;

    private static final Pattern AGENDA = Pattern.compile("(?iU)\\bagenda\\b");
    private static final Pattern TIME = Pattern.compile("(?iU)^\\W*\\d{1,2}[:.]\\d{2}\\b.*");
    private static final Pattern PICTURE =
            Pattern.compile("(?iU)\\b(fotos?|fotograf[ií]as?|foto(galer[ií]a)?|im[aá]gen(es)?|galer[ií]a)\\b");

    private TranscriptReader() {}

    /**
     * Reads one.
     *
     * @param path where the file is in its folder or archive; what it states of the date is compared
     * @throws NotATranscript when it is something else, or says nothing that could be quoted
     */
    public static Transcript read(String path, byte[] bytes) throws NotATranscript {
        return read(path, bytes, false);
    }

    /**
     * Reads a speech or its translation, which have the same form, the head in Spanish in both, and need not name a speaker.
     *
     * @throws NotATranscript when it has another form
     */
    public static Transcript readSpeech(String path, byte[] bytes) throws NotATranscript {
        return read(path, bytes, true);
    }

    private static Transcript read(String path, byte[] bytes, boolean isSpeech) throws NotATranscript {
        String text = TranscriptText.decode(bytes);
        if (SpeakerLine.trim(text).isEmpty()) {
            throw new NotATranscript("is empty");
        }
        if (!isSpeech && TextLanguage.isEnglish(text)) {
            throw new NotATranscript("is in English");
        }
        List<String> lines = text.lines().map(SpeakerLine::trim).toList();
        LocalDate date = Optional.of(lines)
                .filter(all -> all.size() >= HEAD)
                .flatMap(all -> SpanishDate.parse(all.get(HEAD - 1)))
                .orElseThrow(() -> new NotATranscript("has no date on the third line"));
        List<String> head = lines.subList(0, HEAD);
        List<String> warnings = new ArrayList<>(PathDate.disagreements(path, date));
        BlockReader reader = new BlockReader(head, warnings);
        lines.stream().skip(HEAD).forEach(reader::read);
        List<Block> blocks = reader.finish();
        if (!isSpeech) {
            requireSpeech(head.get(0), lines.subList(HEAD, lines.size()), blocks);
        }
        return new Transcript(head.get(0), head.get(1), date, blocks, warnings);
    }

    private static void requireSpeech(String title, List<String> body, List<Block> blocks) throws NotATranscript {
        if (blocks.stream().anyMatch(block -> SpeakerLine.isSpeaker(block.speaker()))) {
            return;
        }
        List<String> said =
                blocks.stream().flatMap(block -> block.paragraphs().stream()).toList();
        if (AGENDA.matcher(title).find()
                || body.stream().filter(line -> TIME.matcher(line).matches()).count() > 1) {
            throw new NotATranscript("is an agenda");
        }
        if (said.size() <= HEAD
                && Stream.concat(Stream.of(title), body.stream())
                        .anyMatch(line -> PICTURE.matcher(line).find())) {
            throw new NotATranscript("is a picture with a caption");
        }
        throw new NotATranscript(body.contains(RULE) ? "has no speaker" : "has no block");
    }
}
