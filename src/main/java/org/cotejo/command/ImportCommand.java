package org.cotejo.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.corpus.FileReport;
import org.cotejo.corpus.FileReport.Outcome;
import org.cotejo.corpus.ImportReport;
import org.cotejo.corpus.Importer;
import org.cotejo.corpus.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files. */
@Command(
        name = "import",
        description = {
            "Imports corpora, transcripts and official translations.",
            "",
            "Each file is stored whole or not at all, and importing it again changes nothing; a corrected file changes"
                    + " what it says otherwise and leaves what came from elsewhere. What is known is told by name and"
                    + " content: a corpus (NDJSON, docs/corpus-format.md), a transcript of the Mexican presidency (.txt), and"
                    + " NAME.es.txt with its official translation NAME.en.txt."
                    + " Compressed files (gzip, xz, bzip2) and tar archives are opened.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was imported, or was there already",
            "1:a file or a line could not be used; the others were imported",
            "2:the command line is wrong; nothing was done",
            "3:the database cannot be used, as when a server runs on it",
            "130:stopped by Ctrl-C; files that were done are stored, run the same command again to go on"
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProjectVersion.class)
final class ImportCommand implements Callable<Integer> {

    /** So many mistakes are shown; the report has all. */
    private static final int SHOWN = 20;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders with all that is in them, or - for standard input.")
    private List<String> paths;

    @Option(names = "--dry-run", description = "Read and check everything, and store nothing.")
    private boolean isDryRun;

    @Option(names = "--strict", description = "Stop at the first line or file that cannot be used.")
    private boolean isStrict;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show no progress, only what could not be used.")
    private boolean isQuiet;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write as JSON what became of every file, line and speaker.")
    private Path report;

    /** Not in a constructor: the command line is read, for help and mistakes, before there are beans. */
    @Inject
    Importer importer;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        Inputs inputs = new Inputs(paths, System.in);
        ImportReport done;
        try (ShownProgress progress = ShownProgress.of(isQuiet, Ansi.AUTO.enabled())) {
            StopNotice notice = new StopNotice(progress, isDryRun);
            try {
                done = importer.run(inputs, isStrict, isDryRun, progress);
            } finally {
                notice.cancel();
            }
        }
        if (report != null) {
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                    .writeValue(report.toFile(), done);
        }
        show(done, spec.commandLine().getOut());
        return done.isClean() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void show(ImportReport done, PrintWriter out) {
        int shown = 0;
        for (FileReport file : done.files()) {
            if (file.outcome() == Outcome.FAILED || file.outcome() == Outcome.SKIPPED) {
                out.printf(
                        "%s: %s: %s%n",
                        file.outcome() == Outcome.FAILED ? "Failed" : "Skipped", file.file(), file.reason());
            }
            for (FileReport.Refusal refusal :
                    file.outcome() == Outcome.FAILED ? List.<FileReport.Refusal>of() : file.refused()) {
                if (shown++ < SHOWN) {
                    String field = refusal.field() == null ? "" : refusal.field() + ": ";
                    out.printf("%s:%d: %s%s%n", file.file(), refusal.line(), field, refusal.reason());
                }
            }
        }
        if (shown > SHOWN) {
            out.printf("… and %,d more; --report FILE has all.%n", shown - SHOWN);
        }
        if (!isQuiet) {
            ImportSummary.print(done, out);
        }
        out.flush();
    }
}
