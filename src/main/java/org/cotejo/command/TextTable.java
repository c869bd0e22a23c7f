package org.cotejo.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table for people: a heading, and rows whose numbers stand to the right. */
final class TextTable {

    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] isNumber;

    TextTable(String... heading) {
        rows.add(List.of(heading));
        isNumber = new boolean[heading.length];
    }

    /** Adds a row of texts and numbers. */
    void add(Object... cells) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            isNumber[i] |= cells[i] instanceof Number;
            row.add(
                    cells[i] instanceof Number number
                            ? String.format(Locale.ROOT, "%,d", number.longValue())
                            : String.valueOf(cells[i]));
        }
        rows.add(row);
    }

    void print(PrintWriter out) {
        int[] widths = new int[isNumber.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(
                        widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                String space = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
                line.append(isNumber[i] ? space + cell : cell + space).append(" ".repeat(GAP));
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
