package org.cotejo.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.corpus.Count;
import org.cotejo.corpus.FileReport;
import org.cotejo.corpus.FileReport.Outcome;
import org.cotejo.corpus.ImportReport;

/** What an import did, for people. */
final class ImportSummary {

    private ImportSummary() {}

    static void print(ImportReport done, PrintWriter out) {
        Map<Outcome, Integer> files = new TreeMap<>();
        for (FileReport file : done.files()) {
            files.merge(file.outcome(), 1, Integer::sum);
        }
        TextTable table = new TextTable("", "new", "changed", "unchanged");
        add(table, "events", done.total().events());
        add(table, "statements", done.total().statements());
        add(table, "wordings", done.total().wordings());
        add(table, "actors", done.total().actors());
        add(table, "sources", done.total().sources());
        add(table, "terms", done.total().terms());
        table.print(out);
        out.printf("%,d files: ", done.files().size());
        out.println(String.join(
                ", ",
                files.entrySet().stream()
                        .map(e -> "%,d %s"
                                .formatted(e.getValue(), e.getKey().name().toLowerCase(Locale.ROOT)))
                        .toList()));
        if (!done.total().hasWritten()) {
            out.println("Nothing has changed.");
        }
        if (done.isDryRun()) {
            out.println("This was a dry run: nothing was stored.");
        }
        if (!done.speakers().ambiguous().isEmpty()) {
            out.printf(
                    "%,d printed names may be several people's and got an actor of their own; --report FILE has them.%n",
                    done.speakers().ambiguous().size());
        }
    }

    private static void add(TextTable table, String what, Count count) {
        table.add(what, count.getNew(), count.getChanged(), count.getUnchanged());
    }
}
