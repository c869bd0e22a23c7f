package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.alignment.Alignment;
import org.cotejo.alignment.Link;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.source.SourceKind;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.storage.Table;
import org.cotejo.transcript.Transcript;

/**
 * What a speech and its official translation say as lines of a corpus: the speech as a transcript, and with each of its
 * paragraphs the translation of it. Where the speech is stored as a transcript already, its statements get the
 * translation instead.
 */
final class TranslationLines {

    /** Below this the model itself doubts a link; at 0.8 one in a hundred was wrong where passages had been cut. */
    private static final double LEAST_CONFIDENCE = 0.8;

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final Connection database;
    private final TranscriptLines transcripts;

    TranslationLines(Connection database, TranscriptLines transcripts) {
        this.database = database;
        this.transcripts = transcripts;
    }

    /** Writes a pair; {@code warnings} gets what is not linked. */
    void write(
            String file,
            String event,
            Transcript speech,
            Transcript translation,
            CorpusWriter writer,
            List<String> warnings)
            throws SQLException {
        List<String> originals = paragraphs(speech);
        List<String> translations = paragraphs(translation);
        List<StatementLine> statements = stored(event, speech, originals);
        boolean isStored = !statements.isEmpty();
        if (isStored) {
            warnings.add("the speech is stored as a transcript already; its statements get the translation");
        } else {
            TranscriptLines.EventLines lines = transcripts.of(file, event, speech);
            writer.write(lines.context());
            statements = lines.statements();
        }
        String source = event + "-en";
        writer.write(new SourceLine(
                new Place(file, 1),
                source,
                SourceKind.TRANSCRIPT,
                translation.publisher(),
                translation.title(),
                null,
                new PartialDate(translation.date().toString()),
                ENGLISH));
        Map<Integer, WordingLine> wordings = new HashMap<>();
        for (Link link : Alignment.of(originals, translations)) {
            if (link.isOneSided()) {
                continue;
            }
            if (link.confidence() < LEAST_CONFIDENCE) {
                warnings.add(String.format(
                        Locale.ROOT,
                        "%s of the original and %s of the translation may not belong together (%.2f): not linked",
                        places(link.originals()),
                        places(link.translations()),
                        link.confidence()));
                continue;
            }
            WordingLine wording = wording(link, translations, source);
            link.originals().forEach(i -> wordings.put(i, wording));
        }
        for (int i = 0; i < statements.size(); i++) {
            StatementLine statement = statements.get(i);
            WordingLine translated = wordings.get(i);
            if (statement != null && translated != null) {
                writer.write(statement.with(List.of(statement.original().orElseThrow(), translated)));
            } else if (statement != null && !isStored) {
                writer.write(statement);
            }
        }
    }

    /** "paragraph 3", "paragraphs 3, 5", counted from 1. */
    private static String places(List<Integer> paragraphs) {
        String numbers = paragraphs.stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining(", "));
        return (paragraphs.size() == 1 ? "paragraph " : "paragraphs ") + numbers;
    }

    private static WordingLine wording(Link link, List<String> translations, String source) {
        int originals = link.originals().size();
        String note = originals == 1
                ? null
                : "Translates " + originals + " paragraphs of the original together, this one among them.";
        return new WordingLine(
                "wordings[1]",
                WordingKind.TRANSLATION,
                ENGLISH,
                link.translations().stream().map(translations::get).collect(Collectors.joining("\n")),
                source,
                WordingMethod.HUMAN,
                null,
                note,
                null,
                null,
                null,
                1,
                null,
                null);
    }

    private static List<String> paragraphs(Transcript transcript) {
        return transcript.blocks().stream()
                .flatMap(block -> block.paragraphs().stream())
                .toList();
    }

    private record Stored(String event, long id, String text) {}

    /**
     * The statements of another event of that day that say at least half of the paragraphs, in the order of these, null
     * for those that it does not say; empty where there is no such event.
     */
    private List<StatementLine> stored(String event, Transcript speech, List<String> paragraphs) throws SQLException {
        Map<String, Map<String, Long>> events = new HashMap<>();
        try (PreparedStatement select = database.prepareStatement(
                "select e.slug, s.id, w.text from event e join statement s on s.event_id = e.id"
                        + " join wording w on w.statement_id = s.id and w.kind = 'ORIGINAL'"
                        + " where e.start_date = ? and e.slug <> ? order by e.slug, s.position desc, s.slug")) {
            select.setString(1, speech.date().toString());
            select.setString(2, event);
            for (Stored row :
                    Table.read(select, row -> new Stored(row.getString(1), row.getLong(2), row.getString(3)))) {
                events.computeIfAbsent(row.event, slug -> new HashMap<>()).put(row.text, row.id);
            }
        }
        Set<String> wanted = new HashSet<>(paragraphs);
        Map<String, Long> best = Map.of();
        long most = 0;
        for (Map<String, Long> ids : events.values()) {
            long found = wanted.stream().filter(ids::containsKey).count();
            if (found > most) {
                most = found;
                best = ids;
            }
        }
        if (most * 2 < wanted.size()) {
            return List.of();
        }
        Map<Long, StatementLine> lines = new HashMap<>();
        List<Long> ids =
                wanted.stream().filter(best::containsKey).map(best::get).toList();
        List<StatementLine> loaded = new StoredLines(database).statements(ids);
        for (int i = 0; i < ids.size(); i++) {
            lines.put(ids.get(i), loaded.get(i));
        }
        List<StatementLine> inOrder = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String paragraph : paragraphs) {
            // A paragraph that is said twice gets the translation of the first time only.
            inOrder.add(taken.add(paragraph) && best.containsKey(paragraph) ? lines.get(best.get(paragraph)) : null);
        }
        return inOrder;
    }
}
