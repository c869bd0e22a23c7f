package org.cotejo.live;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Hears of the commits of other processes, by PostgreSQL's {@code listen}; a trigger sends the notice. It holds a
 * connection from the first subscription on. H2 has one process only, and nothing to hear.
 *
 * <p>A notice says no more than that there is something to look for, so one that is lost does no harm for long: it looks
 * by itself, too, every ten seconds, as also behind a pool of connections that lets no notice through.
 */
@Singleton
final class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class);

    private static final String CHANNEL = "cotejo_data";
    private static final int PAUSE_MILLIS = 10_000;
    private static final int RETRY_MILLIS = 5_000;

    private final AgroalDataSource database;
    private final boolean hasOthers;
    private final AtomicBoolean isListening = new AtomicBoolean();
    private volatile boolean isStopped;

    Notices(AgroalDataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.hasOthers = kind.equals("postgresql");
    }

    void onStop(@Observes ShutdownEvent stop) {
        isStopped = true;
    }

    /** Has somebody told, from now on, whenever any process may have changed the data. */
    void listen(Runnable heard) {
        if (hasOthers && isListening.compareAndSet(false, true)) {
            Thread thread = new Thread(() -> listenOn(heard), "changes");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void listenOn(Runnable heard) {
        while (!isStopped) {
            try (Connection connection = database.getConnection()) {
                // One that leads nowhere any more would look as if nothing happened.
                connection.setNetworkTimeout(Runnable::run, 3 * PAUSE_MILLIS);
                listenOn(connection, heard);
            } catch (SQLException | RuntimeException lost) {
                if (!isStopped) {
                    LOG.warnf(
                            "Other processes' changes are not heard of until the database answers again: %s",
                            lost.getMessage());
                    pause();
                }
            }
        }
    }

    private void listenOn(Connection connection, Runnable heard) throws SQLException {
        PGConnection postgresql = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            while (!isStopped) {
                // Said again, it changes nothing, and shows whether anybody is there.
                statement.execute("listen " + CHANNEL);
                heard.run();
                postgresql.getNotifications(PAUSE_MILLIS);
            }
            statement.execute("unlisten *");
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            isStopped = true;
        }
    }
}
