package org.cotejo.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.graphql.Links;
import org.cotejo.graphql.NodeSource;
import org.cotejo.graphql.Siblings;
import org.cotejo.graphql.Sql;
import org.cotejo.graphql.StoredNode;
import org.cotejo.storage.RowKind;

/** Reads revisions. */
@ApplicationScoped
public class RevisionService implements NodeSource {

    /** Nothing here is read without a limit; earlier ones can be asked for by number. */
    static final int MOST = 100;

    /** The latest of an object and of its siblings, the first first. */
    List<Revision> revisionsOf(StoredNode object, RowKind kind) {
        return Links.follow(
                object,
                "revisions",
                "select row_id, id from (select row_id, id, number, row_number() over"
                        + " (partition by row_id order by number desc) as back from revision"
                        + " where kind = '" + kind.name() + "' and row_id = any(:ids)) latest where back <= " + MOST
                        + " order by row_id, number",
                Revision::mapByIds);
    }

    List<Revision> revisionsOfTerm(String concept) {
        List<Long> ids = Sql.select(
                "select r.id from revision r join term t on t.id = r.row_id where r.kind = 'TERM' and t.slug = :slug"
                        + " order by r.number desc limit " + MOST,
                Map.of("slug", concept),
                row -> row.getLong(1));
        return Revision.mapByIds(ids).values().stream()
                .sorted((one, other) -> Integer.compare(one.number, other.number))
                .toList();
    }

    /** What became different by it; all that it says, where nothing is known of before. */
    List<Change> changesOf(Revision revision) {
        Map<Long, RevisionState> before = Siblings.answer(revision, "before", (List<Revision> all) -> {
            Map<Long, RevisionState> states = new HashMap<>();
            Sql.select(
                    "select r.id, p.state from revision r join revision p on p.kind = r.kind and p.row_id = r.row_id"
                            + " and p.number = (select max(q.number) from revision q where q.kind = r.kind"
                            + " and q.row_id = r.row_id and q.number < r.number) where r.id = any(:ids)",
                    Map.of("ids", all.stream().map(StoredNode::rowId).toList()),
                    row -> states.put(row.getLong(1), RevisionState.parse(row.getString(2))));
            return states;
        });
        return revision.state().since(before.getOrDefault(revision.rowId(), RevisionState.NOTHING));
    }

    /** What has changed of an object since one of its revisions. */
    List<Change> changesSince(RowKind kind, long rowId, int number) {
        List<RevisionState> states = Sql.select(
                "select state from revision where kind = :kind and row_id = :row and number = (select max(number)"
                        + " from revision where kind = :kind and row_id = :row and number <= :number)"
                        + " union all select state from revision where kind = :kind and row_id = :row"
                        + " and number = (select max(number) from revision where kind = :kind and row_id = :row)",
                Map.of("kind", kind.name(), "row", rowId, "number", number),
                row -> RevisionState.parse(row.getString(1)));
        return states.size() == 2 ? states.get(1).since(states.get(0)) : List.of();
    }

    @Override
    public String type() {
        return "Revision";
    }

    @Override
    public Map<Long, Revision> findAll(Collection<Long> rowIds) {
        return Revision.mapByIds(rowIds);
    }
}
