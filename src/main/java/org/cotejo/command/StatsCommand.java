package org.cotejo.command;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.cotejo.corpus.CorpusStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what is stored. */
@Command(
        name = "stats",
        description = {"Shows what is stored: how much, in which languages, by whom, from which years.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:the command line is wrong",
            "3:the database cannot be used, as when a server runs on it"
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProjectVersion.class)
final class StatsCommand implements Callable<Integer> {

    @Option(
            names = "--speakers",
            paramLabel = "N",
            defaultValue = "15",
            description = "How many speakers are listed, those who say most first; ${DEFAULT-VALUE} by default.")
    private int speakers;

    /** Not in a constructor: the command line is read, for help and mistakes, before there are beans. */
    @Inject
    CorpusStats stats;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws SQLException {
        PrintWriter out = spec.commandLine().getOut();
        for (CorpusStats.Section section : stats.read(speakers)) {
            out.println(section.title());
            TextTable table = new TextTable(section.heading().toArray(String[]::new));
            section.rows().forEach(row -> table.add(row.toArray()));
            table.print(out);
            out.println();
        }
        out.flush();
        return ExitCode.DONE;
    }
}
