package org.cotejo.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cotejo.graphql.Sql;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.language.LocalizedTextsConverter;
import org.cotejo.source.Source;

/** Reads the term base, which is small and always read as a whole. */
@ApplicationScoped
public class TermService {

    /** Many times what any newsroom keeps; nothing here reads a table without a limit. */
    private static final int MOST = 5_000;

    private static final String SELECT =
            "select slug, definition, source_id, designations, revision from term order by slug limit " + MOST;

    private static final LocalizedTextsConverter TEXTS = new LocalizedTextsConverter();

    private record Row(
            String slug, LocalizedTexts definition, Long sourceId, List<Designation> designations, int revision) {

        private Term term(Source source) {
            return new Term(slug, definition, source, designations, revision);
        }
    }

    /** All terms by concept, with their sources, by two SQL statements. */
    List<Term> list() {
        List<Row> rows = rows();
        Map<Long, Source> sources = Source.mapByIds(rows.stream()
                .map(Row::sourceId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> row.term(sources.get(row.sourceId))).toList();
    }

    /** The same for whoever looks at the words only, by one SQL statement. */
    public List<Term> listWithoutSources() {
        return rows().stream().map(row -> row.term(null)).toList();
    }

    public Optional<Term> findByConcept(String concept) {
        return list().stream().filter(term -> term.concept().equals(concept)).findFirst();
    }

    private static List<Row> rows() {
        return Sql.select(SELECT, Map.of(), row -> {
            Long sourceId = row.getObject("source_id", Long.class);
            return new Row(
                    row.getString("slug"),
                    TEXTS.convertToEntityAttribute(row.getString("definition")),
                    sourceId,
                    DesignationsConverter.ofColumn(row.getString("designations")),
                    row.getInt("revision"));
        });
    }
}
