package org.cotejo.review;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.FindingService;
import org.cotejo.graphql.ReadTransaction;
import org.cotejo.read.DataRevision;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Wording;
import org.cotejo.statement.WordingService;
import org.cotejo.storage.FindingChange;
import org.cotejo.storage.Journal;
import org.cotejo.storage.Table;
import org.hibernate.HibernateException;
import org.jboss.logging.Logger;

/**
 * Judging translations again, some statements at a time: each time in a transaction that locks them, so that whatever
 * changes them is either seen, or judged after it. What it finds is a number beside the wording, no revision of it.
 *
 * <p>It waits for no statement that somebody else has locked, and leaves it for later: an import may hold thousands of
 * them for minutes, in another order than this. A rule that fails at a wording is logged, and finds nothing there: the
 * statement would be judged for ever.
 */
@Singleton
final class Rejudging {

    private static final Logger LOG = Logger.getLogger(Rejudging.class);

    /** Whoever writes one of them waits as long as it takes to judge all. */
    private static final int AT_A_TIME = 100;

    private final AgroalDataSource database;
    private final DataRevision revisions;
    private final WordingService wordings;
    private final FindingService findings;

    private interface Work {
        boolean on(Connection database) throws SQLException;
    }

    Rejudging(AgroalDataSource database, DataRevision revisions, WordingService wordings, FindingService findings) {
        this.database = database;
        this.revisions = revisions;
        this.wordings = wordings;
        this.findings = findings;
    }

    /** Asks for everything, where another version of the program was the last to judge: its rules may be others. */
    void begin(String version) {
        inTransaction(connection -> {
            boolean isNew = ReviewState.isNew(version, connection);
            if (isNew) {
                FindingChange.ALL.write(List.of(), connection);
            }
            return isNew;
        });
    }

    /**
     * Judges some of what waits longest.
     *
     * @return whether that came any further: otherwise nothing waits, or others have it
     */
    boolean step() {
        return inTransaction(connection -> {
            boolean isFurther = false;
            for (Unjudged next : Unjudged.take(connection)) {
                if (next.kind() == FindingChange.STATEMENT) {
                    isFurther = judge(next.rowIds(), connection);
                } else {
                    next.split(connection);
                    isFurther = true;
                }
            }
            return isFurther;
        });
    }

    /**
     * Counts the data's revision up where a number has changed since it did so last: whoever has kept an answer must ask
     * again. Not at each step, since nobody could keep anything while a large corpus is judged.
     */
    void tell() {
        boolean isTold = inTransaction(connection -> {
            boolean isUntold = ReviewState.isUntold(connection);
            if (isUntold) {
                Journal.Author author = new Journal.Author(Journal.CORPUS, "judge", null, null);
                new Journal(connection, author, Instant.now().atOffset(ZoneOffset.UTC)).finish();
            }
            return isUntold;
        });
        if (isTold) {
            revisions.changedHere();
        }
    }

    private boolean inTransaction(Work work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ReadTransaction.readPlainRows();
            try (Connection connection = database.getConnection()) {
                return work.on(connection);
            }
        });
    }

    private boolean judge(List<Long> statementIds, Connection connection) throws SQLException {
        int some = Math.min(AT_A_TIME, statementIds.size());
        List<Long> rest = new ArrayList<>(statementIds.subList(some, statementIds.size()));
        List<Long> ours = lock(statementIds.subList(0, some), connection);
        if (keep(ours, numbers(ours), connection)) {
            ReviewState.changed(connection);
        }
        statementIds.subList(0, some).stream().filter(id -> !ours.contains(id)).forEach(rest::add);
        if (!rest.isEmpty()) {
            FindingChange.STATEMENT.write(rest, connection);
        }
        return !ours.isEmpty();
    }

    /** Those that nobody else writes or judges until the transaction ends. */
    private static List<Long> lock(List<Long> statementIds, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select id from statement where id = any(?) order by id for update skip locked")) {
            select.setArray(1, Table.array(statementIds, connection));
            return Table.read(select, row -> row.getLong(1));
        }
    }

    /** How many findings there are on each wording that has any. */
    private Map<Long, Integer> numbers(List<Long> statementIds) {
        try {
            return numbersOf(Statement.mapByIds(statementIds).values());
        } catch (HibernateException unanswered) {
            throw unanswered;
        } catch (RuntimeException failure) {
            if (statementIds.size() > 1) {
                Map<Long, Integer> numbers = new HashMap<>();
                statementIds.forEach(id -> numbers.putAll(numbers(List.of(id))));
                return numbers;
            }
            LOG.errorf(failure, "The rules fail at statement %s", statementIds);
            return Map.of();
        }
    }

    private Map<Long, Integer> numbersOf(Collection<Statement> statements) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (Statement statement : statements) {
            for (Wording wording : wordings.allOf(statement)) {
                int found = findings.of(wording).size();
                if (found > 0) {
                    numbers.put(wording.rowId(), found);
                }
            }
        }
        return numbers;
    }

    /** @return whether these are other numbers than before */
    private static boolean keep(List<Long> statementIds, Map<Long, Integer> numbers, Connection connection)
            throws SQLException {
        Map<Long, Integer> kept = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select f.wording_id, f.findings"
                + " from wording w join wording_finding f on f.wording_id = w.id where w.statement_id = any(?)")) {
            select.setArray(1, Table.array(statementIds, connection));
            Table.read(select, row -> kept.put(row.getLong(1), row.getInt(2)));
        }
        if (kept.equals(numbers)) {
            return false;
        }
        Table.batch(
                connection,
                "delete from wording_finding where wording_id = ?",
                kept.keySet().stream().map(id -> new Object[] {id}).toList());
        Table.batch(
                connection,
                "insert into wording_finding (wording_id, findings) values (?, ?)",
                numbers.entrySet().stream()
                        .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                        .toList());
        return true;
    }
}
