package org.cotejo.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.term.Designation;
import org.cotejo.term.DesignationsConverter;

/** A row of the table {@code term}: a concept, and the words for it. */
public record TermRow(
        long id, String slug, LocalizedTexts definition, Long sourceId, List<Designation> designations, int revision)
        implements SluggedRow {

    public static Table table(Connection database) {
        return new Table(database, "term", "id", "slug", "definition", "source_id", "designations", "revision");
    }

    /** A row of which nothing is known yet. */
    public static TermRow blank(long id, String slug) {
        return new TermRow(id, slug, null, null, List.of(), 1);
    }

    public static TermRow read(ResultSet row) throws SQLException {
        return new TermRow(
                row.getLong("id"),
                row.getString("slug"),
                Texts.localized(row.getString("definition")),
                row.getObject("source_id", Long.class),
                DesignationsConverter.ofColumn(row.getString("designations")),
                row.getInt("revision"));
    }

    @Override
    public RowKind kind() {
        return RowKind.TERM;
    }

    @Override
    public TermRow next() {
        return new TermRow(id, slug, definition, sourceId, designations, revision + 1);
    }

    @Override
    public Object[] values() {
        return new Object[] {
            id, slug, Texts.of(definition), sourceId, DesignationsConverter.toColumn(designations), revision
        };
    }

    @Override
    public Map<String, Object> fields() {
        return Fields.of(
                "definition",
                definition,
                "source",
                Reference.to(RowKind.SOURCE, sourceId),
                "designations",
                designations.stream().map(TermRow::told).toList());
    }

    private static Map<String, String> told(Designation designation) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("text", designation.text());
        told.put("language", designation.language().tag().toString());
        told.put("status", designation.status().name());
        if (designation.note() != null) {
            told.put("note", designation.note());
        }
        return told;
    }
}
