package org.cotejo.live;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.cotejo.graphql.Sql;
import org.cotejo.read.DataRevision;
import org.cotejo.storage.Journal;
import org.eclipse.microprofile.context.ManagedExecutor;
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

    /** A row of {@code data_change}. */
    private record Part(long revision, List<Long> statements, List<Long> wordings, List<Long> wordingStatements) {}

    private final DataRevision revisions;
    private final Notices notices;
    private final ManagedExecutor workers;
    private final Set<EventStream<?>> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private long last;

    ChangeFeed(DataRevision revisions, Notices notices, ManagedExecutor workers) {
        this.revisions = revisions;
        this.notices = notices;
        this.workers = workers;
    }

    void onStart(@Observes StartupEvent start) {
        revisions.onChangeHere(this::look);
    }

    /** Tells somebody of all that is committed from now on. */
    synchronized void add(EventStream<?> listener) {
        if (listeners.isEmpty()) {
            last = revisions.read();
        }
        listeners.add(listener);
        notices.listen(this::look);
    }

    void remove(EventStream<?> listener) {
        listeners.remove(listener);
    }

    /** Has a worker look for changes, soon. */
    private void look() {
        if (!listeners.isEmpty() && isAsked.compareAndSet(false, true)) {
            workers.execute(this::read);
        }
    }

    private synchronized void read() {
        isAsked.set(false);
        try {
            long now = revisions.read();
            if (last < now - Journal.TOLD) {
                listeners.forEach(EventStream::lose);
            } else {
                changes(last, now).forEach(change -> listeners.forEach(listener -> listener.tell(change)));
            }
            last = now;
        } catch (RuntimeException failure) {
            LOG.warnf("What has changed could not be read, and is read at the next change: %s", failure.getMessage());
        }
    }

    private static List<Change> changes(long after, long until) {
        Map<Long, List<Part>> parts = new LinkedHashMap<>();
        Sql.select(
                        "select data_revision, added_statements, changed_wordings, wording_statements from data_change"
                                + " where data_revision > :after and data_revision <= :until order by data_revision, id",
                        Map.of("after", after, "until", until),
                        row -> new Part(
                                row.getLong(1), ids(row.getArray(2)), ids(row.getArray(3)), ids(row.getArray(4))))
                .forEach(part -> parts.computeIfAbsent(part.revision, revision -> new ArrayList<>())
                        .add(part));
        return parts.entrySet().stream()
                .map(of -> new Change(
                        of.getKey(),
                        joined(of.getValue().stream().map(Part::statements)),
                        joined(of.getValue().stream().map(Part::wordings)),
                        joined(of.getValue().stream().map(Part::wordingStatements))))
                .toList();
    }

    private static List<Long> joined(Stream<List<Long>> lists) {
        return lists.flatMap(List::stream).toList();
    }

    private static List<Long> ids(Array array) throws SQLException {
        List<Long> ids = new ArrayList<>();
        for (Object id : (Object[]) array.getArray()) {
            ids.add((Long) id);
        }
        return Collections.unmodifiableList(ids);
    }
}
