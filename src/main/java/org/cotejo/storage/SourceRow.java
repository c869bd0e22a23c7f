package org.cotejo.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.cotejo.language.Folding;

/** A row of the table {@code source}. */
public record SourceRow(
        long id,
        String slug,
        String kindName,
        String publisher,
        String title,
        String url,
        String language,
        String datePublished,
        int revision)
        implements SluggedRow {

    public static Table table(Connection database) {
        return new Table(
                database,
                "source",
                "id",
                "slug",
                "kind",
                "publisher",
                "publisher_sort",
                "title",
                "url",
                "language",
                "date_published",
                "revision");
    }

    /** A row of which nothing is known yet. */
    public static SourceRow blank(long id, String slug) {
        return new SourceRow(id, slug, null, null, null, null, null, null, 1);
    }

    public static SourceRow read(ResultSet row) throws SQLException {
        return new SourceRow(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("kind"),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("url"),
                row.getString("language"),
                row.getString("date_published"),
                row.getInt("revision"));
    }

    @Override
    public RowKind kind() {
        return RowKind.SOURCE;
    }

    @Override
    public SourceRow next() {
        return new SourceRow(id, slug, kindName, publisher, title, url, language, datePublished, revision + 1);
    }

    public SourceRow named(String name) {
        return new SourceRow(id, name, kindName, publisher, title, url, language, datePublished, revision);
    }

    @Override
    public Object[] values() {
        return new Object[] {
            id, slug, kindName, publisher, Folding.fold(publisher), title, url, language, datePublished, revision
        };
    }

    @Override
    public Map<String, Object> fields() {
        return Fields.of(
                "kind", kindName,
                "publisher", publisher,
                "title", title,
                "url", url,
                "language", language,
                "datePublished", datePublished);
    }
}
