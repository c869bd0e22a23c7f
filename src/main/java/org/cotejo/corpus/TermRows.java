package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.term.Designation;
import org.cotejo.term.DesignationsConverter;

/** Merges concepts into the table {@code term}; a word is known by its language and its letters. */
final class TermRows extends MergedRows<TermLine, TermRows.TermRow> {

    record TermRow(long id, String slug, LocalizedTexts definition, Long sourceId, List<Designation> designations)
            implements Row {

        static TermRow read(ResultSet row) throws SQLException {
            return new TermRow(
                    row.getLong("id"),
                    row.getString("slug"),
                    Texts.localized(row.getString("definition")),
                    row.getObject("source_id", Long.class),
                    DesignationsConverter.ofColumn(row.getString("designations")));
        }

        @Override
        public Object[] values() {
            return new Object[] {id, slug, Texts.of(definition), sourceId, DesignationsConverter.toColumn(designations)
            };
        }
    }

    private final Known sources;

    TermRows(Table table, Known known, Known sources, Count count, Consumer<CorpusException> refused) {
        super(table, known, null, count, refused);
        this.sources = sources;
    }

    static Table table(Connection database) {
        return new Table(database, "term", "id", "slug", "definition", "source_id", "designations");
    }

    @Override
    protected TermRow read(ResultSet row) throws SQLException {
        return TermRow.read(row);
    }

    @Override
    protected TermRow merge(TermLine line, TermRow stored, long id) {
        TermRow old = stored == null ? new TermRow(id, line.slug(), null, null, List.of()) : stored;
        return new TermRow(
                id,
                line.slug(),
                Merge.texts(line.definition(), old.definition),
                Merge.either(sources.id(line.place(), "source", line.source()), old.sourceId),
                merge(line.designations(), old.designations));
    }

    private static List<Designation> merge(List<Designation> said, List<Designation> stored) {
        Map<Object, Designation> merged = new LinkedHashMap<>();
        stored.forEach(each -> merged.put(key(each), each));
        for (Designation each : said) {
            merged.merge(
                    key(each),
                    each,
                    (old, now) -> new Designation(
                            now.text(), now.language(), now.status(), Merge.either(now.note(), old.note())));
        }
        return new ArrayList<>(merged.values());
    }

    /** What a concept has once. */
    static Object key(Designation designation) {
        return List.of(designation.language().tag(), designation.text());
    }
}
