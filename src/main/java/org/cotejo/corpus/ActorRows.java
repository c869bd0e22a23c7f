package org.cotejo.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cotejo.storage.ActorRow;
import org.cotejo.storage.Journal;
import org.cotejo.storage.Table;

/** Merges actors into the table {@code actor}, and knows the names of those that statements refer to. */
final class ActorRows extends MergedRows<ActorLine, ActorRow> {

    private final Map<String, String> wikidataIds = new HashMap<>();

    ActorRows(Table table, Known known, Journal journal, Count count, Consumer<CorpusException> refused) {
        super(table, known, null, journal, count, refused);
    }

    /** Whoever refers to one that was merged means the one that it turned out to be. */
    @Override
    protected long meant(ActorRow row) {
        return row.mergedInto() == null ? row.id() : row.mergedInto();
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
        ActorRow old = stored == null ? ActorRow.blank(id, line.slug()) : stored;
        return new ActorRow(
                id,
                line.slug(),
                line.kind().name(),
                Merge.texts(line.name(), old.names()),
                Merge.list(line.otherNames(), old.otherNames()),
                Merge.either(line.wikidataId(), old.wikidataId()),
                Merge.either(line.country(), old.country()),
                Merge.list(line.pronouns().stream().map(Enum::name).toList(), old.pronouns()),
                Merge.either(known.id(line.place(), "mergedInto", line.mergedInto()), old.mergedInto()),
                old.revision());
    }
}
