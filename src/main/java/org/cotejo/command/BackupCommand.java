package org.cotejo.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotejo.upkeep.Backup;
import org.cotejo.upkeep.BackupDoor;
import org.cotejo.upkeep.DatabaseFile;
import org.cotejo.upkeep.UpkeepException;
import org.h2.api.ErrorCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the database into a file, also while a server runs on it. */
@Command(
        name = "backup",
        description = {
            "Copies the database into a file, also while a server runs on it, which then does the writing.",
            "",
            "The file is of one moment, comes into its place when it is whole, and has all that is stored but the search"
                    + " index, which the service makes. It is for H2, the default; PostgreSQL has pg_dump.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the backup is there",
            "1:it could not be written; what was there before is as it was",
            "2:the command line is wrong; nothing was done",
            "3:the database cannot be used"
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProjectVersion.class)
final class BackupCommand implements Callable<Integer>, WithoutService {

    @Parameters(paramLabel = "FILE", description = "The file to write, such as cotejo-2026-01-31.sql.gz.")
    private Path path;

    @Option(names = "--overwrite", description = "Replace the file if it is there.")
    private boolean isOverwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException, UpkeepException {
        DatabaseFile database = H2Only.database("pg_dump --format=custom --file=" + path);
        if (!database.exists()) {
            throw new UpkeepException("There is no database " + database.file() + ".");
        }
        long bytes = write(database, path.toAbsolutePath());
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "The backup is in %s: %,d bytes.%n", path, bytes);
        out.flush();
        return ExitCode.DONE;
    }

    private long write(DatabaseFile database, Path target) throws IOException, SQLException, UpkeepException {
        try {
            return Backup.write(database, target, isOverwriting);
        } catch (SQLException e) {
            if (e.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw e;
            }
            return BackupDoor.ask(database, target, isOverwriting);
        }
    }
}
