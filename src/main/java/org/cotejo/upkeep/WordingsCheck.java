package org.cotejo.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.storage.StatementTexts;
import org.cotejo.storage.Table;
import org.cotejo.storage.WordingRow;

/** Faults that show in a statement together with its wordings, which are read once for all of them. */
record WordingsCheck(List<Rule> rules) implements Check {

    private static final int CHUNK = 1_000;

    /** A statement, as far as it is a copy of what its wordings say. */
    record Owner(long id, String slug, String available, int divergence, StatementTexts texts) {}

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
        List<Owner> statements;
        try (PreparedStatement select = database.prepareStatement(
                "select id, slug, available, divergence from statement where id > ? order by id limit " + CHUNK)) {
            select.setLong(1, after);
            statements = Table.read(
                    select,
                    row -> new Owner(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getInt(4),
                            new StatementTexts(new ArrayList<>())));
        }
        Map<Long, Owner> byId = statements.stream().collect(Collectors.toMap(Owner::id, Function.identity()));
        WordingRow.table(database)
                .select("statement_id", byId.keySet(), WordingRow::read)
                .forEach(wording -> byId.get(wording.statementId()).texts.all().add(wording));
        return statements;
    }
}
