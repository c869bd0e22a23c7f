package org.cotejo.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Makes an index what the database is.
 *
 * <p>The database is the only truth. What a transaction changes it also writes down ({@link Changes}), so that nothing
 * is lost when the process ends between a commit and the index; what is indexed is what is stored by then, so that
 * indexing twice does no harm. One process at a time does it ({@link IndexState}): two could write the same statement in
 * the wrong order. An index that is not of this state of this database is made anew.
 *
 * <p>A process that ends between the index's commit and the database's leaves an index with a token that the database
 * does not know, which is made anew too: that takes milliseconds to hit, and the other order would lose changes.
 */
final class CatchUp {

    private static final int CHUNK = 1_000;

    private final SearchIndex index;
    private final Connection database;
    private final BooleanSupplier isStopping;
    private final IntConsumer building;

    /**
     * @param database does not commit by itself
     * @param isStopping asked before each chunk: what is done by then stays, and the rest is for the next time
     * @param building told how many statements are in an index that is made anew, the first time with 0
     */
    CatchUp(SearchIndex index, Connection database, BooleanSupplier isStopping, IntConsumer building) {
        this.index = index;
        this.database = database;
        this.isStopping = isStopping;
        this.building = building;
    }

    /** Returns once nothing waits, or another process is at it. */
    void run() throws SQLException {
        while (!isStopping.getAsBoolean() && isBehind() && step()) {
            // Until it is not.
        }
    }

    private boolean isBehind() throws SQLException {
        boolean isBehind = !isOf(IndexState.token(database)) || Changes.areWaiting(database);
        database.commit();
        return isBehind;
    }

    private boolean isOf(String token) {
        return index.identity().equals(Optional.of(token));
    }

    private boolean step() throws SQLException {
        Optional<String> token = IndexState.lock(database);
        if (token.isPresent()) {
            if (isOf(token.get())) {
                drain();
            } else {
                build();
            }
        }
        database.commit();
        return token.isPresent();
    }

    /** Makes the index anew, whatever is in it; false when another process is writing to it. */
    boolean rebuild() throws SQLException {
        boolean isOurs = IndexState.lock(database).isPresent();
        if (isOurs) {
            build();
        }
        database.commit();
        return isOurs;
    }

    private void drain() throws SQLException {
        Changes changes = Changes.read(database);
        StoredDocuments stored = new StoredDocuments(database);
        for (Map.Entry<SearchKind, Set<Long>> changed : changes.rows().entrySet()) {
            List<SearchDocument> documents = stored.read(changed.getKey(), changed.getValue());
            index.write(documents);
            Set<Long> gone = new TreeSet<>(changed.getValue());
            documents.forEach(document -> gone.remove(document.documentId().id()));
            index.delete(gone.stream()
                    .map(id -> new DocumentId(changed.getKey(), id))
                    .toList());
        }
        // A statement is found by the names of its speaker and of its event.
        for (Map.Entry<SearchKind, Set<Long>> renamed : changes.renamed().entrySet()) {
            writeStatementsOf(
                    renamed.getKey() == SearchKind.ACTOR ? "speaker_id" : "event_id", renamed.getValue(), stored);
        }
        finish(changes.ids());
    }

    private void writeStatementsOf(String column, Set<Long> ids, StoredDocuments stored) throws SQLException {
        List<Long> statements;
        try (PreparedStatement select =
                database.prepareStatement("select id from statement where " + column + " = any(?) order by id")) {
            select.setArray(1, database.createArrayOf("bigint", ids.toArray()));
            statements = longs(select);
        }
        for (int from = 0; from < statements.size(); from += CHUNK) {
            List<Long> chunk = statements.subList(from, Math.min(from + CHUNK, statements.size()));
            index.write(stored.read(SearchKind.STATEMENT, chunk));
        }
    }

    private void build() throws SQLException {
        // Read before the data: whatever is written down later is not forgotten.
        List<Long> waiting = Changes.waiting(database);
        building.accept(0);
        index.purge();
        StoredDocuments stored = new StoredDocuments(database);
        for (SearchKind kind : SearchKind.values()) {
            int done = 0;
            List<Long> ids = idsAfter(kind, 0);
            while (!ids.isEmpty()) {
                if (isStopping.getAsBoolean()) {
                    return;
                }
                index.write(stored.read(kind, ids));
                done += ids.size();
                if (kind == SearchKind.STATEMENT) {
                    building.accept(done);
                }
                ids = idsAfter(kind, ids.get(ids.size() - 1));
            }
        }
        finish(waiting);
    }

    private void finish(List<Long> changes) throws SQLException {
        Changes.forget(database, changes);
        index.identify(IndexState.renew(database));
    }

    private List<Long> idsAfter(SearchKind kind, long id) throws SQLException {
        String table = kind.name().toLowerCase(Locale.ROOT);
        try (PreparedStatement select =
                database.prepareStatement("select id from " + table + " where id > ? order by id limit " + CHUNK)) {
            select.setLong(1, id);
            return longs(select);
        }
    }

    private static List<Long> longs(PreparedStatement select) throws SQLException {
        List<Long> read = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                read.add(rows.getLong(1));
            }
        }
        return read;
    }
}
