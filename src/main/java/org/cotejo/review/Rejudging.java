package org.cotejo.review;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.cotejo.graphql.ReadTransaction;
import org.cotejo.read.DataRevision;
import org.cotejo.storage.FindingChange;
import org.cotejo.storage.Journal;
import org.cotejo.storage.Table;

/**
 * Judging translations again, some statements at a time, each time in a transaction.
 *
 * <p>It waits for no statement that somebody else has locked, and leaves it for later: an import may hold thousands of
 * them for minutes, in another order than this. What fails is put behind all others, so that nothing waits for it.
 */
@Singleton
final class Rejudging {

    /** Statements that are judged at once. */
    private static final int AT_A_TIME = 10;

    /** How long it goes on in one transaction: whoever writes one of the statements waits for it. */
    private static final long BRIEFLY = TimeUnit.MILLISECONDS.toNanos(100);

    /** For ten statements of ten thousand words with ten translations each. */
    private static final int TIMEOUT_SECONDS = 300;

    private final AgroalDataSource database;
    private final DataRevision revisions;
    private final Judge judge;
    private volatile String rules = "";

    private interface Work {
        boolean on(Connection database) throws SQLException;
    }

    Rejudging(AgroalDataSource database, DataRevision revisions, Judge judge) {
        this.database = database;
        this.revisions = revisions;
        this.judge = judge;
    }

    /**
     * Asks for everything, where other rules were the last to judge. A process that still has those leaves that alone: it
     * would take some of it, and nobody would judge that by the new ones.
     *
     * @param ours the rules that this process has, by any name
     */
    void begin(String ours) {
        rules = ours;
        inTransaction(connection -> {
            boolean isNew = ReviewState.become(ours, connection);
            if (isNew) {
                Table.batch(
                        connection,
                        "delete from finding_change where rules is not null",
                        List.<Object[]>of(new Object[0]));
                FindingChange.ALL.write(List.of(), true, ours, connection);
            }
            return isNew;
        });
    }

    /** How many rows wait for us. */
    long waiting() {
        return Unjudged.count(rules);
    }

    /**
     * Judges some of what is next.
     *
     * @return whether that came any further: otherwise nothing waits, or others have it
     */
    boolean step() {
        AtomicReference<Unjudged> taken = new AtomicReference<>();
        try {
            return inTransaction(connection -> {
                Optional<Unjudged> next = Unjudged.take(rules, connection);
                next.ifPresent(taken::set);
                return next.isPresent() && work(next.get(), connection);
            });
        } catch (RuntimeException failure) {
            if (taken.get() != null) {
                inTransaction(connection -> {
                    taken.get().postpone(connection);
                    return true;
                });
            }
            throw failure;
        }
    }

    private boolean work(Unjudged next, Connection connection) throws SQLException {
        if (next.kind() == FindingChange.STATEMENT) {
            return judge(next, connection);
        }
        next.split(connection);
        return true;
    }

    /**
     * Counts the data's revision up where a number has changed since it did so last: whoever has kept an answer must ask
     * again. Not at each step, since nobody could keep anything while a large corpus is judged.
     */
    void tell() {
        boolean isTold = inTransaction(connection -> {
            boolean wasUntold = ReviewState.told(connection);
            if (wasUntold) {
                // It writes down nothing that is by anybody, or done by an operation.
                Journal.Author nobody = new Journal.Author(Journal.CORPUS, "", null, null);
                new Journal(connection, nobody, Instant.now().atOffset(ZoneOffset.UTC)).finish();
            }
            return wasUntold;
        });
        if (isTold) {
            revisions.changedHere();
        }
    }

    private boolean inTransaction(Work work) {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> {
            ReadTransaction.readPlainRows();
            try (Connection connection = database.getConnection()) {
                return work.on(connection);
            }
        });
    }

    private boolean judge(Unjudged asked, Connection connection) throws SQLException {
        List<Long> all = asked.rowIds();
        List<Long> locked = new ArrayList<>();
        long began = System.nanoTime();
        int done = 0;
        do {
            List<Long> some = all.subList(done, Math.min(done + AT_A_TIME, all.size()));
            locked.addAll(judge.judge(some, connection));
            done += some.size();
        } while (done < all.size() && System.nanoTime() - began < BRIEFLY);
        List<Long> rest = new ArrayList<>(all.subList(done, all.size()));
        rest.addAll(locked);
        asked.leave(rest, connection);
        return locked.size() < done;
    }
}
