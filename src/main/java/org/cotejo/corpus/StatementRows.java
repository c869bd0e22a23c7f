package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cotejo.language.LocalizedTexts;

/** Merges statements into the tables {@code statement} and {@code statement_mention}, and has their wordings merged. */
final class StatementRows extends MergedRows<StatementLine, StatementRows.StatementRow> {

    record StatementRow(
            long id,
            String slug,
            String kind,
            Long eventId,
            Integer turn,
            Integer position,
            Long speakerId,
            String attributedAs,
            LocalizedTexts role,
            String saidOn,
            String originalLanguage,
            String available,
            int divergence,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt,
            List<Long> links)
            implements Row {

        static StatementRow read(ResultSet row, Links links) throws SQLException {
            long id = row.getLong("id");
            return new StatementRow(
                    id,
                    row.getString("slug"),
                    row.getString("kind"),
                    row.getObject("event_id", Long.class),
                    row.getObject("turn", Integer.class),
                    row.getObject("position", Integer.class),
                    row.getObject("speaker_id", Long.class),
                    row.getString("attributed_as"),
                    Texts.localized(row.getString("role")),
                    row.getString("said_on"),
                    row.getString("original_language"),
                    row.getString("available"),
                    row.getInt("divergence"),
                    row.getObject("created_at", OffsetDateTime.class),
                    row.getObject("updated_at", OffsetDateTime.class),
                    links.of(id));
        }

        @Override
        public Object[] values() {
            return new Object[] {
                id,
                slug,
                kind,
                eventId,
                turn,
                position,
                speakerId,
                attributedAs,
                Texts.of(role),
                saidOn,
                originalLanguage,
                available,
                divergence,
                createdAt,
                updatedAt
            };
        }

        StatementRow with(String available, int divergence, OffsetDateTime time) {
            return new StatementRow(
                    id,
                    slug,
                    kind,
                    eventId,
                    turn,
                    position,
                    speakerId,
                    attributedAs,
                    role,
                    saidOn,
                    originalLanguage,
                    available,
                    divergence,
                    createdAt,
                    time,
                    links);
        }
    }

    private final Known events;
    private final Known actors;
    private final Map<Long, String> actorNames;
    private final Links mentions;
    private final WordingRows wordings;
    private final OffsetDateTime now;

    /** @param actorNames the names of actors by row id, which stand in where a line does not say what was printed */
    StatementRows(
            Table table,
            Known known,
            Known events,
            Known actors,
            Map<Long, String> actorNames,
            Links mentions,
            WordingRows wordings,
            OffsetDateTime now,
            Count count,
            Consumer<CorpusException> refused) {
        super(table, known, mentions, count, refused);
        this.events = events;
        this.actors = actors;
        this.actorNames = actorNames;
        this.mentions = mentions;
        this.wordings = wordings;
        this.now = now;
    }

    static Table table(Connection database) {
        return new Table(
                database,
                "statement",
                "id",
                "slug",
                "kind",
                "event_id",
                "turn",
                "position",
                "speaker_id",
                "attributed_as",
                "role",
                "said_on",
                "original_language",
                "available",
                "divergence",
                "created_at",
                "updated_at");
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
        StatementRow old = stored == null
                ? new StatementRow(
                        id,
                        line.slug(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        now,
                        now,
                        List.of())
                : stored;
        Long said = actors.id(line.place(), "speaker", line.speaker());
        // Whoever corrects the name as printed says whose it is, even if that is nobody.
        boolean isReattributed =
                line.attributedAs() != null && !line.attributedAs().equals(old.attributedAs);
        Long speaker = isReattributed ? said : Merge.either(said, old.speakerId);
        StatementRow row = new StatementRow(
                id,
                line.slug(),
                line.kind().name(),
                Merge.either(events.id(line.place(), "event", line.event()), old.eventId),
                Merge.either(line.turn(), old.turn),
                Merge.either(line.position(), old.position),
                speaker,
                Merge.either(line.attributedAs(), old.attributedAs, actorNames.get(speaker)),
                Merge.texts(line.role(), old.role),
                Merge.either(Texts.of(line.saidOn()), old.saidOn),
                Merge.either(Texts.of(line.originalLanguage()), old.originalLanguage),
                old.available,
                old.divergence,
                old.createdAt,
                old.updatedAt,
                Merge.list(actors.ids(line.place(), "mentions", line.mentions()), old.links));
        requireWhole(line, row);
        WordingRows.Merged merged = wordings.merge(line, row);
        if (merged.isChanged()) {
            return row.with(merged.availability().toString(), merged.divergence(), now);
        }
        return row.equals(stored) ? row : row.with(row.available, row.divergence, now);
    }

    private static void requireWhole(StatementLine line, StatementRow row) {
        if (row.attributedAs == null) {
            throw line.place().refused("attributedAs", "is missing, and there is no speaker");
        }
        if (row.eventId == null && (row.turn != null || row.position != null)) {
            throw line.place()
                    .refused(row.turn != null ? "turn" : "position", "there is no event that it could be a place in");
        }
    }
}
