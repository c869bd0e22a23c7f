package org.cotejo.command;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotejo.search.Indexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the search index anew. */
@Command(
        name = "reindex",
        description = {
            "Makes the search index anew.",
            "",
            "The service does so by itself where the index is missing, broken or of another database; this is for whoever"
                    + " does not want to wait for it, or does not believe it.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the index cannot be used, as when a server has it open",
            "2:the command line is wrong",
            "3:the database cannot be used, as when a server runs on it"
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProjectVersion.class)
final class ReindexCommand implements Callable<Integer> {

    /** Not in a constructor: the command line is read, for help and mistakes, before there are beans. */
    @Inject
    Indexer indexer;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws SQLException {
        PrintWriter out = spec.commandLine().getOut();
        boolean isDone = indexer.reindex(done -> {
            if (done > 0 && done % 10_000 == 0) {
                out.printf(Locale.ROOT, "%,d statements%n", done);
                out.flush();
            }
        });
        out.println(isDone ? "The search index is complete." : "Another process is writing to the search index.");
        out.flush();
        return isDone ? ExitCode.DONE : ExitCode.FAILED;
    }
}
