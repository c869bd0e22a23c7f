package org.cotejo.corpus;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.cotejo.storage.Table;

/**
 * Gives back what is stored, as lines in a fixed order: sources, actors, events and terms by slug, then statements by event
 * and place, so that a line refers only to lines above it and equal data gives equal bytes.
 *
 * <p>It reads one state of the database, whatever is written meanwhile, and keeps no more of it in memory than row ids
 * and a chunk.
 */
@ApplicationScoped
public class CorpusExport {

    private static final int CHUNK = 1_000;

    /** Takes the lines of an export. */
    public interface Target extends Closeable {

        void write(Line line) throws IOException;

        /** All lines were written. */
        void finish() throws IOException;

        /** How much could not be written in this format. */
        default long leftOut() {
            return 0;
        }
    }

    private final AgroalDataSource database;

    CorpusExport(AgroalDataSource database) {
        this.database = database;
    }

    /** Writes what the selection holds; returns the number of statements. */
    public int write(ExportSelection selection, Target target) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                StoredLines lines = new StoredLines(connection);
                selection.requireEvent(connection);
                each(connection, selection.sources(), lines::sources, target);
                each(connection, selection.actors(), lines::actors, target);
                each(connection, selection.events(), lines::events, target);
                each(connection, selection.terms(), lines::terms, target);
                int statements = each(connection, selection.statements(), lines::statements, target);
                target.finish();
                return statements;
            } finally {
                connection.rollback();
            }
        }
    }

    private interface Load {
        List<? extends Line> load(List<Long> ids) throws SQLException;
    }

    private static int each(Connection connection, ExportSelection.Query query, Load load, Target target)
            throws IOException, SQLException {
        List<Long> ids;
        try (PreparedStatement select = connection.prepareStatement(query.sql())) {
            for (int i = 0; i < query.values().size(); i++) {
                select.setObject(i + 1, query.values().get(i));
            }
            ids = Table.read(select, row -> row.getLong(1));
        }
        for (int from = 0; from < ids.size(); from += CHUNK) {
            for (Line line : load.load(ids.subList(from, Math.min(from + CHUNK, ids.size())))) {
                target.write(line);
            }
        }
        return ids.size();
    }
}
