package org.cotejo.statement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cotejo.graphql.Sql;
import org.cotejo.graphql.Where;
import org.cotejo.language.LanguageTag;

/**
 * Which wordings a statement has, as its column {@code available} keeps it: {@code + en es}.
 *
 * <p>Whoever writes wordings writes this too. Looking into the wordings instead took 13 s, at a million statements, to
 * find that none lacks a translation into English.
 *
 * @param hasOriginal whether the words as said are known
 * @param languages of the wordings that are not deprecated
 */
public record Availability(boolean hasOriginal, SortedSet<String> languages) {

    /**
     * One value after the other, each by one look into the index, since there are few. Not "greater than the last": H2
     * would read all its rows to come to the next, half a second at a million; what is added to a value begins with a
     * space.
     */
    private static final String KNOWN = "with recursive found(known) as ("
            + "(select available from statement order by available limit 1) union all"
            + " select (select s.available from statement s where s.available >= f.known || ' ' order by s.available limit 1)"
            + " from found f where f.known is not null) select known from found where known is not null";

    private static final String ORIGINAL = "+";
    private static final String NO_ORIGINAL = "-";

    public Availability(boolean hasOriginal, Collection<String> languages) {
        this(hasOriginal, new TreeSet<>(languages));
    }

    private static Availability parse(String value) {
        List<String> parts = Arrays.asList(value.split(" "));
        return new Availability(parts.get(0).equals(ORIGINAL), parts.subList(1, parts.size()));
    }

    /** Whether a wording is within one of these ranges: {@code es} also matches es-MX. */
    boolean isIn(Collection<LanguageTag> ranges) {
        return languages.stream()
                .map(LanguageTag::new)
                .anyMatch(language -> ranges.stream().anyMatch(language::isWithin));
    }

    /** Keeps the statements, called {@code s}, of which this is true. */
    static void restrict(Where where, Predicate<Availability> wanted) {
        List<String> known = Sql.select(KNOWN, Map.of(), row -> row.getString(1));
        List<String> values =
                known.stream().filter(value -> wanted.test(parse(value))).toList();
        if (values.isEmpty()) {
            where.in("s.available", values);
        } else if (values.size() < known.size()) {
            String among = " = any(:" + where.bind(values) + ")";
            where.found(
                    "s.id",
                    "select id from statement where available" + among,
                    "s.available || ''" + among,
                    "s.available" + among);
        }
    }

    /** The value of the column. */
    @Override
    public String toString() {
        String original = hasOriginal ? ORIGINAL : NO_ORIGINAL;
        return languages.isEmpty() ? original : original + " " + String.join(" ", languages);
    }
}
