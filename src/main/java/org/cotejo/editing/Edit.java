package org.cotejo.editing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cotejo.access.Caller;
import org.cotejo.access.Role;
import org.cotejo.graphql.NodeId;
import org.cotejo.graphql.Slug;
import org.cotejo.storage.Journal;
import org.cotejo.storage.Row;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.Table;

/**
 * One change in progress, in its transaction: what was found wrong with it so far, and what it refers to.
 *
 * <p>Whoever is wrong about one field is told about the others too: {@link #refuse} goes on, {@link #requireSound} ends
 * the edit where something was refused.
 */
final class Edit {

    /** The object that the change is about, as it is now; kept for those whose change is refused. */
    private Row current;

    private final Connection database;
    private final Journal journal;
    private final OffsetDateTime now;
    private final Caller caller;
    private final RevisionService revisions;
    private final List<UserError> errors = new ArrayList<>();

    Edit(Connection database, Journal journal, OffsetDateTime now, Caller caller, RevisionService revisions) {
        this.database = database;
        this.journal = journal;
        this.now = now;
        this.caller = caller;
        this.revisions = revisions;
    }

    Connection database() {
        return database;
    }

    Journal journal() {
        return journal;
    }

    /** When the transaction began; what it writes has this time. */
    OffsetDateTime now() {
        return now;
    }

    boolean mayAs(Role role) {
        return caller.has(role);
    }

    List<UserError> errors() {
        return List.copyOf(errors);
    }

    Optional<Row> current() {
        return Optional.ofNullable(current);
    }

    void refuse(UserErrorCode code, List<String> path, String message) {
        errors.add(new UserError(code, message, path));
    }

    /** Ends the edit where something was refused. */
    void requireSound() {
        if (!errors.isEmpty()) {
            throw new Refused();
        }
    }

    /**
     * Ends the edit where the object was changed since the caller looked at it. Nothing else that is wrong is told then:
     * it was said of what was there before.
     */
    void requireRevision(Row row, Form form) {
        current = row;
        Integer expected = form.number("expectedRevision", null);
        if (expected == null || expected == row.revision()) {
            return;
        }
        errors.clear();
        List<String> path = form.path("expectedRevision");
        if (expected > row.revision()) {
            refuse(
                    UserErrorCode.INVALID,
                    path,
                    "There is no revision " + expected + "; it is at " + row.revision() + ".");
        } else {
            errors.add(new UserError(
                    "It was changed since revision " + expected + "; it is at " + row.revision() + " now.",
                    path,
                    UserErrorCode.STALE,
                    revisions.changesSince(row.kind(), row.id(), expected)));
        }
        throw new Refused();
    }

    /**
     * The row id of an object that the input refers to by its slug or its id.
     *
     * @return null where there is none, which is noted
     */
    Long find(RowKind kind, String slugOrId, List<String> path) throws SQLException {
        Long id = Slug.isWellFormed(slugOrId) && kind != RowKind.WORDING
                ? one("slug", slugOrId, kind)
                : NodeId.find(slugOrId, kind.type()).isPresent()
                        ? one("id", NodeId.find(slugOrId, kind.type()).getAsLong(), kind)
                        : null;
        if (id == null) {
            refuse(UserErrorCode.NOT_FOUND, path, "There is no " + kind.table() + " '" + slugOrId + "'.");
        }
        return id;
    }

    /** An actor that was merged stands for the one that it was merged into. */
    private Long one(String column, Object value, RowKind kind) throws SQLException {
        String id = kind == RowKind.ACTOR ? "coalesce(merged_into, id)" : "id";
        try (PreparedStatement select =
                database.prepareStatement("select " + id + " from " + kind.table() + " where " + column + " = ?")) {
            select.setObject(1, value);
            return Table.read(select, row -> row.getLong(1)).stream()
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Locks rows until the transaction ends, in one order for all who lock, so that nobody waits in a circle. */
    void lock(RowKind kind, long... ids) throws SQLException {
        for (long id : Arrays.stream(ids).sorted().toArray()) {
            try (PreparedStatement select =
                    database.prepareStatement("select id from " + kind.table() + " where id = ? for update")) {
                select.setLong(1, id);
                select.executeQuery().close();
            }
        }
    }

    boolean isTaken(RowKind kind, String column, String value) throws SQLException {
        return one(column, value, kind) != null;
    }

    /** Writes what a row has become, under its next number; nothing where it is what it was. */
    Row revised(Table table, Row stored, Row row) throws SQLException {
        if (row.equals(stored)) {
            return stored;
        }
        Row next = row.next();
        table.update(List.<Object[]>of(next.values()));
        journal.revised(stored, next);
        return next;
    }
}
