package org.cotejo.live;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cotejo.graphql.Sql;
import org.cotejo.read.DataRevision;
import org.cotejo.storage.Journal;
import org.cotejo.storage.Table;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * Reads what was changed, by any process, and tells whoever listens: each change once, after its commit, in the order of
 * the commits. Reads nothing as long as nobody listens.
 *
 * <p>The order is that of {@code data_revision}, which a transaction counts up under a lock that it holds until it is
 * committed: whoever sees a number sees all that was changed under it and under lower ones.
 */
@Singleton
final class ChangeFeed {

    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);
    private static final int RETRY_SECONDS = 1;

    /** So many transactions may be written between two looks at the database. */
    private static final long MARGIN = 100;

    /** A row of {@code data_change}. */
    private record Part(long revision, List<Long> statements, List<Long> wordings, List<Long> wordingStatements) {}

    private final DataRevision revisions;
    private final Notices notices;
    /** Nothing of the request that commits goes with it. */
    private final ManagedExecutor worker = ManagedExecutor.builder()
            .maxAsync(1)
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    private final Set<EventStream<?>> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private long last;

    ChangeFeed(DataRevision revisions, Notices notices) {
        this.revisions = revisions;
        this.notices = notices;
    }

    void onStart(@Observes StartupEvent start) {
        revisions.onChangeHere(this::look);
    }

    /** Tells somebody of all that is committed from now on. */
    void add(EventStream<?> listener) {
        synchronized (this) {
            if (listeners.isEmpty()) {
                last = revisions.read();
            } else {
                // What was committed before concerns the others only.
                read();
            }
            listeners.add(listener);
        }
        notices.listen(this::look);
        // A commit that came meanwhile found nobody to tell.
        look();
    }

    void remove(EventStream<?> listener) {
        listeners.remove(listener);
    }

    /** Has a worker look for changes, soon; fails never, since whoever has committed has done so. */
    private void look() {
        if (!listeners.isEmpty() && isAsked.compareAndSet(false, true)) {
            try {
                worker.execute(this::read);
            } catch (RejectedExecutionException stopping) {
                isAsked.set(false);
            }
        }
    }

    private synchronized void read() {
        isAsked.set(false);
        try {
            long now = revisions.read();
            if (last < now - Journal.TOLD + MARGIN) {
                LostEvents why = new LostEvents("More was changed than is kept.");
                listeners.forEach(listener -> listener.lose(why));
            } else if (last < now) {
                for (Change change : changes(last, now)) {
                    listeners.forEach(listener -> tell(listener, change));
                }
            }
            last = now;
        } catch (RuntimeException failure) {
            LOG.warnf("What has changed could not be read, and is tried again: %s", failure.getMessage());
            CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS).execute(this::look);
        }
    }

    private static void tell(EventStream<?> listener, Change change) {
        try {
            listener.tell(change);
        } catch (RuntimeException failure) {
            LOG.error("A subscription ends, since it could not be told of a change", failure);
            listener.cancel();
        }
    }

    private static List<Change> changes(long after, long until) {
        Map<Long, List<Part>> parts = new LinkedHashMap<>();
        Sql.select(
                        "select data_revision, added_statements, changed_wordings, wording_statements from data_change"
                                + " where data_revision > :after and data_revision <= :until order by data_revision, id",
                        Map.of("after", after, "until", until),
                        row -> new Part(
                                row.getLong(1),
                                Table.longs(row.getArray(2)),
                                Table.longs(row.getArray(3)),
                                Table.longs(row.getArray(4))))
                .forEach(part -> parts.computeIfAbsent(part.revision, revision -> new ArrayList<>())
                        .add(part));
        return parts.entrySet().stream()
                .map(of -> new Change(
                        of.getKey(),
                        of.getValue().stream()
                                .flatMap(part -> part.statements.stream())
                                .toList(),
                        wordings(of.getValue())))
                .toList();
    }

    private static Map<Long, List<Long>> wordings(List<Part> parts) {
        Map<Long, List<Long>> wordings = new HashMap<>();
        for (Part part : parts) {
            for (int i = 0; i < part.wordings.size(); i++) {
                wordings.computeIfAbsent(part.wordingStatements.get(i), statement -> new ArrayList<>())
                        .add(part.wordings.get(i));
            }
        }
        return wordings;
    }
}
