package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.cotejo.storage.ActorRow;
import org.cotejo.storage.EventRow;
import org.cotejo.storage.Journal;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.SourceRow;
import org.cotejo.storage.StatementRow;
import org.cotejo.storage.Table;
import org.cotejo.storage.TermRow;

/**
 * Writes the lines of one file into the database, within the caller's transaction: what is new is added, what says
 * something else than what is stored changes it, the rest is left alone.
 *
 * <p>Lines are gathered and written a chunk at a time, so that a chunk costs the same few SQL statements however large
 * it is; a file of any length needs the memory of a chunk and of its slugs.
 */
final class CorpusWriter {

    private static final int CHUNK = 1_000;

    private final Consumer<CorpusException> refused;
    private final IntConsumer progress;
    private final Counts counts = new Counts();
    private final Table actorTable;
    private final Map<Long, String> actorNames = new HashMap<>();
    private final Known sources;
    private final Known actors;
    private final Known events;
    private final Known statements;
    private final Known terms;
    private final SourceRows sourceRows;
    private final ActorRows actorRows;
    private final EventRows eventRows;
    private final StatementRows statementRows;
    private final TermRows termRows;
    private final Journal journal;
    private final List<Line> chunk = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    /**
     * A writer for one file.
     *
     * @param refused gets what is wrong with a line that cannot be used; the others are written all the same
     * @param progress gets the number of statements of each chunk that was written
     */
    CorpusWriter(Connection database, Consumer<CorpusException> refused, IntConsumer progress) {
        this.refused = refused;
        this.progress = progress;
        OffsetDateTime now = Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        journal = new Journal(database, new Journal.Author(Journal.CORPUS, "import", null, null), now);
        Table sourceTable = SourceRow.table(database);
        actorTable = ActorRow.table(database);
        Table eventTable = EventRow.table(database);
        Table statementTable = StatementRow.table(database);
        Table termTable = TermRow.table(database);
        sources = new Known(sourceTable);
        actors = new Known(actorTable, row -> {
            long merged = row.getLong("merged_into");
            return row.wasNull() ? row.getLong("id") : merged;
        });
        events = new Known(eventTable);
        statements = new Known(statementTable);
        terms = new Known(termTable);
        sourceRows = new SourceRows(sourceTable, sources, journal, counts.sources(), refused);
        actorRows = new ActorRows(actorTable, actors, journal, counts.actors(), refused);
        eventRows = new EventRows(
                eventTable, events, actors, EventRow.participants(database), now, journal, counts.events(), refused);
        statementRows = new StatementRows(
                statementTable,
                statements,
                events,
                actors,
                actorNames,
                StatementRow.mentions(database),
                new WordingRows(database, sources, now, journal, counts.wordings()),
                now,
                journal,
                counts.statements(),
                refused);
        termRows = new TermRows(termTable, terms, sources, journal, counts.terms(), refused);
    }

    void write(List<? extends Line> lines) throws SQLException {
        for (Line line : lines) {
            write(line);
        }
    }

    /** Takes a line; it is written now or by {@link #finish}. */
    void write(Line line) throws SQLException {
        if (!read.add(known(line) == statements ? line.slug() : line.getClass().getSimpleName() + line.slug())) {
            refused.accept(line.place().refused("slug", "'" + line.slug() + "' is used twice"));
            return;
        }
        if (chunk.size() == CHUNK || known(line).isAwaited(line.slug())) {
            flush();
        }
        chunk.add(line);
        known(line).declare(line.slug());
        if (line instanceof EventLine event) {
            event.participants().forEach(actors::ask);
        } else if (line instanceof StatementLine statement) {
            events.ask(statement.event());
            actors.ask(statement.speaker());
            statement.mentions().forEach(actors::ask);
            statement.wordings().forEach(wording -> sources.ask(wording.source()));
        } else if (line instanceof ActorLine actor) {
            actors.ask(actor.mergedInto());
        } else if (line instanceof TermLine term) {
            sources.ask(term.source());
        }
    }

    private Known known(Line line) {
        if (line instanceof SourceLine) {
            return sources;
        }
        if (line instanceof ActorLine) {
            return actors;
        }
        if (line instanceof EventLine) {
            return events;
        }
        return line instanceof StatementLine ? statements : terms;
    }

    /** Writes what is left and tells caches that the data has changed, if it has. */
    Counts finish() throws SQLException {
        flush();
        if (counts.hasWritten()) {
            journal.finish();
        }
        return counts;
    }

    private void flush() throws SQLException {
        sources.lookUp();
        actors.lookUp();
        events.lookUp();
        sourceRows.merge(lines(SourceLine.class));
        tell(RowKind.ACTOR, actorRows.merge(lines(ActorLine.class)));
        tell(RowKind.EVENT, eventRows.merge(lines(EventLine.class)));
        nameSpeakers();
        List<StatementLine> statementLines = lines(StatementLine.class);
        tell(RowKind.STATEMENT, statementRows.merge(statementLines));
        termRows.merge(lines(TermLine.class));
        journal.flush();
        progress.accept(statementLines.size());
        chunk.clear();
        sources.clear();
        actors.clear();
        events.clear();
        statements.clear();
        terms.clear();
    }

    /**
     * Has the search index and the rules look at these rows again, once they are committed; and at the statements by
     * changed actors and at changed events. Statements of new ones are told of by themselves.
     */
    private void tell(RowKind kind, MergedRows.Written written) throws SQLException {
        journal.touched(kind, false, written.added());
        journal.touched(kind, true, written.changed());
    }

    /** Loads the names that stand in where a line does not say how its speaker was printed. */
    private void nameSpeakers() throws SQLException {
        List<String> speakers = lines(StatementLine.class).stream()
                .filter(line -> line.attributedAs() == null && line.speaker() != null)
                .map(StatementLine::speaker)
                .distinct()
                .toList();
        actorNames.clear();
        for (ActorRow actor : actorTable.select("slug", speakers, actorRows::read)) {
            actorNames.put(actor.id(), actor.names().inSpanishOrFirst());
        }
    }

    private <L extends Line> List<L> lines(Class<L> type) {
        return chunk.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
