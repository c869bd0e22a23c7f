package org.cotejo.upkeep;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.agroal.runtime.AgroalConnectionConfigurer;
import io.quarkus.agroal.runtime.JdbcDriver;
import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Has the pool let go of all connections once H2 has closed the database under them, as it does when a write to its file
 * fails.
 *
 * <p>The next connection opens the database again, which needs no space, so that readers read on and writers find the
 * disk as it is by then. Without this the pool would hand out the dead ones until the process ends: H2 says of them that
 * they are valid.
 */
@Singleton
@Alternative
@Priority(1)
@Unremovable
@JdbcDriver("h2")
public class ReconnectingToH2 implements AgroalConnectionConfigurer {

    private static final Logger LOG = Logger.getLogger(ReconnectingToH2.class);

    private static final int MOST_TRIES = 3;
    private static final long COMPLAIN_EVERY = TimeUnit.MINUTES.toNanos(1);
    private static final AtomicLong COMPLAINED_AT = new AtomicLong(System.nanoTime() - COMPLAIN_EVERY);

    private final Instance<AgroalDataSource> database;

    ReconnectingToH2(Instance<AgroalDataSource> database) {
        this.database = database;
    }

    @Override
    public void disableSslSupport(
            String kind, AgroalDataSourceConfigurationSupplier database, Map<String, String> properties) {
        // H2 in a file has none.
    }

    @Override
    public void setExceptionSorter(String kind, AgroalDataSourceConfigurationSupplier configuration) {
        configuration.connectionPoolConfiguration().exceptionSorter(this::isFatal);
    }

    private boolean isFatal(SQLException failure) {
        return isFatal(failure, database.get());
    }

    /** Whether the connection that failed so must be let go of; then all others must, too. */
    static boolean isFatal(SQLException failure, AgroalDataSource pool) {
        if (!StorageFault.endsConnection(failure)) {
            return false;
        }
        StorageFault.explain(failure).ifPresent(ReconnectingToH2::complain);
        reopen(pool.getConfiguration()
                .connectionPoolConfiguration()
                .connectionFactoryConfiguration()
                .jdbcUrl());
        pool.flush(FlushMode.GRACEFUL);
        return true;
    }

    /** Logs, though not the same for each request. */
    private static void complain(String what) {
        long now = System.nanoTime();
        long last = COMPLAINED_AT.get();
        if (now - last > COMPLAIN_EVERY && COMPLAINED_AT.compareAndSet(last, now)) {
            LOG.error(what);
        }
    }

    /** Whoever connects first to a database that has failed gets its failure once more, and only then does H2 give it up. */
    private static void reopen(String url) {
        boolean isOpen = false;
        for (int tried = 0; !isOpen && tried < MOST_TRIES; tried++) {
            try {
                DriverManager.getConnection(url, "", "").close();
                isOpen = true;
            } catch (SQLException e) {
                LOG.debug("The database is not open yet", e);
            }
        }
    }
}
