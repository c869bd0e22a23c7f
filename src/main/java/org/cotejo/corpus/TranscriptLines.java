package org.cotejo.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.actor.ActorKind;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.source.SourceKind;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.transcript.MentionFinder;
import org.cotejo.transcript.PrintedSpeaker;
import org.cotejo.transcript.SpeakerDirectory;
import org.cotejo.transcript.SpeakerDirectory.Person;
import org.cotejo.transcript.Transcript;

/**
 * What a transcript says as lines of a corpus: a source, an event, its speakers, and a statement for each spoken
 * paragraph, in the words as printed.
 */
final class TranscriptLines {

    /** The presidency writes the Spanish of Mexico; what is said about it is in no country's Spanish. */
    private static final LanguageTag SPOKEN = new LanguageTag("es-MX");

    private static final LanguageTag SPANISH = new LanguageTag("es");

    private final SpeakerDirectory speakers;
    private final MentionFinder mentions;
    private final Map<String, Person> everyone;
    private final Map<String, ActorLine> known;

    /**
     * Transcripts of one import.
     *
     * @param everyone who speaks in any of them, by slug
     * @param known lines of people who are known beforehand and may not be stored yet, by slug
     */
    TranscriptLines(
            SpeakerDirectory speakers,
            MentionFinder mentions,
            Map<String, Person> everyone,
            Map<String, ActorLine> known) {
        this.speakers = speakers;
        this.mentions = mentions;
        this.everyone = everyone;
        this.known = known;
    }

    /**
     * An event in lines.
     *
     * @param context the source, the people and the event, which are to be written before the statements
     */
    record EventLines(List<Line> context, List<StatementLine> statements) {}

    EventLines of(String file, String event, Transcript transcript) {
        Place whole = new Place(file, 1);
        PartialDate date = new PartialDate(transcript.date().toString());
        List<Line> context = new ArrayList<>();
        context.add(new SourceLine(
                whole, event, SourceKind.TRANSCRIPT, transcript.publisher(), transcript.title(), null, date, SPOKEN));
        Map<String, Person> people = new LinkedHashMap<>();
        for (Transcript.Block block : transcript.blocks()) {
            speakers.person(block.speaker(), file).ifPresent(person -> people.putIfAbsent(person.slug(), person));
        }
        List<StatementLine> statements = statements(file, event, date, transcript, people.keySet());
        for (StatementLine statement : statements) {
            statement.mentions().stream()
                    .filter(everyone::containsKey)
                    .forEach(slug -> people.put(slug, everyone.get(slug)));
        }
        people.values().stream()
                .map(person -> actor(whole, person))
                .flatMap(Optional::stream)
                .forEach(context::add);
        context.add(new EventLine(
                whole,
                event,
                spanish(transcript.title().replaceFirst("^(?i)versi[oó]n estenogr[aá]fica\\W+", "")),
                null,
                null,
                date,
                null,
                List.of()));
        return new EventLines(context, statements);
    }

    private List<StatementLine> statements(
            String file, String event, PartialDate date, Transcript transcript, Set<String> people) {
        List<StatementLine> statements = new ArrayList<>();
        int turn = 0;
        for (Transcript.Block block : transcript.blocks()) {
            turn++;
            String role = PrintedSpeaker.of(block.speaker()).role();
            String speaker =
                    speakers.person(block.speaker(), file).map(Person::slug).orElse(null);
            for (int i = 0; i < block.paragraphs().size(); i++) {
                String text = block.paragraphs().get(i);
                List<String> mentioned = new ArrayList<>(mentions.mentions(text, people));
                mentioned.remove(speaker);
                statements.add(new StatementLine(
                        new Place(file, 0),
                        TranscriptSlugs.statement(event, turn, i + 1),
                        StatementKind.DIRECT,
                        event,
                        turn,
                        statements.size() + 1,
                        speaker,
                        block.speaker(),
                        role == null ? null : spanish(role),
                        date,
                        null,
                        mentioned,
                        null,
                        List.of(original(text, event))));
            }
        }
        return statements;
    }

    /** What is to be written of a person; nothing of one that is stored already. */
    private Optional<ActorLine> actor(Place place, Person person) {
        ActorLine line = known.get(person.slug());
        if (line != null || !person.isNew()) {
            return Optional.ofNullable(line);
        }
        return Optional.of(new ActorLine(
                place,
                person.slug(),
                ActorKind.PERSON,
                spanish(person.name()),
                person.otherNames(),
                null,
                null,
                List.of(),
                null));
    }

    private static WordingLine original(String text, String source) {
        return new WordingLine(
                "wordings[0]",
                WordingKind.ORIGINAL,
                SPOKEN,
                text,
                source,
                WordingMethod.TRANSCRIPTION,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static LocalizedTexts spanish(String text) {
        return new LocalizedTexts(Map.of(SPANISH, text));
    }
}
