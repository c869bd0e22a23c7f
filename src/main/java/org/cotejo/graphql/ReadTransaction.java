package org.cotejo.graphql;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * The transaction that SQL is read in.
 *
 * <p>No {@code @Transactional} on what reads: a nested query calls services hundreds of times for what one statement
 * has loaded already, and the interceptor costs each call; and what a service throws at bad input would end the
 * transaction for the fields beside it.
 */
public final class ReadTransaction {

    private ReadTransaction() {}

    /** Reads in the transaction that there is, else in one of its own. */
    public static <T> T join(Supplier<T> read) {
        return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION
                ? read.get()
                : QuarkusTransaction.requiringNew().call(read::get);
    }

    /**
     * Opens one transaction for all that is read until the end, which may not write. Rows are plain objects in it and
     * not managed ({@link Rows}).
     *
     * @param time after which the database gives up on a statement
     */
    public static <T> T around(Duration time, Supplier<T> reads) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout((int) Math.max(1, time.toSeconds())));
        try {
            readPlainRows();
            return reads.get();
        } finally {
            // A commit, since at a rollback H2 forgets the statements that it has prepared, and parses them all again.
            // Where a statement has failed only a rollback is left, though other fields are answered.
            if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
                QuarkusTransaction.commit();
            } else {
                QuarkusTransaction.rollback();
            }
        }
    }

    /** In the transaction that there is, has rows be plain objects and not managed; what is written is written by SQL. */
    public static void readPlainRows() {
        Session session = Panache.getSession();
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
    }
}
