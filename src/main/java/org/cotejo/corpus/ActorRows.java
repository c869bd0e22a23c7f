package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cotejo.language.Folding;
import org.cotejo.language.LocalizedTexts;

/** Merges actors into the table {@code actor}, and knows the names of those that statements refer to. */
final class ActorRows extends MergedRows<ActorLine, ActorRows.ActorRow> {

    record ActorRow(
            long id,
            String slug,
            String kind,
            LocalizedTexts names,
            List<String> otherNames,
            String wikidataId,
            String country,
            List<String> pronouns)
            implements Row {

        static ActorRow read(ResultSet row) throws SQLException {
            return new ActorRow(
                    row.getLong("id"),
                    row.getString("slug"),
                    row.getString("kind"),
                    Texts.localized(row.getString("names")),
                    Texts.list(row.getString("other_names")),
                    row.getString("wikidata_id"),
                    row.getString("country"),
                    Texts.list(row.getString("pronouns")));
        }

        @Override
        public Object[] values() {
            return new Object[] {
                id,
                slug,
                kind,
                Texts.of(names),
                Texts.ofList(otherNames),
                wikidataId,
                country,
                Texts.ofList(pronouns),
                Folding.sortKey(names),
                Folding.lines(Stream.concat(names.byTag().values().stream(), otherNames.stream()))
            };
        }
    }

    private final Map<String, String> wikidataIds = new HashMap<>();

    ActorRows(Table table, Known known, Count count, Consumer<CorpusException> refused) {
        super(table, known, null, count, refused);
    }

    static Table table(Connection database) {
        return new Table(
                database,
                "actor",
                "id",
                "slug",
                "kind",
                "names",
                "other_names",
                "wikidata_id",
                "country",
                "pronouns",
                "name_sort",
                "names_folded");
    }

    @Override
    protected ActorRow read(ResultSet row) throws SQLException {
        return ActorRow.read(row);
    }

    @Override
    Written merge(List<ActorLine> lines) throws SQLException {
        wikidataIds.clear();
        Collection<String> ids = lines.stream()
                .map(ActorLine::wikidataId)
                .filter(id -> id != null)
                .toList();
        table.select("wikidata_id", ids, row -> wikidataIds.put(row.getString("wikidata_id"), row.getString("slug")));
        return super.merge(lines);
    }

    @Override
    protected ActorRow merge(ActorLine line, ActorRow stored, long id) {
        String owner = line.wikidataId() == null ? null : wikidataIds.putIfAbsent(line.wikidataId(), line.slug());
        if (owner != null && !owner.equals(line.slug())) {
            throw line.place().refused("wikidataId", "'" + line.wikidataId() + "' is another actor's, '" + owner + "'");
        }
        ActorRow old =
                stored == null ? new ActorRow(id, line.slug(), null, null, List.of(), null, null, List.of()) : stored;
        return new ActorRow(
                id,
                line.slug(),
                line.kind().name(),
                Merge.texts(line.name(), old.names),
                Merge.list(line.otherNames(), old.otherNames),
                Merge.either(line.wikidataId(), old.wikidataId),
                Merge.either(line.country(), old.country),
                Merge.list(line.pronouns().stream().map(Enum::name).toList(), old.pronouns));
    }
}
