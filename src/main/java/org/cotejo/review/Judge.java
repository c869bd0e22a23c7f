package org.cotejo.review;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.FindingService;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Wording;
import org.cotejo.statement.WordingService;
import org.cotejo.storage.Table;
import org.hibernate.HibernateException;
import org.jboss.logging.Logger;

/**
 * Has the rules look at statements, which it locks, so that whatever changes them is either seen, or judged after it. What
 * it writes down is a number beside each wording, no revision of it.
 */
@Singleton
final class Judge {

    private static final Logger LOG = Logger.getLogger(Judge.class);

    private final WordingService wordings;
    private final FindingService findings;

    Judge(WordingService wordings, FindingService findings) {
        this.wordings = wordings;
        this.findings = findings;
    }

    /**
     * What came of it.
     *
     * @param left the statements that somebody else has locked, and that were not judged
     * @param hasChanged whether there are other numbers than before, or of wordings that stand otherwise
     */
    record Outcome(List<Long> left, boolean hasChanged) {}

    /**
     * Judges some statements. Twice: what the rules say of a text is kept for a while, so that under the lock, for which
     * editors and imports wait, it is only looked up.
     */
    Outcome judge(List<Long> statementIds, Connection connection) throws SQLException {
        numbers(statementIds);
        List<Long> ours = lock(statementIds, connection);
        boolean hasChanged = keep(ours, numbers(ours), connection);
        return new Outcome(
                ours.size() == statementIds.size() ? List.of() : others(statementIds, ours, connection), hasChanged);
    }

    private static List<Long> lock(List<Long> statementIds, Connection connection) throws SQLException {
        return select(" order by id for update skip locked", statementIds, connection);
    }

    /** Those that are there and are not ours. */
    private static List<Long> others(List<Long> statementIds, List<Long> ours, Connection connection)
            throws SQLException {
        return select("", statementIds, connection).stream()
                .filter(id -> !ours.contains(id))
                .toList();
    }

    private static List<Long> select(String how, List<Long> statementIds, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id from statement where id = any(?)" + how)) {
            select.setArray(1, Table.array(statementIds, connection));
            return Table.read(select, row -> row.getLong(1));
        }
    }

    /** How many findings there are on each wording that has any; none on those of a statement at which a rule fails. */
    private Map<Long, Integer> numbers(List<Long> statementIds) {
        try {
            return numbersOf(Statement.mapByIds(statementIds).values());
        } catch (HibernateException unanswered) {
            throw unanswered;
        } catch (RuntimeException | StackOverflowError failure) {
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

    private static boolean keep(List<Long> statementIds, Map<Long, Integer> numbers, Connection connection)
            throws SQLException {
        Map<Long, Integer> kept = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("select f.id, case when f.standing = w.standing then f.findings else 0 end"
                        + " from wording w join wording_finding f on f.id = w.id where w.statement_id = any(?)")) {
            select.setArray(1, Table.array(statementIds, connection));
            Table.read(select, row -> kept.put(row.getLong(1), row.getInt(2)));
        }
        if (kept.equals(numbers)) {
            return false;
        }
        Table.batch(
                connection,
                "delete from wording_finding where id = ?",
                kept.keySet().stream().map(id -> new Object[] {id}).toList());
        Table.batch(
                connection,
                "insert into wording_finding (id, standing, findings) select id, standing, ? from wording where id = ?",
                numbers.entrySet().stream()
                        .map(entry -> new Object[] {entry.getValue(), entry.getKey()})
                        .toList());
        return true;
    }
}
