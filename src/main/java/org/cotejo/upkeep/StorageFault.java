package org.cotejo.upkeep;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/**
 * Failures of H2 that are the disk's: it is full, may not be written, or does not answer.
 *
 * <p>H2 closes a database once a write to its file has failed, for all connections; what was committed is in the file.
 * Connecting anew opens it again.
 */
public final class StorageFault {

    /** H2's codes where it may not write at all. */
    private static final Set<Integer> READ_ONLY =
            Set.of(ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1, ErrorCode.FILE_DELETE_FAILED_1);

    private static final Set<Integer> IO = Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2);

    private StorageFault() {}

    /** What is wrong with the disk, and what it means for the data; empty where the disk is not what failed. */
    public static Optional<String> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException sql && READ_ONLY.contains(sql.getErrorCode())) {
                return Optional.of("The folder or the file of the database cannot be written: "
                        + firstLine(sql.getMessage())
                        + ". What is stored is whole; nothing can be changed until the folder may be written.");
            }
            if (cause instanceof SQLException sql && (isOfFile(sql) || isOfStore(sql))) {
                return disk(sql)
                        .map(why -> "The disk of the database cannot be written: " + why
                                + ". What was committed before is stored, what was being written is not; free some space, or give"
                                + " the folder back, and do it again.");
            }
        }
        return Optional.empty();
    }

    /** Whether a connection cannot be used any more: H2 has closed the database under it. */
    static boolean endsConnection(SQLException failure) {
        return failure.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED || isOfStore(failure);
    }

    private static boolean isOfFile(SQLException failure) {
        return IO.contains(failure.getErrorCode());
    }

    private static boolean isOfStore(SQLException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = next(cause)) {
            if (cause instanceof MVStoreException) {
                return true;
            }
        }
        return false;
    }

    /** What the operating system said. */
    private static Optional<String> disk(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof IOException io) {
                boolean isOfFile = io instanceof FileSystemException file && file.getReason() == null;
                return Optional.of(isOfFile ? io.toString() : firstLine(String.valueOf(io.getMessage())));
            }
        }
        return Optional.empty();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    private static Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
