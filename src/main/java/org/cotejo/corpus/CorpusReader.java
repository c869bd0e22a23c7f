package org.cotejo.corpus;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.actor.Actor;
import org.cotejo.actor.ActorKind;
import org.cotejo.actor.Pronouns;
import org.cotejo.event.Event;
import org.cotejo.graphql.StoredNode;
import org.cotejo.language.LanguageTag;
import org.cotejo.source.Source;
import org.cotejo.source.SourceKind;
import org.cotejo.statement.Rank;
import org.cotejo.statement.Statement;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.Wording;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.statement.WordingState;

/**
 * Reads one corpus into the database: a method for each type of line.
 *
 * <p>The rules of the domain are checked here as well as in the database, since here the error can name the line. What
 * was read before an error is undone with the caller's transaction.
 */
final class CorpusReader {

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,18}");

    /** After so many lines Hibernate may forget what it has written, which keeps memory and dirty checks small. */
    private static final int LINES_HELD = 500;

    private final EntityManager database;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Set<String> wikidataIds = new HashSet<>();
    private final Set<String> statements = new HashSet<>();
    private int wordings;

    CorpusReader(EntityManager database) {
        this.database = database;
    }

    /**
     * Reads all lines.
     *
     * @param file what errors call the corpus
     * @throws CorpusException at the first line that cannot be used
     */
    CorpusCount read(String file, InputStream corpus) throws IOException {
        CorpusLines lines = new CorpusLines(file, corpus);
        int count = 0;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            read(line.get());
            if (++count % LINES_HELD == 0) {
                database.flush();
                database.clear();
            }
        }
        return new CorpusCount(sources.size(), actors.size(), events.size(), statements.size(), wordings);
    }

    private void read(CorpusLine line) {
        String type = line.text("type", true);
        switch (type) {
            case "source" -> add(line, readSource(line), sources);
            case "actor" -> add(line, readActor(line), actors);
            case "event" -> add(line, readEvent(line), events);
            case "statement" -> readStatement(line);
            default -> throw line.refused("type", "'" + type + "' is none of source, actor, event, statement");
        }
        line.requireNoOthers();
    }

    private <T extends StoredNode> void add(CorpusLine line, T row, Map<String, T> known) {
        String slug = line.slug("slug", true);
        if (known.putIfAbsent(slug, row) != null) {
            throw line.refused("slug", "'" + slug + "' is used twice");
        }
        database.persist(row);
    }

    private Source readSource(CorpusLine line) {
        Source source = new Source(
                line.slug("slug", true),
                line.constant("kind", SourceKind.class, SourceKind.OTHER),
                line.text("publisher", true),
                line.tag("language", false));
        source.title = line.text("title", false);
        source.url = line.text("url", false);
        source.datePublished = line.date("datePublished");
        return source;
    }

    private Actor readActor(CorpusLine line) {
        Actor actor = new Actor(
                line.slug("slug", true),
                line.constant("kind", ActorKind.class, null),
                line.texts("name", true),
                line.textList("otherNames"),
                line.constants("pronouns", Pronouns.class));
        actor.wikidataId = line.form("wikidataId", WIKIDATA, "an item of Wikidata, such as Q22686");
        if (actor.wikidataId != null && !wikidataIds.add(actor.wikidataId)) {
            throw line.refused("wikidataId", "'" + actor.wikidataId + "' is another actor's");
        }
        actor.country = line.form("country", Actor.COUNTRY, "a country's code of two letters, such as MX");
        return actor;
    }

    private Event readEvent(CorpusLine line) {
        Event event = new Event(
                        line.slug("slug", true), line.texts("name", true), line.references("participants", actors))
                .describedAs(line.texts("description", false), line.texts("location", false));
        event.startDate = line.date("startDate");
        event.endDate = line.date("endDate");
        if (event.endDate != null
                && (event.startDate == null || event.endDate.lastDay().isBefore(event.startDate.firstDay()))) {
            throw line.refused("endDate", "'" + event.endDate + "' is not after a startDate");
        }
        return event;
    }

    private void readStatement(CorpusLine line) {
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
        if (!statements.add(statement.slug)) {
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
        boolean isSame = tag.locale().getLanguage().equals(original.locale().getLanguage());
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
