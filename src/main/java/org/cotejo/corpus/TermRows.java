package org.cotejo.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cotejo.storage.Journal;
import org.cotejo.storage.Table;
import org.cotejo.storage.TermRow;
import org.cotejo.term.Designation;

/** Merges concepts into the table {@code term}; a word is known by its language and its letters. */
final class TermRows extends MergedRows<TermLine, TermRow> {

    private final Known sources;

    TermRows(Table table, Known known, Known sources, Journal journal, Count count, Consumer<CorpusException> refused) {
        super(table, known, null, journal, count, refused);
        this.sources = sources;
    }

    @Override
    protected TermRow read(ResultSet row) throws SQLException {
        return TermRow.read(row);
    }

    @Override
    protected TermRow merge(TermLine line, TermRow stored, long id) {
        TermRow old = stored == null ? TermRow.blank(id, line.slug()) : stored;
        return new TermRow(
                id,
                line.slug(),
                Merge.texts(line.definition(), old.definition()),
                Merge.either(sources.id(line.place(), "source", line.source()), old.sourceId()),
                merge(line.designations(), old.designations()),
                old.revision());
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
