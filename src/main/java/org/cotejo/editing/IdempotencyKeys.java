package org.cotejo.editing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.cotejo.storage.Table;

/**
 * Changes that clients may send again, since they did not hear the answer: for a day, the same key with the same input
 * has one effect and the same object for an answer. The key is stored in the change's own transaction, so it is there
 * exactly where the effect is, also after a crash.
 */
final class IdempotencyKeys {

    private static final int LONGEST = 200;

    private record Used(String digest, Long answer) {}

    private final Connection database;
    private final String by;
    private final OffsetDateTime now;

    IdempotencyKeys(Connection database, String by, OffsetDateTime now) {
        this.database = database;
        this.by = by;
        this.now = now;
    }

    /**
     * Takes a key for this change, or says what it was answered with. Two that take the same one at the same time wait
     * for each other.
     *
     * @return the row id of the answer, where the change was made before
     */
    Optional<Long> take(String key, String digest, Form form, Edit edit) throws SQLException {
        if (key.length() > LONGEST) {
            form.refuse(UserErrorCode.INVALID, "idempotencyKey", "The key is longer than " + LONGEST + " characters.");
            edit.requireSound();
        }
        Table.batch(database, "delete from idempotency_key where made_at < ?", List.<Object[]>of(new Object[] {
            now.minusDays(1)
        }));
        Optional<Used> used = find(key);
        if (used.isEmpty()) {
            Table.batch(
                    database,
                    "insert into idempotency_key (made_by, key_text, made_at, input_digest) values (?, ?, ?, ?)",
                    List.<Object[]>of(new Object[] {by, key, now, digest}));
            return Optional.empty();
        }
        if (!used.get().digest.equals(digest)) {
            form.refuse(
                    UserErrorCode.KEY_REUSED, "idempotencyKey", "The key was used with another input within a day.");
        }
        return used.map(Used::answer);
    }

    private Optional<Used> find(String key) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select input_digest, answer from idempotency_key where made_by = ? and key_text = ?")) {
            select.setString(1, by);
            select.setString(2, key);
            return Table.read(select, row -> new Used(row.getString(1), row.getLong(2))).stream()
                    .findFirst();
        }
    }

    void answer(String key, long rowId) throws SQLException {
        Table.batch(
                database,
                "update idempotency_key set answer = ? where made_by = ? and key_text = ?",
                List.<Object[]>of(new Object[] {rowId, by, key}));
    }
}
