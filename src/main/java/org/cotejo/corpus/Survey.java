package org.cotejo.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cotejo.corpus.FileReport.Format;
import org.cotejo.transcript.NotATranscript;
import org.cotejo.transcript.SpeakerDirectory;
import org.cotejo.transcript.Transcript;
import org.cotejo.transcript.TranscriptReader;

/**
 * The first look at all files of an import: how many there are, whom their transcripts let speak, and which of them tell
 * the same event.
 */
final class Survey implements Inputs.Visitor {

    private record Telling(String file, int paragraphs) {}

    private final SpeakerDirectory speakers;
    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, String> sameEvent = new HashMap<>();
    private final Map<String, Set<String>> printed = new LinkedHashMap<>();
    private int files;

    Survey(Collection<SpeakerDirectory.Known> known) {
        this.speakers = new SpeakerDirectory(known);
    }

    @Override
    public void visit(String name, InputStream content) throws IOException {
        files++;
        Format format = Recognition.of(name, content);
        boolean isPair = format == Format.TRANSLATION;
        if (isPair ? !Recognition.isOriginal(name) : format != Format.TRANSCRIPT) {
            return;
        }
        try {
            byte[] bytes = content.readAllBytes();
            Transcript transcript =
                    isPair ? TranscriptReader.readSpeech(name, bytes) : TranscriptReader.read(name, bytes);
            choose(name, transcript);
            for (Transcript.Block block : transcript.blocks()) {
                printed.computeIfAbsent(block.speaker(), speaker -> new LinkedHashSet<>())
                        .add(name);
                speakers.add(block.speaker(), name);
            }
        } catch (NotATranscript e) {
            // Reported when it is its turn to be imported.
            return;
        }
    }

    /** Of files that tell the same event, the one with the most paragraphs is imported: the others are drafts of it. */
    private void choose(String name, Transcript transcript) {
        String event = TranscriptSlugs.event(name, transcript.date());
        int paragraphs = transcript.blocks().stream()
                .mapToInt(block -> block.paragraphs().size())
                .sum();
        Telling told = tellings.get(event);
        if (told != null && told.paragraphs >= paragraphs) {
            sameEvent.put(name, told.file);
            return;
        }
        if (told != null) {
            sameEvent.put(told.file, name);
        }
        tellings.put(event, new Telling(name, paragraphs));
    }

    @Override
    public void unreadable(String name, IOException why) {}

    int files() {
        return files;
    }

    /** The file that tells the same event and is imported instead; null where there is none. */
    String sameEventAs(String name) {
        return sameEvent.get(name);
    }

    SpeakerDirectory speakers() {
        return speakers;
    }

    /** All printed speakers, in the order of the files, each with the files in which it stands. */
    Map<String, Set<String>> printed() {
        return printed;
    }
}
