package org.cotejo.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Row ids from a sequence that Hibernate uses as well, taken many at a time.
 *
 * <p>Each value of the sequence stands for a block of 50 ids, of which it is the last, as Hibernate's pooled optimizer
 * has it; the very first value, 1, stands for itself only.
 */
final class RowIds {

    private static final int BLOCK = 50;
    private static final int BLOCKS = 20;

    private final Connection database;
    private final String sequence;
    private final Queue<Long> blocks = new ArrayDeque<>();
    private long next = 1;
    private long last;

    RowIds(Connection database, String sequence) {
        this.database = database;
        this.sequence = sequence;
    }

    long next() throws SQLException {
        if (next > last) {
            if (blocks.isEmpty()) {
                takeBlocks();
            }
            last = blocks.remove();
            next = Math.max(1, last - BLOCK + 1);
        }
        return next++;
    }

    private void takeBlocks() throws SQLException {
        boolean isH2 = database.getMetaData().getDatabaseProductName().equals("H2");
        String sql = isH2
                ? "select next value for " + sequence + " from system_range(1, " + BLOCKS + ")"
                : "select nextval('" + sequence + "') from generate_series(1, " + BLOCKS + ")";
        try (PreparedStatement select = database.prepareStatement(sql)) {
            blocks.addAll(Table.read(select, row -> row.getLong(1)));
        }
    }
}
