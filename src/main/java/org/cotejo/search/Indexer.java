package org.cotejo.search;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.cotejo.storage.Follower;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/**
 * Has the index of this process, and a thread that lets it {@link CatchUp} with the database at the start and every
 * second.
 *
 * <p>An index that cannot be opened is tried again every second: another process may leave the folder, a cluster may
 * come up. A broken one in a folder is thrown away, since all of it can be made again.
 */
@Singleton
public final class Indexer {

    private static final Logger LOG = Logger.getLogger(Indexer.class);

    private static final long OPENING_SECONDS = 10;
    private static final int LOG_EVERY = 10_000;

    private final AgroalDataSource database;
    private final SearchConfig config;
    private final IndexLag lag;
    private final CompletableFuture<SearchIndex> opened = new CompletableFuture<>();
    private final CountDownLatch tried = new CountDownLatch(1);
    private final Follower follower = new Follower();
    private volatile Completeness completeness;

    Indexer(AgroalDataSource database, SearchConfig config, IndexLag lag) {
        this.database = database;
        this.config = config;
        this.lag = lag;
        this.completeness = config.enabled() ? Completeness.UNAVAILABLE : Completeness.OFF;
    }

    void onStart(@Observes StartupEvent start) {
        if (config.enabled()) {
            follower.start("search-index", this::run);
        }
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        follower.stop();
    }

    /** The index, as far as it is; empty where there is none, or opening it takes too long. */
    Optional<SearchIndex> index() {
        if (!config.enabled()) {
            return Optional.empty();
        }
        try {
            boolean unused = tried.await(OPENING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(opened.getNow(null));
    }

    /** How much of the data can be found at this moment. */
    Completeness completeness() {
        return completeness;
    }

    /** Says that the index did not answer; it may do so again. */
    void complain(SearchException failure) {
        complain("did not answer, and nothing is found", failure);
    }

    private void run() {
        while (!follower.isStopping()) {
            try (SearchIndex index = open()) {
                opened.complete(index);
                tried.countDown();
                while (!follower.isStopping()) {
                    follow(index);
                    follower.rest();
                }
            } catch (SearchException | UncheckedIOException e) {
                complain(isInUse(e) ? "is in use by another process" : "cannot be opened", e);
                tried.countDown();
                follower.rest();
            }
        }
    }

    private void follow(SearchIndex index) {
        try {
            catchUp(index);
        } catch (SearchException e) {
            completeness = Completeness.UNAVAILABLE;
            complain("does not answer, and will be asked again", e);
        } catch (SQLException | RuntimeException e) {
            // Whatever it is: without this thread nothing new would be found until the next start.
            complain("could not be told what has changed, and will be told again", e);
        }
    }

    private void complain(String what, Exception failure) {
        if (follower.mayComplain()) {
            LOG.error(config.place() + " " + what, failure);
        }
    }

    private SearchIndex open() {
        try {
            return openAndRead();
        } catch (SearchException e) {
            if (isInUse(e) || config.hosts().isPresent()) {
                throw e;
            }
            LOG.warn(config.place() + " cannot be read, and is made anew", e);
            delete(config.folder());
            return openAndRead();
        }
    }

    private SearchIndex openAndRead() {
        SearchIndex index = SearchIndex.open(config.settings());
        try {
            index.identity();
            return index;
        } catch (SearchException e) {
            index.close();
            throw e;
        }
    }

    private static boolean isInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LockObtainFailedException) {
                return true;
            }
        }
        return false;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the index anew, in a process that does not serve.
     *
     * @param progress told how many statements are in it
     * @return false when another process is writing to it
     */
    public boolean reindex(IntConsumer progress) throws SQLException {
        try (SearchIndex index = open();
                Connection connection = connect()) {
            return new CatchUp(index, connection, follower::isStopping, progress).rebuild();
        }
    }

    /** Indexes all that has changed; returns once nothing waits. Called by the tests too, which cannot wait a second. */
    void catchUp() throws SQLException {
        catchUp(opened.join());
    }

    private synchronized void catchUp(SearchIndex index) throws SQLException {
        boolean isComplete;
        try (Connection connection = connect()) {
            lag.seen(Changes.count(connection), completeness.equals(Completeness.COMPLETE));
            new CatchUp(index, connection, follower::isStopping, this::building).run();
            // Whoever makes an index anew identifies it last.
            isComplete = index.identity().isPresent();
            lag.seen(Changes.count(connection), isComplete);
            connection.commit();
        }
        if (isComplete && completeness.statements() != null) {
            LOG.info(config.place() + " is complete");
        }
        completeness = isComplete ? Completeness.COMPLETE : Completeness.BUILDING;
    }

    private void building(int done) {
        completeness = Completeness.building(done);
        if (done == 0) {
            LOG.info(config.place() + " is being made");
        } else if (done % LOG_EVERY == 0) {
            LOG.infof("%s has %,d statements", config.place(), done);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }
}
