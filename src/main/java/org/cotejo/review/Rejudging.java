package org.cotejo.review;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.cotejo.graphql.ReadTransaction;
import org.cotejo.read.DataRevision;
import org.cotejo.storage.FindingChange;
import org.cotejo.storage.Journal;

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

    /** How long it goes on in one transaction: whoever writes one of its statements waits for it. */
    private static final long BRIEFLY = TimeUnit.MILLISECONDS.toNanos(100);

    /** For ten statements of ten thousand words, with ten translations each, that the rules have never seen. */
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
     * Has all judged by our rules from now on, and by no process that has others: all that is there is asked for, where
     * others were the last to judge.
     *
     * @param ours their name
     */
    void begin(String ours) {
        rules = ours;
        inTransaction(connection -> {
            boolean isNew = ReviewState.become(ours, connection);
            if (isNew) {
                FindingChange.ALL.write(List.of(), connection);
            }
            return isNew;
        });
    }

    /** Whether it is for this process to judge: another one may have begun with other rules. */
    boolean isOurs() {
        return inTransaction(connection -> ReviewState.isOf(rules, connection));
    }

    /**
     * Judges some of what is next.
     *
     * @param vain rows that are left out; what others have, or have locked all statements of, is added
     * @return whether there may be more to do: otherwise nothing waits, or nothing that could be done now
     */
    boolean step(Collection<Long> vain) {
        AtomicReference<Unjudged> taken = new AtomicReference<>();
        try {
            return inTransaction(connection -> {
                Optional<Unjudged> next =
                        ReviewState.isOf(rules, connection) ? Unjudged.take(vain, connection) : Optional.empty();
                if (next.isPresent()) {
                    taken.set(next.get());
                    work(next.get(), vain, connection);
                }
                return next.isPresent();
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

    private void work(Unjudged next, Collection<Long> vain, Connection connection) throws SQLException {
        if (next.kind() != FindingChange.STATEMENT) {
            next.split(connection);
        } else if (!judge(next, connection)) {
            vain.add(next.id());
        }
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

    /** Returns whether anything could be done. */
    private boolean judge(Unjudged asked, Connection connection) throws SQLException {
        List<Long> all = asked.rowIds();
        List<Long> locked = new ArrayList<>();
        boolean hasChanged = false;
        long began = System.nanoTime();
        int done = 0;
        do {
            List<Long> some = all.subList(done, Math.min(done + AT_A_TIME, all.size()));
            Judge.Outcome outcome = judge.judge(some, connection);
            locked.addAll(outcome.left());
            hasChanged |= outcome.hasChanged();
            done += some.size();
        } while (done < all.size() && System.nanoTime() - began < BRIEFLY);
        if (locked.size() == done) {
            return false;
        }
        List<Long> rest = new ArrayList<>(all.subList(done, all.size()));
        rest.addAll(locked);
        asked.done(rest, connection);
        if (hasChanged) {
            // At the end, since other processes wait for it.
            ReviewState.changed(connection);
        }
        return true;
    }
}
