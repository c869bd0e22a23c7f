package org.cotejo.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.cotejo.source.SourceKind;
import org.cotejo.storage.Journal;
import org.cotejo.storage.SourceRow;
import org.cotejo.storage.Table;
import org.cotejo.storage.Texts;

/** Merges sources into the table {@code source}. */
final class SourceRows extends MergedRows<SourceLine, SourceRow> {

    SourceRows(Table table, Known known, Journal journal, Count count, Consumer<CorpusException> refused) {
        super(table, known, null, journal, count, refused);
    }

    @Override
    protected SourceRow read(ResultSet row) throws SQLException {
        return SourceRow.read(row);
    }

    @Override
    protected SourceRow merge(SourceLine line, SourceRow stored, long id) {
        SourceRow old = stored == null ? SourceRow.blank(id, line.slug()) : stored;
        return new SourceRow(
                id,
                line.slug(),
                Merge.either(Texts.of(line.kind()), old.kindName(), SourceKind.OTHER.name()),
                line.publisher(),
                Merge.either(line.title(), old.title()),
                Merge.either(line.url(), old.url()),
                Merge.either(Texts.of(line.language()), old.language()),
                Merge.either(Texts.of(line.datePublished()), old.datePublished()),
                old.revision());
    }
}
