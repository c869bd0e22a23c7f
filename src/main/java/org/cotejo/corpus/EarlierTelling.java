package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.corpus.TranscriptLines.EventLines;
import org.cotejo.graphql.PartialDate;
import org.cotejo.storage.Table;

/** What earlier imports have stored of the speech that a transcript tells; nothing of it is ever deleted, but it is said. */
final class EarlierTelling {

    private static final int MOST_NAMED = 5;

    private final Connection database;

    EarlierTelling(Connection database) {
        this.database = database;
    }

    /** Warnings to whoever imports the transcript; asked before it is written. */
    List<String> warnings(String event, PartialDate date, EventLines lines) throws SQLException {
        List<String> warnings = new ArrayList<>();
        List<String> translated = slugs(
                "select e.slug from event e join source o on o.slug = e.slug || '-en'"
                        + " where e.start_date = ? and e.slug <> ? order by e.slug",
                date.toString(),
                event);
        translated.forEach(other -> warnings.add("a speech of that day is stored with its translation as '" + other
                + "'; if this is the same one, it is stored twice now"));
        List<String> lost = lost(event, lines);
        if (!lost.isEmpty()) {
            warnings.add(described(lost));
        }
        return warnings;
    }

    /** Paragraphs that are stored and that the file has no more. */
    private List<String> lost(String event, EventLines lines) throws SQLException {
        List<String> stored = slugs(
                "select s.slug from event e join statement s on s.event_id = e.id"
                        + " join wording w on w.statement_id = s.id and w.kind = 'ORIGINAL'"
                        + " join source o on o.id = w.source_id and o.slug = e.slug"
                        + " where e.slug = ? order by s.position, s.slug",
                event);
        Set<String> now = lines.statements().stream().map(StatementLine::slug).collect(Collectors.toSet());
        return stored.stream().filter(slug -> !now.contains(slug)).toList();
    }

    private static String described(List<String> lost) {
        String named = lost.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        int more = lost.size() - MOST_NAMED;
        return "stored, no longer in this file, and kept: " + named + (more > 0 ? " and " + more + " more" : "");
    }

    private List<String> slugs(String sql, String... values) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            return Table.read(select, row -> row.getString(1));
        }
    }
}
