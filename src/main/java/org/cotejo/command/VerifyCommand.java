package org.cotejo.command;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotejo.upkeep.Faults;
import org.cotejo.upkeep.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks for what is wrong in what is stored. */
@Command(
        name = "verify-data",
        description = {
            "Looks for what is wrong in what is stored, and changes nothing.",
            "",
            "References to rows that are not there, wordings made from each other in a circle, originals without a source,"
                    + " copies of values that are old, values that cannot be read, and a search index that has other rows"
                    + " than the database.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:something is wrong, and was printed",
            "2:the command line is wrong",
            "3:the database cannot be used, as when a server runs on it"
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProjectVersion.class)
final class VerifyCommand implements Callable<Integer> {

    /** Not in a constructor: the command line is read, for help and mistakes, before there are beans. */
    @Inject
    Verification verification;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws SQLException {
        PrintWriter out = spec.commandLine().getOut();
        Verification.Report report = verification.run();
        for (Faults.Kind faults : report.faults().kinds()) {
            out.printf(Locale.ROOT, "%,d: %s%n", faults.count(), faults.title());
            faults.examples().forEach(example -> out.println("  " + example));
            if (faults.count() > faults.examples().size()) {
                out.println("  …");
            }
        }
        if (!report.index().isEmpty()) {
            out.println(report.index());
        }
        out.println(report.isSound() ? "Nothing is wrong." : "Something is wrong.");
        out.flush();
        return report.isSound() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
