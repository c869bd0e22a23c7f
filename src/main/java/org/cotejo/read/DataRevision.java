package org.cotejo.read;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.cotejo.graphql.Sql;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/**
 * A number that is another one after every commit that changed data, in every process that uses the database.
 *
 * <p>It is a row, counted up in the transaction itself: a sequence would count before others can see the data, and what
 * they read in between would be taken for new. Hibernate says when a transaction writes an entity; who writes by SQL
 * counts it up there too, and says so by {@link #changedHere}.
 */
@Singleton
public final class DataRevision {

    private record Known(long revision, long readAt) {}

    private final TransactionSynchronizationRegistry transactions;
    private final AtomicLong commitsHere = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Known known;

    DataRevision(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void listen(@Observes @Priority(1) StartupEvent start, SessionFactory hibernate) {
        EventListenerRegistry listeners = hibernate
                .unwrap(SessionFactoryImplementor.class)
                .getEventEngine()
                .getListenerRegistry();
        Writes writes = new Writes();
        listeners.appendListeners(EventType.POST_INSERT, writes);
        listeners.appendListeners(EventType.POST_UPDATE, writes);
        listeners.appendListeners(EventType.POST_DELETE, writes);
    }

    /**
     * The number, without asking the database.
     *
     * @param nanos how long ago it may have been read; commits of this process count at once
     * @return empty when it was not read since
     */
    public OptionalLong recent(long nanos) {
        Known last = known;
        return last != null && System.nanoTime() - last.readAt < nanos
                ? OptionalLong.of(last.revision)
                : OptionalLong.empty();
    }

    /** The number now, by one SQL statement. */
    public long read() {
        long before = commitsHere.get();
        long started = System.nanoTime();
        long revision = Sql.select("select revision from data_revision", Map.of(), row -> row.getLong(1))
                .get(0);
        if (commitsHere.get() == before) {
            known = new Known(revision, started);
        }
        return revision;
    }

    /** Says that this process has committed a change that it counted itself: what is known here is known no more. */
    public void changedHere() {
        commitsHere.incrementAndGet();
        known = null;
        listeners.forEach(Runnable::run);
    }

    /** Has somebody told of each commit of this process, on the thread that commits; who listens must be quick. */
    public void onChangeHere(Runnable listener) {
        listeners.add(listener);
    }

    private void changed(SharedSessionContractImplementor session) {
        if (transactions.getResource(this) != null) {
            return;
        }
        transactions.putResource(this, this);
        session.getTransactionCompletionCallbacks()
                .registerCallback(
                        writing -> writing.createNativeMutationQuery("update data_revision set revision = revision + 1")
                                .executeUpdate());
        session.getTransactionCompletionCallbacks().registerCallback((isCommitted, written) -> changedHere());
    }

    private final class Writes implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

        @Override
        public void onPostInsert(PostInsertEvent event) {
            changed(event.getSession());
        }

        @Override
        public void onPostUpdate(PostUpdateEvent event) {
            changed(event.getSession());
        }

        @Override
        public void onPostDelete(PostDeleteEvent event) {
            changed(event.getSession());
        }

        @Override
        public boolean requiresPostCommitHandling(EntityPersister entity) {
            return false;
        }
    }
}
