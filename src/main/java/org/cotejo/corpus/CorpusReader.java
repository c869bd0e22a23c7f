package org.cotejo.corpus;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.actor.Actor;
import org.cotejo.actor.ActorKind;
import org.cotejo.actor.Pronouns;
import org.cotejo.event.Event;
import org.cotejo.graphql.StoredNode;
import org.cotejo.source.Source;
import org.cotejo.source.SourceKind;

/**
 * Reads one corpus into the database: a method for each type of line, and {@link StatementReader} for statements.
 *
 * <p>The rules of the domain are checked here as well as in the database, since here the error can name the line. What
 * was read before an error is undone with the caller's transaction.
 */
final class CorpusReader {

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,18}");

    /** After so many lines Hibernate may forget what it has written, which keeps memory and dirty checks small. */
    private static final int LINES_HELD = 500;

    private final EntityManager database;
    private final StatementReader statements;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Set<String> wikidataIds = new HashSet<>();

    CorpusReader(EntityManager database) {
        this.database = database;
        this.statements = new StatementReader(database, sources, actors, events);
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
        return new CorpusCount(
                sources.size(), actors.size(), events.size(), statements.count(), statements.wordingCount());
    }

    private void read(CorpusLine line) {
        String type = line.text("type", true);
        switch (type) {
            case "source" -> add(line, readSource(line), sources);
            case "actor" -> add(line, readActor(line), actors);
            case "event" -> add(line, readEvent(line), events);
            case "statement" -> statements.read(line);
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
        if (event.endDate != null && event.startDate == null) {
            throw line.refused("endDate", "needs a startDate");
        }
        if (event.endDate != null && event.endDate.lastDay().isBefore(event.startDate.firstDay())) {
            throw line.refused("endDate", "'" + event.endDate + "' is before the startDate");
        }
        return event;
    }
}
