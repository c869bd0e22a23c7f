import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Copies a corpus from one database into another that has its tables and nothing in them: the fastest that an import by
 * JDBC could be. The rows of each event are one transaction, in batches of 1,000.
 *
 * <p>In two processes, since one that has read a database has compiled much of what writes one, and an import has not.
 *
 * <ul>
 *   <li>BareInserts read URL USER FILE
 *   <li>BareInserts write URL USER FILE prints the seconds that it took, without reading the file
 * </ul>
 */
public class BareInserts {

    private static final int BATCH = 1_000;

    /** The tables, and which event their rows belong to; those of none come first. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("source", "(select id from event where event.slug = t.slug)");
        TABLES.put("actor", "cast(null as bigint)");
        TABLES.put("event", "t.id");
        TABLES.put("statement", "t.event_id");
        TABLES.put("statement_mention", "(select event_id from statement where id = t.statement_id)");
        TABLES.put("wording", "(select event_id from statement where id = t.statement_id)");
    }

    private record Rows(String table, String columns, ArrayList<Object[]> rows)
            implements Serializable {}

    public static void main(String... arguments) throws SQLException, IOException, ClassNotFoundException {
        try (Connection database = DriverManager.getConnection(arguments[1], arguments[2], "")) {
            if (arguments[0].equals("read")) {
                Map<Long, List<Rows>> events = new LinkedHashMap<>();
                events.put(0L, new ArrayList<>());
                for (String table : TABLES.keySet()) {
                    read(database, table, events);
                }
                try (ObjectOutputStream file = new ObjectOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[3]))))) {
                    file.writeObject(new ArrayList<>(events.values()));
                }
            } else {
                try (ObjectInputStream file = new ObjectInputStream(
                        new BufferedInputStream(Files.newInputStream(Path.of(arguments[3]))))) {
                    write(database, (List<?>) file.readObject());
                }
            }
        }
    }

    private static void write(Connection database, List<?> events) throws SQLException {
        database.setAutoCommit(false);
        long began = System.nanoTime();
        for (Object event : events) {
            for (Object rows : (List<?>) event) {
                insert(database, (Rows) rows);
            }
            database.commit();
        }
        System.out.println((System.nanoTime() - began) / 1e9);
    }

    private static void read(Connection from, String table, Map<Long, List<Rows>> events) throws SQLException {
        Map<Long, Rows> tables = new LinkedHashMap<>();
        String written = columns(from, table);
        String sql = "select " + written + ", " + TABLES.get(table) + " from " + table + " t order by 1";
        try (PreparedStatement select = from.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                Object[] values = new Object[columns - 1];
                for (int i = 0; i < values.length; i++) {
                    values[i] = row.getObject(i + 1);
                }
                tables.computeIfAbsent(row.getLong(columns), event -> new Rows(table, written, new ArrayList<>()))
                        .rows()
                        .add(values);
            }
        }
        tables.forEach((event, rows) ->
                events.computeIfAbsent(event, any -> new ArrayList<>()).add(rows));
    }

    /** The columns that the database does not write itself. */
    private static String columns(Connection database, String table) throws SQLException {
        boolean isUpper = database.getMetaData().storesUpperCaseIdentifiers();
        List<String> columns = new ArrayList<>();
        try (ResultSet all = database.getMetaData()
                .getColumns(null, database.getSchema(), isUpper ? table.toUpperCase(Locale.ROOT) : table, null)) {
            while (all.next()) {
                if (!all.getString("IS_GENERATEDCOLUMN").equals("YES")) {
                    columns.add(all.getString("COLUMN_NAME"));
                }
            }
        }
        return String.join(", ", columns);
    }

    private static void insert(Connection to, Rows rows) throws SQLException {
        String places = "?" + ", ?".repeat(rows.rows().get(0).length - 1);
        try (PreparedStatement insert =
                to.prepareStatement(
                "insert into " + rows.table() + " (" + rows.columns() + ") values (" + places + ")")) {
            int waiting = 0;
            for (Object[] row : rows.rows()) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }
}
