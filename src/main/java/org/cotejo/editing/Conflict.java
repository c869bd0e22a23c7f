package org.cotejo.editing;

import java.sql.SQLException;
import java.util.Set;

/**
 * A change that the database refused only because another was made at the same time: made again, it either succeeds or is
 * told what is wrong.
 */
final class Conflict {

    /**
     * SQLSTATEs: 40001 serialization failure or deadlock (H2 too), 40P01 deadlock (PostgreSQL), 55P03 lock not available,
     * HYT00 lock timeout (H2), 23505 a unique value that somebody else took after we looked.
     */
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "HYT00", "23505");

    private Conflict() {}

    /** Whether a failure has such a cause. */
    static boolean isAmong(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && STATES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
