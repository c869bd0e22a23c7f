package org.cotejo.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.language.LanguageTag;

/** The conditions of a query, ANDed, with the values that they bind. The texts come from our code, never from clients. */
public final class Where {

    /** As many rows as it costs little to look up by their ids. */
    private static final int FEW = 1_000;

    private final List<String> conditions = new ArrayList<>();
    private final List<String> ofCounts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String amongColumn;
    private List<String> among = List.of();

    public Where and(String condition) {
        return and(condition, condition);
    }

    private Where and(String condition, String ofCount) {
        conditions.add(condition);
        ofCounts.add(ofCount);
        return this;
    }

    /**
     * Keeps rows that are found by an index that does not have them in the order of a page. Few are kept by their ids:
     * the page would look for them among all others. Among many the page comes upon them as it reads in order.
     *
     * @param id the column of the row id
     * @param ids selects the ids of these rows, and perhaps one more than once
     * @param ofPage says the same of a row, and so that no database takes the index for it: it would sort all of them
     * @param ofCount says the same of a row
     */
    public Where found(String id, String ids, String ofPage, String ofCount) {
        List<Long> found = Sql.select(ids + " limit " + (FEW + 1), values, row -> row.getLong(1));
        return found.size() > FEW ? and(ofPage, ofCount) : in(id, found);
    }

    /**
     * Keeps rows whose column has one of these values, at least one. A page reads the rows of each value in the order of
     * an index on the column and the id, and merges them: to look for them among all others would take the longer the
     * more of the list has been worked off. At most once, and for lists in the order of ids.
     */
    public Where among(String column, List<String> wanted) {
        amongColumn = column;
        among = List.copyOf(wanted);
        return this;
    }

    /** Binds a value and returns the name that stands for it in a condition, after a colon. */
    public String bind(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return name;
    }

    /** Keeps rows whose column has one of these values; all rows for null, none for an empty list. */
    public Where in(String column, Collection<?> wanted) {
        if (wanted == null) {
            return this;
        }
        return and(wanted.isEmpty() ? "1 = 0" : column + " = any(:" + bind(wanted) + ")");
    }

    /** Keeps rows that a table links to one of these; all rows for null, none for an empty list. */
    public Where linked(String table, String condition, String column, Collection<Long> wanted) {
        if (wanted == null) {
            return this;
        }
        return and(
                wanted.isEmpty()
                        ? "1 = 0"
                        : "exists (select 1 from " + table + " where " + condition + " and " + column + " = any(:"
                                + bind(wanted) + "))");
    }

    /** The condition that a column holds a language within one of these ranges: {@code es} also matches es-MX. */
    public String isWithin(String column, Collection<LanguageTag> ranges) {
        List<String> alternatives = new ArrayList<>();
        for (LanguageTag range : ranges) {
            // A tag has letters, digits and hyphens only, so it needs no escaping for LIKE.
            alternatives.add(column + " = :" + bind(range.toString()));
            alternatives.add(column + " like :" + bind(range + "-%"));
        }
        return alternatives.isEmpty() ? "1 = 0" : "(" + String.join(" or ", alternatives) + ")";
    }

    /** Keeps rows whose folded text contains this text, folded. */
    public Where contains(String column, String folded) {
        String escaped = folded.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return and(column + " like :" + bind("%" + escaped + "%") + " escape '!'");
    }

    /** The ids of the rows that are kept, in their order. */
    public List<Long> select(String id, String from) {
        return Sql.select(
                "select " + id + " from " + from + " where " + sql() + " order by " + id,
                values,
                row -> row.getLong(1));
    }

    Where copy() {
        Where copy = new Where();
        copy.conditions.addAll(conditions);
        copy.ofCounts.addAll(ofCounts);
        copy.values.putAll(values);
        copy.amongColumn = amongColumn;
        copy.among = among;
        return copy;
    }

    String sql() {
        return joined(conditions) + amongAll();
    }

    /** The column whose values a page is merged of; null where it reads all of its rows in one order. */
    String mergedBy() {
        return amongColumn;
    }

    /** The same conditions, once for each value that a page is merged of. */
    List<String> merged() {
        return among.isEmpty()
                ? List.of(joined(conditions))
                : among.stream()
                        .map(value -> joined(conditions) + " and " + amongColumn + " = :" + bind(value))
                        .toList();
    }

    private String amongAll() {
        return among.isEmpty() ? "" : " and " + amongColumn + " = any(:" + bind(among) + ")";
    }

    /** The same conditions, for counting all rows that they keep. */
    String countSql() {
        return joined(ofCounts) + amongAll();
    }

    private static String joined(List<String> all) {
        return all.isEmpty() ? "1 = 1" : String.join(" and ", all);
    }

    Map<String, Object> values() {
        return values;
    }
}
