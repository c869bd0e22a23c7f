package org.cotejo.graphql;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * One page of a list, not yet in the shape of any connection.
 *
 * @param total counts the whole list; called only when a client selects the count
 */
public record Page<T extends StoredNode>(
        List<T> rows, Ordering<T> ordering, boolean hasNext, boolean hasPrevious, IntSupplier total) {

    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        Function<T, E> toEdge = row -> edge.apply(ordering.cursorOf(row), row);
        return rows.stream().map(toEdge).toList();
    }

    public PageInfo info() {
        String start = rows.isEmpty() ? null : ordering.cursorOf(rows.get(0));
        String end = rows.isEmpty() ? null : ordering.cursorOf(rows.get(rows.size() - 1));
        return new PageInfo(hasNext, hasPrevious, start, end);
    }
}
