package org.cotejo.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * Reads pages of a list by position, not by offset: a page deep in a list costs what the first one costs, and pages
 * stay right while rows are added.
 *
 * <p>A page takes two SQL statements: one that finds ids along an index, one that loads the rows. The first is a union
 * of ranges, each of which an index on {@code (column, id)} reads in order: the rows that share the cursor's key, those
 * beyond it, those without a key. One condition with {@code or} would make H2 and PostgreSQL read and sort the rest of
 * the table.
 *
 * <p>{@link #pages} reads the pages of several parents at once (the statements of ten events), by numbering the rows of
 * each parent; this reads all rows of those parents.
 *
 * <p>Longer than most classes, because the ranges, their order and the texts made of them make sense only together.
 */
public final class Keyset<T extends StoredNode> {

    /** Where reading begins (exclusive), where it stops, in which direction, and how many rows are wanted. */
    record Seek(Cursor after, Cursor before, boolean isForward, int size) {}

    private final String from;
    private final String id;
    private final Where where;
    private final Ordering<T> ordering;
    private final Seek seek;
    private final Function<Collection<Long>, Map<Long, T>> load;

    /**
     * @param from the tables, such as {@code statement s}
     * @param id the column of the row id, such as {@code s.id}
     * @param load loads rows by their ids, as siblings of each other
     */
    public Keyset(
            String from,
            String id,
            Where where,
            Ordering<T> ordering,
            PageArguments page,
            Function<Collection<Long>, Map<Long, T>> load) {
        this.from = from;
        this.id = id;
        this.where = where;
        this.ordering = ordering;
        this.seek = page.seek(ordering);
        this.load = load;
    }

    /** One page of the whole list. */
    public Page<T> page() {
        return ReadTransaction.join(() -> page(where));
    }

    private Page<T> page(Where where) {
        Where bound = where.copy();
        List<String> ranges = rangesBeyond(bound, start(), seek.isForward);
        String rest = stop(bound);
        // A literal: H2 2.4.240 takes a derived table for unchanged when only the value of an inner limit has changed,
        // and answers with the rows of the last call.
        String limit = " limit " + (seek.size + 1);
        List<String> selects = new ArrayList<>();
        for (String conditions : bound.merged()) {
            for (int place = 0; place < ranges.size(); place++) {
                selects.add("(select " + place + " as place, " + id + " as id, " + ordering.column() + " as sort_key"
                        + " from " + from + " where " + conditions + " and " + ranges.get(place) + rest
                        + order(bound.mergedBy()) + limit + ")");
            }
        }
        String sql = "select id from (" + String.join(" union all ", selects) + ") ranges" + " order by place, sort_key"
                + way() + ", id" + way() + limit;
        List<Long> ids = Sql.select(sql, bound.values(), row -> row.getLong(1));
        return toPage(ids, load.apply(wanted(ids)), () -> count(where));
    }

    /**
     * One page for each parent that has rows.
     *
     * @param parent the column that holds the parent's row id
     */
    public Map<Long, Page<T>> pages(String parent, Collection<Long> parents) {
        if (parents.size() == 1) {
            long only = parents.iterator().next();
            Where ofParent = where.copy();
            return Map.of(only, page(ofParent.and(parent + " = :" + ofParent.bind(only))));
        }
        Where ofParents = where.copy().in(parent, parents);
        Where bound = ofParents.copy();
        String range = " and (" + String.join(" or ", rangesBeyond(bound, start(), seek.isForward)) + ")" + stop(bound);
        String nullsLast =
                "case when " + ordering.column() + " is null then 1 else 0 end" + (seek.isForward ? "" : " desc");
        String sql = "select parent, id from (select " + parent + " as parent, " + id + " as id, row_number() over ("
                + "partition by " + parent + " order by " + nullsLast + ", " + ordering.column() + way() + ", " + id
                + way()
                + ") as place from " + from + " where " + bound.sql() + range + ") numbered"
                + " where place <= :" + bound.bind(seek.size + 1) + " order by parent, place";
        Map<Long, List<Long>> idsByParent = Sql.selectPairs(sql, bound.values());
        Map<Long, T> rows = load.apply(idsByParent.values().stream()
                .flatMap(ids -> wanted(ids).stream())
                .distinct()
                .toList());
        Totals totals = new Totals(ofParents, parent);
        Map<Long, Page<T>> pages = new HashMap<>();
        for (Long p : parents) {
            List<Long> ids = idsByParent.getOrDefault(p, List.of());
            pages.put(p, toPage(ids, rows, () -> totals.of(p)));
        }
        return pages;
    }

    private Cursor start() {
        return seek.isForward ? seek.after : seek.before;
    }

    /** The condition that ends the reading at the other cursor, if there is one. */
    private String stop(Where bound) {
        Cursor stop = seek.isForward ? seek.before : seek.after;
        return stop == null ? "" : " and (" + String.join(" or ", rangesBeyond(bound, stop, !seek.isForward)) + ")";
    }

    /**
     * The rows that come after a place in the list, or before it, as ranges in the order of reading.
     *
     * @param cursor the place; null for the end of the list that reading starts from
     */
    private List<String> rangesBeyond(Where bound, Cursor cursor, boolean isForward) {
        String column = ordering.column();
        String keyed = ordering.isNullable() ? column + " is not null" : "1 = 1";
        String unkeyed = column + " is null";
        String beyond = isForward == (ordering.direction() == OrderDirection.ASC) ? " > :" : " < :";
        List<String> ranges = new ArrayList<>();
        if (cursor == null) {
            ranges.add(keyed);
        } else if (cursor.key() == null) {
            return isForward
                    ? List.of(unkeyed + " and " + id + beyond + bound.bind(cursor.rowId()))
                    : List.of(unkeyed + " and " + id + beyond + bound.bind(cursor.rowId()), keyed);
        } else {
            String key = bound.bind(cursor.key());
            ranges.add("(" + column + " = :" + key + " and " + id + beyond + bound.bind(cursor.rowId()) + ")");
            ranges.add(column + beyond + key);
        }
        if (ordering.isNullable() && (isForward || cursor == null)) {
            ranges.add(isForward ? ranges.size() : 0, unkeyed);
        }
        return ranges;
    }

    /** The SQL direction in which the list is read: its own forward, the other one backward. */
    private String way() {
        return seek.isForward == (ordering.direction() == OrderDirection.ASC) ? " asc" : " desc";
    }

    /** The order of an index that begins with this column, of which a range has one value; null for none. */
    private String order(String first) {
        List<String> columns = new ArrayList<>();
        if (first != null) {
            columns.add(first + way());
        }
        // H2 2.4.240 fails on a column that stands there twice, once a table is large.
        if (!ordering.column().equals(id)) {
            columns.add(ordering.column() + way());
        }
        columns.add(id + way());
        return " order by " + String.join(", ", columns);
    }

    /** Without the one that only shows that there are more. */
    private List<Long> wanted(List<Long> ids) {
        return ids.subList(0, Math.min(ids.size(), seek.size));
    }

    private Page<T> toPage(List<Long> ids, Map<Long, T> loaded, IntSupplier total) {
        boolean hasMore = ids.size() > seek.size;
        List<T> rows = new ArrayList<>();
        wanted(ids).forEach(id -> rows.add(loaded.get(id)));
        if (seek.isForward) {
            return new Page<>(rows, ordering, hasMore || seek.before != null, seek.after != null, total);
        }
        Collections.reverse(rows);
        return new Page<>(rows, ordering, seek.before != null, hasMore || seek.after != null, total);
    }

    private int count(Where counted) {
        String sql = "select count(*) from " + from + " where " + counted.countSql();
        return Sql.select(sql, counted.values(), row -> row.getInt(1)).get(0);
    }

    /** The counts of all parents' lists, by one statement when the first is asked for. */
    private final class Totals {

        private final Where ofParents;
        private final String parent;
        private Map<Long, Integer> counts;

        private Totals(Where ofParents, String parent) {
            this.ofParents = ofParents;
            this.parent = parent;
        }

        private synchronized int of(Long row) {
            if (counts == null) {
                counts = new HashMap<>();
                String sql = "select " + parent + ", count(*) from " + from + " where " + ofParents.countSql()
                        + " group by " + parent;
                Sql.select(sql, ofParents.values(), counted -> counts.put(counted.getLong(1), counted.getInt(2)));
            }
            return counts.getOrDefault(row, 0);
        }
    }
}
