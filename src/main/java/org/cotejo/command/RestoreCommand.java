package org.cotejo.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotejo.upkeep.DatabaseFile;
import org.cotejo.upkeep.Restore;
import org.cotejo.upkeep.UpkeepException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the database of a backup. */
@Command(
        name = "restore",
        description = {
            "Makes the database of a backup, where there is none.",
            "",
            "A backup is SQL, which is executed: restore none that somebody else may have changed. It may be of an older"
                    + " version; the service migrates the database when it starts, and makes the search index.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the database is there",
            "1:it could not be made, and nothing of it is there",
            "2:the command line is wrong; nothing was done",
            "3:the database cannot be written"
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProjectVersion.class)
final class RestoreCommand implements Callable<Integer>, WithoutService {

    @Parameters(paramLabel = "FILE", description = "A file that the command backup has written.")
    private Path path;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException, UpkeepException {
        DatabaseFile database = H2Only.database("pg_restore --dbname=cotejo " + path);
        long statements = Restore.read(path, database);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "Restored %,d statements to %s. The service makes the search index when it starts; reindex does it now.%n",
                statements,
                database.file());
        out.flush();
        return ExitCode.DONE;
    }
}
