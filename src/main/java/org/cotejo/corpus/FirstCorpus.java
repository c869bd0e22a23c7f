package org.cotejo.corpus;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotejo.statement.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fills an empty database when the service starts, so that the first query of a newcomer has an answer.
 *
 * <p>One transaction: a process that is killed meanwhile leaves an empty database, and the next start fills it again. A
 * database with anything in it is left alone.
 */
@ApplicationScoped
public class FirstCorpus {

    private static final Logger LOG = Logger.getLogger(FirstCorpus.class);

    private static final String SAMPLE = "corpus/sample.ndjson";

    private final EntityManager database;
    private final String corpus;

    FirstCorpus(EntityManager database, @ConfigProperty(name = "cotejo.corpus") String corpus) {
        this.database = database;
        this.corpus = corpus;
    }

    void onStart(@Observes StartupEvent start) throws IOException {
        switch (corpus) {
            case "none" -> LOG.info("Starting without a corpus");
            case "sample" -> {
                try (InputStream sample = FirstCorpus.class.getClassLoader().getResourceAsStream(SAMPLE)) {
                    fill(SAMPLE, sample);
                }
            }
            default -> {
                try (InputStream file = Files.newInputStream(Path.of(corpus))) {
                    fill(corpus, file);
                }
            }
        }
    }

    /** Reads a corpus if the database is empty. */
    @Transactional(rollbackOn = Exception.class)
    void fill(String file, InputStream bytes) throws IOException {
        boolean isEmpty = database.createNativeQuery(
                        "select 1 from source union all select 1 from actor union all select 1 from event"
                                + " union all select 1 from statement limit 1")
                .getResultList()
                .isEmpty();
        if (isEmpty) {
            LOG.infof("Reading %s into an empty database", file);
            LOG.infof("Read %s", new CorpusReader(database).read(file, bytes));
        } else {
            LOG.infof("The database has %d statements", Statement.count());
        }
    }
}
