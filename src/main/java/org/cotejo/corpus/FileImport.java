package org.cotejo.corpus;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cotejo.corpus.FileReport.Format;
import org.cotejo.corpus.FileReport.Outcome;
import org.cotejo.corpus.FileReport.Refusal;

/**
 * The reading of one file in one transaction: all of it is stored, or nothing.
 *
 * <p>In a dry run the transaction is left open, so that a file sees what those before it would have stored; the caller
 * rolls it back in the end.
 */
final class FileImport {

    /** Reads the lines of a file into the writer. */
    interface Reading {
        void read(CorpusWriter writer, Consumer<CorpusException> refused) throws IOException, SQLException;
    }

    private final Connection database;
    private final boolean isStrict;
    private final boolean isDryRun;
    private final ImportProgress progress;

    /**
     * An import over this connection, which must not commit by itself.
     *
     * @param isStrict whether a line that cannot be used is the end of its file
     */
    FileImport(Connection database, boolean isStrict, boolean isDryRun, ImportProgress progress) {
        this.database = database;
        this.isStrict = isStrict;
        this.isDryRun = isDryRun;
        this.progress = progress;
    }

    FileReport read(String file, Format format, List<String> warnings, Reading reading) throws SQLException {
        List<Refusal> refused = new ArrayList<>();
        Consumer<CorpusException> onRefusal = isStrict
                ? refusal -> {
                    throw refusal;
                }
                : refusal -> refused.add(new Refusal(refusal));
        execute(isDryRun ? "savepoint before_file" : null);
        try {
            CorpusWriter writer = new CorpusWriter(database, onRefusal, progress::statements);
            reading.read(writer, onRefusal);
            Counts counts = writer.finish();
            if (!isDryRun) {
                database.commit();
            }
            Outcome outcome =
                    counts.hasWritten() ? Outcome.IMPORTED : counts.isEmpty() ? Outcome.SKIPPED : Outcome.UNCHANGED;
            String reason = outcome == Outcome.SKIPPED ? "there is nothing in it that could be used" : null;
            return new FileReport(file, format, outcome, reason, counts, refused, warnings);
        } catch (CorpusException e) {
            undo();
            refused.add(new Refusal(e));
            return new FileReport(file, format, Outcome.FAILED, e.getMessage(), new Counts(), refused, warnings);
        } catch (IOException | SQLException e) {
            undo();
            return FileReport.failed(file, format, e.getMessage());
        }
    }

    private void undo() throws SQLException {
        if (isDryRun) {
            execute("rollback to savepoint before_file");
        } else {
            database.rollback();
        }
    }

    private void execute(String sql) throws SQLException {
        if (sql != null) {
            try (var statement = database.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
