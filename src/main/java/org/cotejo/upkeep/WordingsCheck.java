package org.cotejo.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Faults that show in a statement together with its wordings, which are read once for all of them. */
record WordingsCheck(List<Rule> rules) implements Check {

    private static final int CHUNK = 1_000;

    /** A statement, as far as it is a copy of what its wordings say. */
    record Owner(long id, String slug, String available, int divergence, List<Text> wordings) {}

    /** A wording of it; the values as they are stored, which need not be any that the code knows. */
    record Text(
            long id,
            String kind,
            String language,
            String method,
            String rank,
            String text,
            Long derivedFrom,
            String originDigest,
            boolean outdated) {}

    /**
     * A kind of fault.
     *
     * @param look looks for it in one statement
     */
    record Rule(String title, Look look) {}

    /** Looks at one statement. */
    interface Look {

        /** What is wrong; null where nothing is. */
        String apply(Owner statement);
    }

    @Override
    public void run(Connection database, Faults found) throws SQLException {
        List<Owner> chunk = read(database, Long.MIN_VALUE);
        while (!chunk.isEmpty()) {
            for (Owner statement : chunk) {
                rules.forEach(rule -> check(rule, statement, found));
            }
            chunk = read(database, chunk.get(chunk.size() - 1).id);
        }
    }

    private static void check(Rule rule, Owner statement, Faults found) {
        String fault;
        try {
            fault = rule.look.apply(statement);
        } catch (IllegalArgumentException e) {
            fault = "cannot be read: " + e.getMessage();
        }
        if (fault != null) {
            found.add(rule.title, statement.slug, fault);
        }
    }

    private static List<Owner> read(Connection database, long after) throws SQLException {
        List<Owner> statements = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement(
                "select s.id, s.slug, s.available, s.divergence, w.id, w.kind, w.language, w.method, w.rank, w.text,"
                        + " w.derived_from, w.origin_digest, w.outdated from (select id, slug, available, divergence from statement where id > ? order by id limit "
                        + CHUNK + ") s left join wording w on w.statement_id = s.id order by s.id, w.id")) {
            select.setLong(1, after);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong(1);
                    if (statements.isEmpty() || statements.get(statements.size() - 1).id != id) {
                        statements.add(
                                new Owner(id, rows.getString(2), rows.getString(3), rows.getInt(4), new ArrayList<>()));
                    }
                    Text text = new Text(
                            rows.getLong(5),
                            rows.getString(6),
                            rows.getString(7),
                            rows.getString(8),
                            rows.getString(9),
                            rows.getString(10),
                            rows.getObject(11, Long.class),
                            rows.getString(12),
                            rows.getBoolean(13));
                    if (text.kind != null) {
                        statements.get(statements.size() - 1).wordings.add(text);
                    }
                }
            }
        }
        return statements;
    }
}
