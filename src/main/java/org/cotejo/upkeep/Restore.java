package org.cotejo.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes a database of H2 of a {@link Backup}, where there is none.
 *
 * <p>It grows in a folder of its own, and comes into its place when it is whole: what is broken off leaves no database.
 * The backup has the history of its migrations, so that a newer version of the service migrates it when it starts.
 */
public final class Restore {

    private static final String FOLDER = ".restoring";

    private final DatabaseFile database;
    private final Path unfinished;

    private Restore(DatabaseFile database) {
        this.database = database;
        this.unfinished = database.beside(FOLDER);
    }

    /**
     * Restores a backup; it is SQL that is executed, so it must be one that was made by this service.
     *
     * @return how many statements of the corpus there are now
     * @throws UpkeepException where there is a database already, or the file is no backup
     */
    public static long read(Path backup, DatabaseFile database) throws IOException, SQLException, UpkeepException {
        return new Restore(database).read(backup);
    }

    private long read(Path backup) throws IOException, SQLException, UpkeepException {
        requireEmpty();
        if (!Files.isReadable(backup)) {
            throw new UpkeepException("There is no file " + backup + " that can be read.");
        }
        Files.createDirectories(database.base().getParent());
        // What a process has left that was killed.
        clear();
        Files.createDirectory(unfinished);
        try {
            DatabaseFile growing = new DatabaseFile(unfinished.resolve("database"), "");
            long statements = fill(growing, backup);
            finish(growing.file());
            return statements;
        } finally {
            clear();
        }
    }

    private void requireEmpty() throws UpkeepException {
        if (database.exists()) {
            throw new UpkeepException("There is a database already, " + database.file()
                    + ", and it stays as it is: move it away, or restore to another place.");
        }
    }

    private static long fill(DatabaseFile growing, Path backup) throws SQLException, UpkeepException {
        try (Connection connection = growing.create();
                Statement statement = connection.createStatement()) {
            try (PreparedStatement script =
                    connection.prepareStatement("runscript from ? compression gzip charset 'UTF-8'")) {
                script.setString(1, backup.toAbsolutePath().toString());
                script.execute();
            } catch (SQLException e) {
                if (StorageFault.endsConnection(e)) {
                    throw e;
                }
                throw new UpkeepException(
                        backup + " is no backup, or not all of one; nothing was restored. " + firstLine(e), e);
            }
            try (PreparedStatement token = connection.prepareStatement("update search_state set token = ?")) {
                // An index that was made after the backup knows rows that are not there any more, and has the old one.
                token.setString(1, UUID.randomUUID().toString());
                token.executeUpdate();
            } catch (SQLException e) {
                throw new UpkeepException(
                        backup + " is a script, and no backup of this service; nothing was restored.", e);
            }
            long statements;
            try (ResultSet count = statement.executeQuery("select count(*) from statement")) {
                count.next();
                statements = count.getLong(1);
            }
            // Else the file would stay twice as large as that of the database that was backed up.
            statement.execute("shutdown compact");
            return statements;
        }
    }

    private static String firstLine(SQLException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private void finish(Path whole) throws IOException, UpkeepException {
        try (FileChannel written = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        try {
            Files.move(whole, database.file());
        } catch (FileAlreadyExistsException e) {
            throw new UpkeepException(
                    "A database has come to be meanwhile, " + database.file() + "; nothing was restored.", e);
        }
    }

    private void clear() throws IOException {
        if (Files.exists(unfinished)) {
            try (Stream<Path> files = Files.walk(unfinished)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
