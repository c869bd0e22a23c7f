package org.cotejo.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.language.LanguageTag;

/** The conditions of a query, ANDed, with the values that they bind. The texts come from our code, never from clients. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public Where and(String condition) {
        conditions.add(condition);
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

    Where copy() {
        Where copy = new Where();
        copy.conditions.addAll(conditions);
        copy.values.putAll(values);
        return copy;
    }

    String sql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
