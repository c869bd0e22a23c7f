package org.cotejo.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ordered links from rows of one table to actors, such as the mentions of statements. */
public final class ActorLinks {

    private final Connection database;
    private final String select;
    private final String insert;
    private final String delete;
    private final Map<Long, List<Long>> stored = new HashMap<>();
    private final List<Object[]> inserts = new ArrayList<>();

    /** The links of {@code owner} in a table with the columns {@code owner_id}, {@code actor_id} and {@code place}. */
    ActorLinks(Connection database, String table, String owner) {
        this.database = database;
        String column = owner + "_id";
        this.select = "select l." + column + ", l.actor_id from " + owner + " o join " + table + " l on l." + column
                + " = o.id where o.%s = any(?) order by l." + column + ", l.place";
        this.insert = "insert into " + table + " (" + column + ", actor_id, place) values (?, ?, ?)";
        this.delete = "delete from " + table + " where " + column + " = ?";
    }

    /** Loads the links of the rows with these slugs. */
    public void loadBySlugs(Collection<String> slugs) throws SQLException {
        load("slug", "varchar", slugs);
    }

    /** Loads the links of these rows. */
    public void loadByIds(Collection<Long> ids) throws SQLException {
        load("id", "bigint", ids);
    }

    private void load(String column, String type, Collection<?> values) throws SQLException {
        stored.clear();
        inserts.clear();
        try (PreparedStatement links = database.prepareStatement(select.formatted(column))) {
            links.setArray(1, database.createArrayOf(type, values.toArray()));
            Table.read(
                    links,
                    row -> stored.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getLong(2)));
        }
    }

    public List<Long> of(long owner) {
        return stored.getOrDefault(owner, List.of());
    }

    /** Has the links of a row written that are not stored yet; they stand after those that are. */
    public void set(long owner, List<Long> links) {
        for (int place = of(owner).size(); place < links.size(); place++) {
            inserts.add(new Object[] {owner, links.get(place), place});
        }
    }

    /** Has the links of a row be these and no others. */
    public void replace(long owner, List<Long> links) throws SQLException {
        if (!links.equals(of(owner))) {
            Table.batch(database, delete, List.<Object[]>of(new Object[] {owner}));
            stored.remove(owner);
            set(owner, links);
        }
    }

    public void flush() throws SQLException {
        Table.batch(database, insert, inserts);
    }
}
