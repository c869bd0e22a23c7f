package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.cotejo.language.Folding;
import org.cotejo.source.SourceKind;

/** Merges sources into the table {@code source}. */
final class SourceRows extends MergedRows<SourceLine, SourceRows.SourceRow> {

    record SourceRow(
            long id,
            String slug,
            String kind,
            String publisher,
            String title,
            String url,
            String language,
            String datePublished)
            implements Row {

        static SourceRow read(ResultSet row) throws SQLException {
            return new SourceRow(
                    row.getLong("id"),
                    row.getString("slug"),
                    row.getString("kind"),
                    row.getString("publisher"),
                    row.getString("title"),
                    row.getString("url"),
                    row.getString("language"),
                    row.getString("date_published"));
        }

        @Override
        public Object[] values() {
            String sort = Folding.fold(publisher);
            return new Object[] {id, slug, kind, publisher, sort, title, url, language, datePublished};
        }
    }

    SourceRows(Table table, Known known, Count count, Consumer<CorpusException> refused) {
        super(table, known, null, count, refused);
    }

    static Table table(Connection database) {
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
                "date_published");
    }

    @Override
    protected SourceRow read(ResultSet row) throws SQLException {
        return SourceRow.read(row);
    }

    @Override
    protected SourceRow merge(SourceLine line, SourceRow stored, long id) {
        SourceRow old = stored == null ? new SourceRow(id, line.slug(), null, null, null, null, null, null) : stored;
        return new SourceRow(
                id,
                line.slug(),
                Merge.either(Texts.of(line.kind()), old.kind, SourceKind.OTHER.name()),
                line.publisher(),
                Merge.either(line.title(), old.title),
                Merge.either(line.url(), old.url),
                Merge.either(Texts.of(line.language()), old.language),
                Merge.either(Texts.of(line.datePublished()), old.datePublished));
    }
}
