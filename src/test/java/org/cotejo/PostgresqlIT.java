package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The package for PostgreSQL, beside a real one. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
class PostgresqlIT {

    private static final int ALL = ManyFiles.FILES * ManyFiles.STATEMENTS;

    @TempDir
    Path folder;

    private EmbeddedPostgres postgres;
    private String url;

    @BeforeEach
    void startPostgresql() throws IOException {
        postgres = EmbeddedPostgres.start();
        url = postgres.getJdbcUrl("postgres", "postgres");
    }

    @AfterEach
    void stopPostgresql() throws IOException {
        postgres.close();
    }

    @Test
    void importBesideAServerIsSeenFileByFile() throws IOException, InterruptedException {
        String corpora = ManyFiles.write(folder).toString();
        PackagedJar jar = PackagedJar.onPostgresql(folder, url).with("-Dcotejo.corpus=none");
        try (PackagedService service = PackagedService.start(jar, PackagedService.STARTED)) {
            Process killed = jar.start("import", corpora);
            int seen = 0;
            while (killed.isAlive() && seen < 2 * ManyFiles.STATEMENTS) {
                seen = wholeFiles(service);
            }
            killed.destroyForcibly().waitFor();
            Process again = jar.start("import", corpora);
            while (again.isAlive()) {
                assertThat(wholeFiles(service)).isBetween(seen, ALL);
            }
            assertThat(again.exitValue()).isZero();
        }
        assertThat(jar.run("export", "postgresql.ndjson")).isZero();
        assertThat(jar.run("verify-data")).isZero();
        assertThat(jar.run("backup", "backup.sql.gz")).isEqualTo(1);
        assertThat(jar.output()).contains("pg_dump");

        PackagedJar onH2 = PackagedJar.onH2(folder);
        assertThat(onH2.run("import", corpora)).isZero();
        assertThat(onH2.run("export", "h2.ndjson")).isZero();
        assertThat(folder.resolve("postgresql.ndjson")).hasSameBinaryContentAs(folder.resolve("h2.ndjson"));
    }

    /** How many statements a reader sees: those of whole files. */
    private static int wholeFiles(PackagedService service) throws IOException, InterruptedException {
        int count = JsonPath.from(service.ask("{ statements { totalCount } }")).getInt("data.statements.totalCount");
        assertThat(count % ManyFiles.STATEMENTS).isZero();
        return count;
    }

    /** In the databases of many systems the language is one that passes over hyphens when it sorts, as this one does. */
    @Test
    void slugsAreInTheSameOrderOnBothDatabases() throws IOException, InterruptedException, SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create database spanish template template0 locale_provider icu icu_locale 'es-u-ka-shifted'");
        }
        String database = postgres.getJdbcUrl("postgres", "spanish");
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet order = statement.executeQuery("select 'ab' < 'a-c'")) {
            order.next();
            assertThat(order.getBoolean(1)).isTrue();
        }
        String corpus = """
                {"type":"source","slug":"a-b","publisher":"Gobierno"}
                {"type":"source","slug":"ab","publisher":"Gobierno"}
                {"type":"source","slug":"a-c","publisher":"Gobierno"}
                {"type":"source","slug":"a1","publisher":"Gobierno"}
                """;
        Files.writeString(folder.resolve("corpus.ndjson"), corpus);
        PackagedJar jar = PackagedJar.onPostgresql(folder, database);
        assertThat(jar.run("import", "corpus.ndjson")).isZero();
        assertThat(jar.run("export", "out.ndjson")).isZero();
        assertThat(Files.readString(folder.resolve("out.ndjson")).lines())
                .extracting(line -> JsonPath.from(line).getString("slug"))
                .containsExactly("a-b", "a-c", "a1", "ab");
    }

    @Test
    void packagesRefuseADatabaseThatTheyWereNotBuiltFor() throws IOException, InterruptedException {
        PackagedJar onH2 = PackagedJar.onH2(folder);
        assertThat(onH2.with("-Dquarkus.datasource.db-kind=postgresql").run()).isEqualTo(3);
        assertThat(onH2.output()).contains("quarkus-app-postgresql");
        assertThat(onH2.with("-Dquarkus.datasource.jdbc.url=" + url).run("stats"))
                .isEqualTo(3);
        assertThat(onH2.output()).contains("quarkus-app-postgresql");
        assertThat(folder.resolve("data")).doesNotExist();
        PackagedJar onPostgresql = PackagedJar.onPostgresql(folder, url);
        assertThat(onPostgresql.with("-Dquarkus.datasource.db-kind=h2").run()).isEqualTo(3);
        assertThat(onPostgresql.output()).contains("quarkus-app-postgresql");
    }
}
