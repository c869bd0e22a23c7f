package org.cotejo.upkeep;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases of one server, one for each test. */
final class NewDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private NewDatabase() {}

    /** The address of an empty one. */
    static String in(EmbeddedPostgres server) throws SQLException {
        String name = "upkeep_" + COUNT.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }
}
