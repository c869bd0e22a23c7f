package org.cotejo.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** What a row of {@code finding_change} asks the rules to look at again. */
public enum FindingChange {

    /** These statements. */
    STATEMENT,

    /** Those that these actors made, or are mentioned in. */
    ACTOR,

    /** All: a term has changed, or a rule. Its ids are none. */
    ALL;

    /** Asks for it, once the transaction is committed. */
    public void write(Collection<Long> ids, Connection database) throws SQLException {
        Table.batch(
                database,
                "insert into finding_change (kind, row_ids) values (?, ?)",
                List.<Object[]>of(new Object[] {name(), Table.array(ids, database)}));
    }
}
