package org.cotejo.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Follows links from rows to other rows, for all siblings at once: one SQL statement for the links, one for the rows. */
public final class Links {

    /** Where links lead, and the rows that they lead to. */
    private record Followed<T>(Map<Long, List<Long>> links, Map<Long, T> targets) {}

    private Links() {}

    /**
     * The rows that one row is linked to, in the order of the query.
     *
     * @param question what the answer is kept under for the siblings
     * @param sql selects pairs of row ids, from and to, for {@code = any(:ids)}
     * @param load loads the rows at the other end by their ids
     */
    public static <T extends StoredNode> List<T> follow(
            StoredNode from, Object question, String sql, Function<Collection<Long>, Map<Long, T>> load) {
        Followed<T> followed = Siblings.answer(from, question, (List<StoredNode> rows) -> {
            List<Long> ids = rows.stream().map(StoredNode::rowId).toList();
            Map<Long, List<Long>> links = Sql.selectPairs(sql, Map.of("ids", ids));
            List<Long> targets =
                    links.values().stream().flatMap(List::stream).distinct().toList();
            return new Followed<>(links, load.apply(targets));
        });
        return inOrder(followed.links.getOrDefault(from.rowId(), List.of()), followed.targets);
    }

    /** The rows with these ids that there are, in the order of the ids. */
    public static <T> List<T> inOrder(Collection<Long> ids, Map<Long, T> rows) {
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }
}
