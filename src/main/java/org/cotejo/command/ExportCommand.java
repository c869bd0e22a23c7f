package org.cotejo.command;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotejo.corpus.CorpusExport;
import org.cotejo.corpus.ExportSelection;
import org.cotejo.corpus.LineWriter;
import org.cotejo.corpus.TmxExport;
import org.cotejo.graphql.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exports what is stored. */
@Command(
        name = "export",
        description = {
            "Exports what is stored, in a fixed order: equal data gives equal bytes.",
            "",
            "The corpus format (NDJSON, docs/corpus-format.md) has everything and can be imported again. TMX 1.4b has"
                    + " one unit for each pair of an original and a translation, for translators' tools.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was written",
            "1:it could not be written",
            "2:the command line is wrong; nothing was done",
            "3:the database cannot be used, as when a server runs on it"
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProjectVersion.class)
final class ExportCommand implements Callable<Integer> {

    /** The formats that can be exported. */
    enum Format {
        ndjson,
        tmx
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            defaultValue = "-",
            description = "The file to write, or - for standard output, which is the default.")
    private String path;

    @Option(
            names = "--format",
            defaultValue = "ndjson",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
    private Format format;

    @Option(names = "--event", paramLabel = "SLUG", description = "Only the statements of this event.")
    private String event;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only statements that were recorded or changed since this day or time: 2026-01-31 (UTC), or"
                    + " 2026-01-31T12:00:00Z.")
    private String since;

    /** Not in a constructor: the command line is read, for help and mistakes, before there are beans. */
    @Inject
    CorpusExport export;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        ExportSelection selection = new ExportSelection(event, since == null ? null : time(since));
        if (path.equals("-")) {
            int statements = write(selection, new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
            say(statements, "standard output");
        } else {
            // What is there already stays as it is until the new file is whole.
            Path target = Path.of(path).toAbsolutePath();
            Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
            int statements;
            try {
                statements = write(selection, new BufferedOutputStream(Files.newOutputStream(unfinished)));
                move(unfinished, target);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            say(statements, path);
        }
        return ExitCode.DONE;
    }

    private int write(ExportSelection selection, OutputStream out) throws IOException, SQLException {
        try (CorpusExport.Target target =
                format == Format.tmx ? new TmxExport(out, ProjectVersion.number()) : new LineWriter(out)) {
            int statements = export.write(selection, target);
            if (target.leftOut() > 0) {
                spec.commandLine()
                        .getErr()
                        .printf("%,d units are left out: XML cannot hold a character in them.%n", target.leftOut());
            }
            return statements;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void say(int statements, String where) {
        spec.commandLine().getErr().printf(Locale.ROOT, "Exported %,d statements to %s.%n", statements, where);
        spec.commandLine().getErr().flush();
    }

    private OffsetDateTime time(String text) {
        try {
            return text.length() > "2026-01-31".length()
                    ? OffsetDateTime.parse(text)
                    : new PartialDate(text).firstDay().atStartOfDay().atOffset(ZoneOffset.UTC);
        } catch (RuntimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--since: '" + text + "' is neither a day nor a time with its zone", e);
        }
    }
}
