package org.cotejo.corpus;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.storage.Table;

/** What is stored, counted: how much, in which languages, by whom, from which years. Reads everything once. */
@ApplicationScoped
public class CorpusStats {

    /** A table with a title; cells are texts and numbers. */
    public record Section(String title, List<String> heading, List<List<Object>> rows) {}

    private final AgroalDataSource database;

    CorpusStats(AgroalDataSource database) {
        this.database = database;
    }

    /** Counts, and names so many of those who say most. */
    public List<Section> read(int speakers) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return List.of(
                    section(connection, "Cotejo holds", List.of("", "number"), """
                            select 'events', count(*) from event
                            union all select 'statements', count(*) from statement
                            union all select '  with original', count(*) from wording where kind = 'ORIGINAL'
                            union all select '  with translation', count(distinct statement_id) from wording
                              where kind = 'TRANSLATION'
                            union all select 'wordings', count(*) from wording
                            union all select 'actors', count(*) from actor
                            union all select 'sources', count(*) from source
                            union all select 'terms', count(*) from term"""),
                    section(
                            connection,
                            "Languages",
                            List.of("language", "statements", "originals", "translations", "other"),
                            """
                            select language, count(distinct statement_id),
                                   sum(case when kind = 'ORIGINAL' then 1 else 0 end),
                                   sum(case when kind = 'TRANSLATION' then 1 else 0 end),
                                   sum(case when kind in ('ORIGINAL', 'TRANSLATION') then 0 else 1 end)
                              from wording group by language order by 2 desc, 1"""),
                    section(connection, "Years", List.of("year", "events", "statements"), """
                            select said_in, count(distinct event_id), count(*)
                              from (select coalesce(substring(said_on from 1 for 4), 'unknown') said_in, event_id
                                      from statement) s
                             group by said_in order by said_in"""),
                    section(connection, "Speakers", List.of("speaker", "statements", "first", "last"), """
                            select a.slug, s.said, s.first_day, s.last_day
                              from (select speaker_id, count(*) said, min(said_on) first_day, max(said_on) last_day
                                      from statement where speaker_id is not null group by speaker_id
                                     order by count(*) desc, speaker_id fetch first %d rows only) s
                              join actor a on a.id = s.speaker_id
                            order by s.said desc, a.slug""".formatted(
                                    speakers)));
        }
    }

    private static Section section(Connection connection, String title, List<String> heading, String sql)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            return new Section(title, heading, Table.read(select, row -> {
                List<Object> cells = new ArrayList<>();
                for (int i = 1; i <= heading.size(); i++) {
                    Object cell = row.getObject(i);
                    cells.add(cell == null ? "" : cell);
                }
                return cells;
            }));
        }
    }
}
