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
            case "sample" ->
                fill(SAMPLE, () -> FirstCorpus.class.getClassLoader().getResourceAsStream(SAMPLE));
            default -> fill(corpus, () -> open(Path.of(corpus)));
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("cotejo.corpus: there is no file " + file.toAbsolutePath());
        }
        return Files.newInputStream(file);
    }

    /** Opens a corpus; only called when it is needed, since its file may be gone once it was read. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** Reads a corpus if the database is empty. */
    @Transactional(rollbackOn = Exception.class)
    void fill(String file, Opener opener) throws IOException {
        boolean isEmpty = database.createNativeQuery(
                        "select 1 from source union all select 1 from actor union all select 1 from event"
                                + " union all select 1 from statement limit 1")
                .getResultList()
                .isEmpty();
        if (!isEmpty) {
            LOG.infof("The database has %d statements", Statement.count());
            return;
        }
        LOG.infof("Reading %s into an empty database", file);
        try (InputStream bytes = opener.open()) {
            LOG.infof("Read %s", new CorpusReader(database).read(file, bytes));
        }
    }
}
