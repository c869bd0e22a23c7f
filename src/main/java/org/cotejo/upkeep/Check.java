package org.cotejo.upkeep;

import java.sql.Connection;
import java.sql.SQLException;

/** Looks for faults of one or several kinds in what is stored. */
interface Check {

    /**
     * Looks through all rows, and keeps no more than a chunk of them in memory.
     *
     * @param database one state of it, whatever is written meanwhile; does not commit by itself
     */
    void run(Connection database, Faults found) throws SQLException;
}
