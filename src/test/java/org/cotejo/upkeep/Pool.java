package org.cotejo.upkeep;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;

/** A pool of connections as the service has it. */
final class Pool {

    private Pool() {}

    static AgroalDataSource of(String url) throws SQLException {
        AtomicReference<AgroalDataSource> made = new AtomicReference<>();
        AgroalDataSourceConfigurationSupplier configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(10)
                        .exceptionSorter(failure -> ReconnectingToH2.isFatal(failure, made.get()))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)));
        made.set(AgroalDataSource.from(configuration));
        return made.get();
    }
}
