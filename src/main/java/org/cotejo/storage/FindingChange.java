package org.cotejo.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** What a row of {@code finding_change} asks the rules to look at again. */
public enum FindingChange {

    /** These statements. */
    STATEMENT,

    /** Those that these actors made, or are mentioned in. */
    ACTOR,

    /** All of them, since a term has changed, or a rule. There are no ids. */
    ALL;

    /** Statements that others need not be looked at before. */
    private static final int SMALL = 100;

    /** Asks for it, once the transaction is committed. */
    public void write(Collection<Long> ids, Connection database) throws SQLException {
        if (this != ALL || !isAskedForAll(database)) {
            write(ids, this == ALL || ids.size() > SMALL, database);
        }
    }

    /**
     * The same of what was asked for before.
     *
     * @param isLarge whether it waits until nothing small does
     */
    public void write(Collection<Long> ids, boolean isLarge, Connection database) throws SQLException {
        Table.batch(
                database,
                "insert into finding_change (kind, row_ids, is_large) values (?, ?, ?)",
                List.<Object[]>of(new Object[] {name(), Table.array(ids, database), isLarge}));
    }

    /** Whether somebody has asked already; nobody begins with it before this transaction ends. */
    private static boolean isAskedForAll(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select id from finding_change" + " where kind = 'ALL' for update skip locked")) {
            return !Table.read(select, row -> row.getLong(1)).isEmpty();
        }
    }
}
