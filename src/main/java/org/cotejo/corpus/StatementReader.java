package org.cotejo.corpus;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.actor.Actor;
import org.cotejo.event.Event;
import org.cotejo.language.LanguageTag;
import org.cotejo.source.Source;
import org.cotejo.statement.Rank;
import org.cotejo.statement.Statement;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.Wording;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.statement.WordingState;

/**
 * Reads the statements of a corpus, each with its wordings, and holds them to the rules of the domain: one ORIGINAL at
 * most and with a source, languages that fit the kinds, wordings made only from those above them.
 */
final class StatementReader {

    private final EntityManager database;
    private final Map<String, Source> sources;
    private final Map<String, Actor> actors;
    private final Map<String, Event> events;
    private final Set<String> slugs = new HashSet<>();
    private int wordings;

    /** Reads on while the maps grow: they hold what the lines above have declared, by slug. */
    StatementReader(
            EntityManager database, Map<String, Source> sources, Map<String, Actor> actors, Map<String, Event> events) {
        this.database = database;
        this.sources = sources;
        this.actors = actors;
        this.events = events;
    }

    int count() {
        return slugs.size();
    }

    int wordingCount() {
        return wordings;
    }

    void read(CorpusLine line) {
        List<CorpusLine> lines = line.objects("wordings");
        Actor speaker = line.reference("speaker", actors);
        LanguageTag originalLanguage = originalLanguage(line, lines);
        Statement statement = new Statement(
                        line.slug("slug", true),
                        line.constant("kind", StatementKind.class, null),
                        line.reference("event", events),
                        speaker,
                        attributedAs(line, speaker))
                .saidAs(line.texts("role", false), originalLanguage)
                .mentioning(line.references("mentions", actors));
        statement.turn = line.number("turn");
        statement.position = line.number("position");
        statement.saidOn = line.date("saidOn");
        requireEvent(line, "turn", statement.turn);
        requireEvent(line, "position", statement.position);
        if (!slugs.add(statement.slug)) {
            throw line.refused("slug", "'" + statement.slug + "' is used twice");
        }
        database.persist(statement);
        List<Wording> read = new ArrayList<>();
        for (CorpusLine wording : lines) {
            requireLanguageOfKind(wording, originalLanguage);
            read.add(readWording(wording, statement, read));
            wording.requireNoOthers();
        }
        wordings += read.size();
    }

    private static void requireEvent(CorpusLine line, String field, Integer place) {
        if (place != null && line.text("event", false) == null) {
            throw line.refused(field, "there is no event that it could be a place in");
        }
    }

    /** As printed; where a corpus does not say, the speaker's own name stands in. */
    private static String attributedAs(CorpusLine line, Actor speaker) {
        String printed = line.text("attributedAs", false);
        if (printed == null && speaker == null) {
            throw line.refused("attributedAs", "is missing, and there is no speaker");
        }
        return printed != null ? printed : speaker.names().inSpanishOrFirst();
    }

    /** The language of the original wording, or what the line says where the original is not known. */
    private static LanguageTag originalLanguage(CorpusLine line, List<CorpusLine> wordings) {
        LanguageTag said = line.tag("originalLanguage", false);
        LanguageTag original = null;
        for (CorpusLine wording : wordings) {
            if (wording.constant("kind", WordingKind.class, null) == WordingKind.ORIGINAL) {
                if (original != null) {
                    throw wording.refused("kind", "the statement has an ORIGINAL already");
                }
                original = wording.tag("language", true);
            }
        }
        if (said != null && original != null && !said.equals(original)) {
            throw line.refused("originalLanguage", "'" + said + "' is not the language of the original, " + original);
        }
        return original == null ? said : original;
    }

    /** Another transcription is in the language of the original, and a translation in another one. */
    private static void requireLanguageOfKind(CorpusLine line, LanguageTag original) {
        if (original == null) {
            return;
        }
        LanguageTag tag = line.tag("language", true);
        WordingKind kind = line.constant("kind", WordingKind.class, null);
        boolean isSame = tag.primary().equals(original.primary());
        boolean mustBeSame = kind == WordingKind.VARIANT || kind == WordingKind.BACK_TRANSLATION;
        if (kind == WordingKind.TRANSLATION ? isSame : mustBeSame && !isSame) {
            throw line.refused("language", "'" + tag + "' cannot be that of a " + kind + " of words in " + original);
        }
    }

    private Wording readWording(CorpusLine line, Statement statement, List<Wording> above) {
        WordingKind kind = line.constant("kind", WordingKind.class, null);
        WordingMethod method = line.constant("method", WordingMethod.class, WordingMethod.UNKNOWN);
        Source source = line.reference("source", sources);
        Wording derivedFrom = derivedFrom(line, kind, above);
        if (kind == WordingKind.ORIGINAL && source == null) {
            throw line.refused("source", "is missing; an ORIGINAL needs one");
        }
        if (method == WordingMethod.TRANSCRIPTION && kind != WordingKind.ORIGINAL && kind != WordingKind.VARIANT) {
            throw line.refused("method", "a " + kind + " cannot be a TRANSCRIPTION");
        }
        Wording wording = new Wording(
                statement, kind, line.tag("language", true), line.text("text", true), method, source, derivedFrom);
        wording.state = line.constant("state", WordingState.class, wording.state);
        wording.rank = line.constant("rank", Rank.class, Rank.NORMAL);
        wording.agent = line.text("agent", false);
        wording.note = line.text("note", false);
        database.persist(wording);
        return wording;
    }

    /** {@code derivedFrom} counts the statement's wordings from 1 and can only point upwards. */
    private static Wording derivedFrom(CorpusLine line, WordingKind kind, List<Wording> above) {
        Integer place = line.number("derivedFrom");
        if (place == null) {
            return null;
        }
        if (kind == WordingKind.ORIGINAL) {
            throw line.refused("derivedFrom", "an ORIGINAL is made from nothing");
        }
        if (place > above.size()) {
            throw line.refused("derivedFrom", place + " is not the place of a wording above this one");
        }
        return above.get(place - 1);
    }
}
