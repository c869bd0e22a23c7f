package org.cotejo.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cotejo.storage.ActorLinks;
import org.cotejo.storage.Journal;
import org.cotejo.storage.StatementRow;
import org.cotejo.storage.Table;
import org.cotejo.storage.Texts;

/** Merges statements into the tables {@code statement} and {@code statement_mention}, and has their wordings merged. */
final class StatementRows extends MergedRows<StatementLine, StatementRow> {

    private final Known events;
    private final Known actors;
    private final Map<Long, String> actorNames;
    private final ActorLinks mentions;
    private final WordingRows wordings;
    private final OffsetDateTime now;

    /** @param actorNames the names of actors by row id, which stand in where a line does not say what was printed */
    StatementRows(
            Table table,
            Known known,
            Known events,
            Known actors,
            Map<Long, String> actorNames,
            ActorLinks mentions,
            WordingRows wordings,
            OffsetDateTime now,
            Journal journal,
            Count count,
            Consumer<CorpusException> refused) {
        super(table, known, mentions, journal, count, refused);
        this.events = events;
        this.actors = actors;
        this.actorNames = actorNames;
        this.mentions = mentions;
        this.wordings = wordings;
        this.now = now;
    }

    @Override
    protected StatementRow read(ResultSet row) throws SQLException {
        return StatementRow.read(row, mentions);
    }

    @Override
    Written merge(List<StatementLine> lines) throws SQLException {
        Written written = super.merge(lines);
        wordings.flush();
        return written;
    }

    @Override
    protected void loaded(Collection<StatementRow> rows) throws SQLException {
        wordings.load(rows.stream().map(StatementRow::id).toList());
    }

    @Override
    protected StatementRow merge(StatementLine line, StatementRow stored, long id) throws SQLException {
        StatementRow old = stored == null ? StatementRow.blank(id, line.slug(), now) : stored;
        Long said = actors.id(line.place(), "speaker", line.speaker());
        // Whoever corrects the name as printed says whose it is, even if that is nobody.
        boolean isReattributed =
                line.attributedAs() != null && !line.attributedAs().equals(old.attributedAs());
        Long speaker = isReattributed ? said : Merge.either(said, old.speakerId());
        StatementRow row = new StatementRow(
                id,
                line.slug(),
                line.kind().name(),
                Merge.either(events.id(line.place(), "event", line.event()), old.eventId()),
                Merge.either(line.turn(), old.turn()),
                Merge.either(line.position(), old.position()),
                speaker,
                Merge.either(line.attributedAs(), old.attributedAs(), actorNames.get(speaker)),
                Merge.texts(line.role(), old.role()),
                Merge.either(Texts.of(line.saidOn()), old.saidOn()),
                Merge.either(Texts.of(line.originalLanguage()), old.originalLanguage()),
                Merge.either(line.retraction(), old.retraction()),
                old.available(),
                old.divergence(),
                old.revision(),
                old.createdAt(),
                old.updatedAt(),
                Merge.list(actors.ids(line.place(), "mentions", line.mentions()), old.links()));
        requireWhole(line, row);
        return wordings.merge(line, row)
                .map(texts -> row.with(texts, now))
                .orElseGet(() -> row.equals(stored) ? row : row.at(now));
    }

    private static void requireWhole(StatementLine line, StatementRow row) {
        if (row.attributedAs() == null) {
            throw line.place().refused("attributedAs", "is missing, and there is no speaker");
        }
        String placed = row.placeWithoutEvent();
        if (placed != null) {
            throw line.place().refused(placed, "there is no event that it could be a place in");
        }
    }
}
