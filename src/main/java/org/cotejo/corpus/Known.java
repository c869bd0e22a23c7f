package org.cotejo.corpus;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.storage.Table;

/**
 * What the lines of a chunk may refer to in one table: what is stored, and what the chunk itself has declared above.
 *
 * <p>Slugs are looked up together, once a chunk. A declaration of a slug that a line above it has asked for already must
 * wait for the next chunk, or that line would find what stands below it: {@link #isAwaited}.
 */
final class Known {

    private final Table table;
    private final Table.Reader<Long> id;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Long> ids = new HashMap<>();

    /** A table whose second column is {@code slug}. */
    Known(Table table) {
        this(table, row -> row.getLong(1));
    }

    /**
     * The same, of rows of which others may be meant.
     *
     * @param id reads the id of the row that is meant
     */
    Known(Table table, Table.Reader<Long> id) {
        this.table = table;
        this.id = id;
    }

    void declare(String slug) {
        declared.add(slug);
    }

    void ask(String slug) {
        if (slug != null && !declared.contains(slug)) {
            asked.add(slug);
        }
    }

    boolean isAwaited(String slug) {
        return asked.contains(slug);
    }

    /** Finds what was asked for. */
    void lookUp() throws SQLException {
        table.select("slug", asked, row -> ids.put(row.getString(2), id.read(row)));
    }

    void add(String slug, long id) {
        ids.put(slug, id);
    }

    /** The row id of a slug, null of null. */
    Long id(Place place, String field, String slug) {
        Long id = ids.get(slug);
        if (slug != null && id == null) {
            throw place.refused(field, "'" + slug + "' refers to nothing that is stored or on a line above");
        }
        return id;
    }

    List<Long> ids(Place place, String field, List<String> slugs) {
        List<Long> found = new ArrayList<>();
        for (String slug : slugs) {
            found.add(id(place, field + "[" + found.size() + "]", slug));
        }
        return found;
    }

    /** Forgets a chunk. */
    void clear() {
        declared.clear();
        asked.clear();
        ids.clear();
    }
}
