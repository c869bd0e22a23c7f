package org.cotejo.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/**
 * A copy of a database of H2 in a file of its own: the SQL that makes it, compressed by gzip, which versions of H2 to come
 * can read.
 *
 * <p>The copy is of one moment, whatever is written meanwhile. It comes into its place whole or not at all, and only its
 * owner may read it.
 */
public final class Backup {

    private Backup() {}

    /**
     * Writes a backup of a database that no other process has open.
     *
     * @param isOverwriting whether a file that is there already may be replaced
     * @return how many bytes it has
     * @throws SQLException when the database cannot be read, as when a server has it open
     */
    public static long write(DatabaseFile database, Path target, boolean isOverwriting)
            throws IOException, SQLException, UpkeepException {
        require(target, isOverwriting);
        try (Connection connection = database.open()) {
            return write(connection, target, isOverwriting, running -> {});
        }
    }

    /**
     * Writes a backup of a database that is open here.
     *
     * @param running told of the statement that does it, which may be cancelled
     */
    static long write(Connection database, Path target, boolean isOverwriting, Consumer<Statement> running)
            throws IOException, SQLException, UpkeepException {
        require(target, isOverwriting);
        Path folder = Files.createTempDirectory(target.getParent(), ".backup-");
        Path unfinished = folder.resolve(target.getFileName());
        try {
            script(database, unfinished, running);
            finish(unfinished);
            long size = Files.size(unfinished);
            move(unfinished, target, isOverwriting);
            return size;
        } finally {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(folder);
        }
    }

    private static void require(Path target, boolean isOverwriting) throws UpkeepException {
        if (Files.exists(target) && !isOverwriting) {
            throw new UpkeepException(target + " exists; --overwrite replaces it.");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new UpkeepException("There is no folder " + target.getParent() + ".");
        }
    }

    /**
     * H2 reads one table after the other. Only in this isolation does it take a picture of all of them before: in the
     * usual one, and in REPEATABLE READ, a table would be of a later moment than the one before it.
     */
    private static void script(Connection database, Path to, Consumer<Statement> running) throws SQLException {
        int isolation = database.getTransactionIsolation();
        boolean commits = database.getAutoCommit();
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        try (PreparedStatement script = database.prepareStatement("script to ? compression gzip charset 'UTF-8'")) {
            script.setString(1, to.toString());
            running.accept(script);
            script.execute();
        } finally {
            database.rollback();
            database.setTransactionIsolation(isolation);
            database.setAutoCommit(commits);
        }
    }

    /** A power cut must not leave a file of the right name without its content. */
    private static void finish(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static void move(Path from, Path to, boolean isOverwriting) throws IOException, UpkeepException {
        if (isOverwriting) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        try {
            Files.move(from, to);
        } catch (FileAlreadyExistsException e) {
            throw new UpkeepException(to + " has come to be meanwhile, and stays as it is.", e);
        }
    }

    /** What went wrong, in a sentence. */
    static String explain(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof UpkeepException) {
            return cause.getMessage();
        }
        if (cause instanceof NoSuchFileException) {
            return "There is no " + cause.getMessage() + ".";
        }
        return StorageFault.explain(cause).orElse(cause.toString());
    }
}
