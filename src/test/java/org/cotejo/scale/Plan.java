package org.cotejo.scale;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** How a database would execute a query, with values that it does not know yet; H2's words, or PostgreSQL's. */
record Plan(String text) {

    private static final Pattern PLACE = Pattern.compile("\\?");

    /** Reading a table from end to end; H2 writes FALSE behind a scan that it does not make. */
    private static final Pattern SCAN = Pattern.compile(
            "(?i)\\.(statement|statement_mention|wording)\\.tableScan(?!: FALSE)|Seq Scan on (statement|wording)");

    private static final Pattern LIMIT = Pattern.compile("FETCH FIRST");
    private static final Pattern SORTED = Pattern.compile("/\\* index sorted");
    private static final Pattern SORT = Pattern.compile("Sort +\\(cost");

    private static final Pattern ROWS = Pattern.compile("(?:scanCount: |actual time=\\S+ rows=)(\\d+)");

    static Plan of(Connection database, String sql) throws SQLException {
        return isH2(database) ? ofH2(database, sql) : ofPostgresql(database, sql);
    }

    private static boolean isH2(Connection database) throws SQLException {
        return database.getMetaData().getDatabaseProductName().equals("H2");
    }

    private static Plan ofH2(Connection database, String sql) throws SQLException {
        try (PreparedStatement explain = database.prepareStatement("explain " + sql)) {
            int places = explain.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= places; i++) {
                explain.setNull(i, Types.NULL);
            }
            return new Plan(text(explain.executeQuery()));
        }
    }

    private static Plan ofPostgresql(Connection database, String sql) throws SQLException {
        AtomicInteger places = new AtomicInteger();
        String numbered = PLACE.matcher(sql).replaceAll(found -> "\\$" + places.incrementAndGet());
        String values = places.get() == 0 ? "" : "(null" + ", null".repeat(places.get() - 1) + ")";
        try (Statement statement = database.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            // What PostgreSQL's manual advises for disks that do not turn; by default a table of this size is scanned.
            statement.execute("set random_page_cost = 1.1");
            statement.execute("prepare explained as " + numbered);
            Plan plan = new Plan(text(statement.executeQuery("explain execute explained" + values)));
            statement.execute("deallocate explained");
            statement.execute("reset all");
            return plan;
        }
    }

    /** How many rows each step of a query without parameters read when it was executed. */
    static List<Integer> rowsRead(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            return ROWS.matcher(text(statement.executeQuery("explain analyze " + sql)))
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .toList();
        }
    }

    private static String text(ResultSet rows) throws SQLException {
        StringJoiner lines = new StringJoiner("\n");
        while (rows.next()) {
            lines.add(rows.getString(1));
        }
        return lines.toString();
    }

    boolean isScan() {
        return SCAN.matcher(text).find();
    }

    /**
     * Whether a page is sorted and not read in the order of an index; the few rows of its ranges are sorted once more.
     * H2 repeats each range in a comment, and says of one that it reads in order that it does.
     */
    boolean isSortOfMany() {
        long limits = LIMIT.matcher(text).results().count();
        long sorted = SORTED.matcher(text).results().count();
        return SORT.matcher(text).results().count() > 1 || (limits > 1 && sorted < (limits - 1) / 2);
    }
}
