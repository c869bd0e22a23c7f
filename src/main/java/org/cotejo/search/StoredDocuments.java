package org.cotejo.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.graphql.JsonList;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedText;
import org.cotejo.language.LocalizedTextsConverter;
import org.cotejo.statement.Availability;
import org.cotejo.statement.Rank;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.WordingKind;

/** Makes documents of what is stored, by a fixed number of SQL statements for any number of them. */
final class StoredDocuments {

    private static final LocalizedTextsConverter TEXTS = new LocalizedTextsConverter();
    private static final JsonList.OfTexts LIST = new JsonList.OfTexts();

    private final Connection database;

    StoredDocuments(Connection database) {
        this.database = database;
    }

    /** Reads one row. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Those that exist among these. */
    List<SearchDocument> read(SearchKind kind, Collection<Long> ids) throws SQLException {
        return switch (kind) {
            case STATEMENT -> statements(ids);
            case EVENT ->
                select(
                        "select id, slug, names from event where id = any(?)",
                        ids,
                        row -> new EventDocument(row.getLong(1), row.getString(2), names(row.getString(3), null)));
            case ACTOR ->
                select(
                        "select id, slug, names, other_names from actor where id = any(?) and merged_into is null",
                        ids,
                        row -> new ActorDocument(
                                row.getLong(1), row.getString(2), names(row.getString(3), row.getString(4))));
        };
    }

    private List<SearchDocument> statements(Collection<Long> ids) throws SQLException {
        Map<Long, List<WordingDocument>> wordings = new HashMap<>();
        select(
                "select statement_id, id, language, kind, rank, text from wording where statement_id = any(?) order by id",
                ids,
                row -> wordings.computeIfAbsent(row.getLong(1), statement -> new ArrayList<>())
                        .add(new WordingDocument(
                                row.getLong(2),
                                new LanguageTag(row.getString(3)),
                                WordingKind.valueOf(row.getString(4)),
                                Rank.valueOf(row.getString(5)),
                                row.getString(6))));
        Map<Long, List<Long>> mentions = new HashMap<>();
        select(
                "select statement_id, actor_id from statement_mention where statement_id = any(?) order by place",
                ids,
                row -> mentions.computeIfAbsent(row.getLong(1), statement -> new ArrayList<>())
                        .add(row.getLong(2)));
        return select(
                "select s.id, s.slug, s.kind, s.event_id, s.speaker_id, s.said_on, s.original_language, a.names,"
                        + " a.other_names, e.names, s.available from statement s left join actor a on a.id = s.speaker_id"
                        + " left join event e on e.id = s.event_id where s.id = any(?)",
                ids,
                row -> new StatementDocument(
                        row.getLong(1),
                        row.getString(2),
                        StatementKind.valueOf(row.getString(3)),
                        row.getObject(4, Long.class),
                        row.getObject(5, Long.class),
                        row.getString(6) == null ? null : new PartialDate(row.getString(6)),
                        row.getString(7) == null ? null : new LanguageTag(row.getString(7)),
                        mentions.getOrDefault(row.getLong(1), List.of()),
                        wordings.getOrDefault(row.getLong(1), List.of()),
                        Availability.parse(row.getString(11)).onlyByMachineIn(),
                        names(row.getString(8), row.getString(9)),
                        names(row.getString(10), null)));
    }

    /** Names in all languages, then other names; none for null. */
    private static List<String> names(String names, String otherNames) {
        List<String> all = new ArrayList<>();
        if (names != null) {
            TEXTS.convertToEntityAttribute(names).all().stream()
                    .map(LocalizedText::value)
                    .forEach(all::add);
        }
        if (otherNames != null) {
            all.addAll(LIST.convertToEntityAttribute(otherNames));
        }
        return all;
    }

    private <T> List<T> select(String sql, Collection<Long> ids, Reader<? extends T> reader) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql)) {
            select.setArray(1, database.createArrayOf("bigint", ids.toArray()));
            List<T> read = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
            }
            return read;
        }
    }
}
