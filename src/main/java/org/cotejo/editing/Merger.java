package org.cotejo.editing;

import static org.cotejo.editing.UserErrorCode.INVALID;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.storage.ActorLinks;
import org.cotejo.storage.ActorRow;
import org.cotejo.storage.EventRow;
import org.cotejo.storage.Row;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.StatementRow;
import org.cotejo.storage.Table;

/**
 * Makes one actor of two: the one gets all that was said by the other or of it, and its names; the other is kept and says
 * what it was merged into, since its slug and its id stand elsewhere. Each statement and event keeps a revision of what it
 * said before.
 */
final class Merger {

    private static final int CHUNK = 1_000;

    private final Edit edit;
    private final ActorRow from;
    private final ActorRow into;

    private Merger(Edit edit, ActorRow from, ActorRow into) {
        this.edit = edit;
        this.from = from;
        this.into = into;
    }

    static Row merge(Form form, Edit edit) throws SQLException {
        long fromId = form.object("from", RowKind.ACTOR);
        long intoId = form.object("into", RowKind.ACTOR);
        if (fromId == intoId) {
            form.refuse(INVALID, "into", "They are one actor already.");
            edit.requireSound();
        }
        edit.lock(RowKind.ACTOR, List.of(fromId, intoId));
        ActorRow from = ActorEditing.locked(edit, fromId);
        ActorRow into = ActorEditing.locked(edit, intoId);
        edit.requireRevision(from, form);
        if (from.mergedInto() != null || into.mergedInto() != null) {
            // Somebody merged one of them after we had looked.
            form.refuse(INVALID, from.mergedInto() != null ? "from" : "into", "It was merged into another meanwhile.");
            edit.requireSound();
        }
        if (!from.kindName().equals(into.kindName())) {
            form.refuse(INVALID, "into", "A " + from.kindName() + " cannot be a " + into.kindName() + ".");
            edit.requireSound();
        }
        return new Merger(edit, from, into).run();
    }

    private Row run() throws SQLException {
        Table actors = ActorRow.table(edit.database());
        boolean isMoved = into.wikidataId() == null && from.wikidataId() != null;
        edit.revised(actors, from, from.mergedInto(into.id(), isMoved ? null : from.wikidataId()));
        Row merged = edit.revised(actors, into, mergedInto(isMoved ? from.wikidataId() : into.wikidataId()));
        // Whoever was merged into the one is the other now, too.
        for (ActorRow earlier : actors.selectForUpdate("merged_into", List.of(from.id()), ActorRow::read)) {
            edit.revised(actors, earlier, earlier.mergedInto(into.id(), earlier.wikidataId()));
        }
        edit.journal().touched(RowKind.ACTOR, false, List.of(from.id()));
        edit.journal().touched(RowKind.ACTOR, true, List.of(into.id()));
        List<Long> statements = ids("select id from statement where speaker_id = ? union"
                + " select statement_id from statement_mention where actor_id = ?");
        for (int start = 0; start < statements.size(); start += CHUNK) {
            moveStatements(statements.subList(start, Math.min(start + CHUNK, statements.size())));
        }
        moveEvents(ids("select event_id from named_participant where actor_id = ? union"
                + " select event_id from named_participant where actor_id = ?"));
        return merged;
    }

    private ActorRow mergedInto(String wikidataId) {
        Set<String> names = new LinkedHashSet<>(into.otherNames());
        names.addAll(from.names().byTag().values());
        names.addAll(from.otherNames());
        names.removeAll(into.names().byTag().values());
        Set<String> pronouns = new LinkedHashSet<>(into.pronouns());
        pronouns.addAll(from.pronouns());
        return new ActorRow(
                into.id(),
                into.slug(),
                into.kindName(),
                into.names(),
                List.copyOf(names),
                wikidataId,
                into.country() == null ? from.country() : into.country(),
                List.copyOf(pronouns),
                null,
                into.revision());
    }

    private void moveStatements(List<Long> ids) throws SQLException {
        edit.lock(RowKind.STATEMENT, ids);
        Table statements = StatementRow.table(edit.database());
        ActorLinks mentions = StatementRow.mentions(edit.database());
        mentions.loadByIds(ids);
        List<Object[]> updates = new ArrayList<>();
        for (StatementRow stored : statements.select("id", ids, row -> StatementRow.read(row, mentions))) {
            boolean isSpeaker = Long.valueOf(from.id()).equals(stored.speakerId());
            StatementRow next = stored.with(
                            isSpeaker ? Long.valueOf(into.id()) : stored.speakerId(), moved(stored.links()))
                    .at(edit.now())
                    .next();
            updates.add(next.values());
            mentions.replace(next.id(), next.links());
            edit.journal().revised(stored, next);
        }
        statements.update(updates);
        mentions.flush();
        edit.journal().flush();
        edit.journal().touched(RowKind.STATEMENT, false, ids);
    }

    private void moveEvents(List<Long> ids) throws SQLException {
        edit.lock(RowKind.EVENT, ids);
        Table events = EventRow.table(edit.database());
        ActorLinks participants = EventRow.participants(edit.database());
        participants.loadByIds(ids);
        for (EventRow stored : events.select("id", ids, row -> EventRow.read(row, participants))) {
            EventRow moved = stored.with(moved(stored.links()));
            participants.replace(moved.id(), moved.links());
            edit.revised(events, stored, moved);
        }
        participants.flush();
    }

    private List<Long> moved(List<Long> links) {
        return links.stream()
                .map(id -> id == from.id() ? Long.valueOf(into.id()) : id)
                .distinct()
                .toList();
    }

    private List<Long> ids(String sql) throws SQLException {
        try (PreparedStatement select = edit.database().prepareStatement(sql)) {
            select.setLong(1, from.id());
            select.setLong(2, from.id());
            return Table.read(select, row -> row.getLong(1)).stream().sorted().toList();
        }
    }
}
