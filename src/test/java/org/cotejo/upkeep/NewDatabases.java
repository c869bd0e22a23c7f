package org.cotejo.upkeep;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server of PostgreSQL for a test class, and a database for each test. */
final class NewDatabases implements BeforeAllCallback, AfterAllCallback {

    static final String USER = "postgres";

    private EmbeddedPostgres server;
    private int count;

    @Override
    public void beforeAll(ExtensionContext tests) throws IOException {
        server = EmbeddedPostgres.start();
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException {
        server.close();
    }

    /** The address of an empty one. */
    String next() throws SQLException {
        String name = "upkeep_" + count++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl(USER, name);
    }
}
