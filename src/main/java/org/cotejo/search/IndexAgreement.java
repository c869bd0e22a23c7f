package org.cotejo.search;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.hibernate.search.util.common.SearchException;

/**
 * Whether the index has a document for each row, and for nothing else; it changes neither.
 *
 * <p>Only an index that says it is complete is compared: any other one is made anew by the next service that starts.
 */
@Singleton
public final class IndexAgreement {

    private static final int CHUNK = 1_000;

    private final SearchConfig config;

    IndexAgreement(SearchConfig config) {
        this.config = config;
    }

    /**
     * Compares them.
     *
     * @param difference told of each: the row, and what is wrong with it
     * @return why they were not compared; empty where they were
     */
    public String compare(Connection database, BiConsumer<String, String> difference) throws SQLException {
        if (config.hosts().isEmpty() && !Files.isDirectory(config.folder())) {
            return "There is no search index in " + config.folder() + "; the service makes it.";
        }
        try (SearchIndex index = SearchIndex.open(config.settings())) {
            if (!index.identity().equals(Optional.of(IndexState.token(database)))) {
                return config.place() + " is of another state of the database; the service makes it anew.";
            }
            if (Changes.areWaiting(database)) {
                return config.place() + " has not been told of all changes; the service does so.";
            }
            for (SearchKind kind : SearchKind.values()) {
                compare(database, kind, index.ids(kind), difference);
            }
            return "";
        } catch (SearchException e) {
            return config.place() + " cannot be read, as when a service has it open: " + e.getMessage();
        }
    }

    /** @param indexed in ascending order */
    private static void compare(
            Connection database, SearchKind kind, long[] indexed, BiConsumer<String, String> difference)
            throws SQLException {
        int place = 0;
        long[] stored = stored(database, kind, Long.MIN_VALUE);
        while (stored.length > 0) {
            for (long id : stored) {
                while (place < indexed.length && indexed[place] < id) {
                    difference.accept(new DocumentId(kind, indexed[place++]).toString(), "is only in the index");
                }
                if (place < indexed.length && indexed[place] == id) {
                    place++;
                } else {
                    difference.accept(new DocumentId(kind, id).toString(), "is not in the index");
                }
            }
            stored = stored(database, kind, stored[stored.length - 1]);
        }
        while (place < indexed.length) {
            difference.accept(new DocumentId(kind, indexed[place++]).toString(), "is only in the index");
        }
    }

    private static long[] stored(Connection database, SearchKind kind, long after) throws SQLException {
        LongStream.Builder ids = LongStream.builder();
        String table = kind.name().toLowerCase(Locale.ROOT);
        String found = kind == SearchKind.ACTOR ? " and merged_into is null" : "";
        try (PreparedStatement select = database.prepareStatement(
                "select id from " + table + " where id > ?" + found + " order by id limit " + CHUNK)) {
            select.setLong(1, after);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids.build().toArray();
    }
}
