package org.cotejo.statement;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cotejo.graphql.Sql;
import org.cotejo.graphql.Where;

/**
 * A column in which a large table has only dozens of values, each of which says all that a filter asks of a row. A filter
 * is a choice among them, which an index finds however many conditions it has.
 */
final class FewValues {

    /** Each is a part of the SQL text. Who keeps more keeps nearly all rows, and comes upon them anyway. */
    private static final int MOST_MERGED = 200;

    private final String table;
    private final String alias;
    private final String column;

    /**
     * One value after the other, each by one look into the index. Not "greater than the last": H2 would read all its rows
     * to come to the next, half a second at a million; what is added to a value begins with a space, or with something
     * that comes behind it.
     */
    private final String known;

    /**
     * @param alias what queries call the table
     * @param column compared by code points, with an index of its own
     */
    FewValues(String table, String alias, String column) {
        this.table = table;
        this.alias = alias;
        this.column = column;
        this.known = ("with recursive found(known) as (" + "(select %2$s from %1$s order by %2$s limit 1) union all"
                        + " select (select t.%2$s from %1$s t where t.%2$s >= f.known || ' ' order by t.%2$s limit 1)"
                        + " from found f where f.known is not null) select known from found where known is not null")
                .formatted(table, column);
    }

    /** Keeps the rows whose value is wanted, of a list in any order. */
    void restrict(Where where, Predicate<String> wanted) {
        List<String> all = all();
        restrict(where, all.stream().filter(wanted).toList(), all.size());
    }

    /** The same of a list in the order of ids. */
    void restrictOrdered(Where where, Predicate<String> wanted) {
        List<String> all = all();
        List<String> values = all.stream().filter(wanted).toList();
        if (values.isEmpty() || values.size() == all.size() || values.size() > MOST_MERGED) {
            restrict(where, values, all.size());
        } else {
            where.among(alias + "." + column, values);
        }
    }

    private List<String> all() {
        return Sql.select(known, Map.of(), row -> row.getString(1));
    }

    private void restrict(Where where, List<String> values, int all) {
        if (values.isEmpty()) {
            where.in(alias + "." + column, values);
        } else if (values.size() < all) {
            String among = " = any(:" + where.bind(values) + ")";
            where.found(
                    alias + ".id",
                    "select id from " + table + " where " + column + among,
                    // Values begin and end with a letter or a mark. H2 sees through "|| ''".
                    "trim(" + alias + "." + column + ")" + among,
                    alias + "." + column + among);
        }
    }
}
