package org.cotejo.editing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.access.Caller;
import org.cotejo.access.Role;
import org.cotejo.graphql.NodeId;
import org.cotejo.graphql.Sha256;
import org.cotejo.graphql.Slug;
import org.cotejo.storage.Journal;
import org.cotejo.storage.Row;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.StatementTexts;
import org.cotejo.storage.Table;
import org.cotejo.storage.WordingRow;

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

    /** The same of an object that is to be changed: not of one that was merged into another. */
    Long findItself(RowKind kind, String slugOrId, List<String> path) throws SQLException {
        Long id = find(kind, slugOrId, path);
        if (id != null && kind == RowKind.ACTOR && isMerged(slugOrId)) {
            refuse(
                    UserErrorCode.INVALID,
                    path,
                    "It was merged into " + new NodeId(kind.type(), id) + "; change that one.");
            return null;
        }
        return id;
    }

    private boolean isMerged(String slugOrId) throws SQLException {
        boolean isSlug = Slug.isWellFormed(slugOrId);
        Object value = isSlug
                ? slugOrId
                : (Object) NodeId.find(slugOrId, RowKind.ACTOR.type()).getAsLong();
        try (PreparedStatement select =
                database.prepareStatement("select merged_into from actor where merged_into is not null and "
                        + (isSlug ? "slug" : "id") + " = ?")) {
            select.setObject(1, value);
            return !Table.read(select, row -> row.getLong(1)).isEmpty();
        }
    }

    /**
     * An actor that was merged stands for the one that it was merged into; none that is referred to is merged until the
     * transaction ends.
     */
    private Long one(String column, Object value, RowKind kind) throws SQLException {
        String sql = kind == RowKind.ACTOR
                ? "select coalesce(merged_into, id) from actor where " + column + " = ? for update"
                : "select id from " + kind.table() + " where " + column + " = ?";
        try (PreparedStatement select = database.prepareStatement(sql)) {
            select.setObject(1, value);
            return Table.read(select, row -> row.getLong(1)).stream()
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Ends the edit where a statement would have wordings in more languages than it can keep. */
    void requireRoom(StatementTexts texts, Form form) {
        if (!texts.isKept()) {
            refuse(UserErrorCode.INVALID, form.path(), "The statement has wordings in too many languages.");
            requireSound();
        }
    }

    /** Locks rows until the transaction ends, in the order of their ids, so that two who lock the same do not wait in a circle. */
    void lock(RowKind kind, Collection<Long> ids) throws SQLException {
        new Table(database, kind.table(), "id").selectForUpdate("id", ids, row -> row.getLong(1));
    }

    boolean isTaken(RowKind kind, String column, String value) throws SQLException {
        return one(column, value, kind) != null;
    }

    /** Whether a wording has, or had in one of its revisions, a text with this digest. */
    boolean hadDigest(WordingRow wording, String digest) throws SQLException {
        if (Sha256.hex(wording.text()).equals(digest)) {
            return true;
        }
        try (PreparedStatement select =
                database.prepareStatement("select state from revision where kind = 'WORDING' and row_id = ?")) {
            select.setLong(1, wording.id());
            return Table.read(select, row -> RevisionState.parse(row.getString(1))).stream()
                    .map(state -> state.fields().getOrDefault("text", ""))
                    .anyMatch(text -> Sha256.hex(text).equals(digest));
        }
    }

    /** The slugs that are one with a number behind it. */
    Set<String> slugsLike(RowKind kind, String base) throws SQLException {
        try (PreparedStatement select =
                database.prepareStatement("select slug from " + kind.table() + " where slug like ?")) {
            select.setString(1, base + "-%");
            return Set.copyOf(Table.read(select, row -> row.getString(1)));
        }
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
