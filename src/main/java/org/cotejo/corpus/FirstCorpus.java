package org.cotejo.corpus;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.cotejo.corpus.FileReport.Format;
import org.cotejo.corpus.FileReport.Outcome;
import org.cotejo.statement.Statement;
import org.cotejo.storage.Table;
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

    /** The sample, and the term base, which refers to its sources. */
    private static final String SAMPLE = "corpus/sample.ndjson";

    private static final String TERMS = "corpus/terms.ndjson";

    private final AgroalDataSource database;
    private final String corpus;

    FirstCorpus(AgroalDataSource database, @ConfigProperty(name = "cotejo.corpus") String corpus) {
        this.database = database;
        this.corpus = corpus;
    }

    void onStart(@Observes StartupEvent start) throws IOException, SQLException {
        switch (corpus) {
            case "none" -> LOG.info("Starting without a corpus");
            case "sample" -> fill(new File(SAMPLE, FirstCorpus::openSample), new File(TERMS, () -> openBundled(TERMS)));
            default -> fill(new File(corpus, () -> open(Path.of(corpus))));
        }
    }

    /** The corpus that comes with Cotejo. */
    static InputStream openSample() {
        return openBundled(SAMPLE);
    }

    private static InputStream openBundled(String file) {
        return FirstCorpus.class.getClassLoader().getResourceAsStream(file);
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

    /** A file of a corpus, and what errors call it. */
    record File(String name, Opener opener) {}

    /**
     * Reads a corpus if the database is empty, whole or not at all.
     *
     * @param files in the order of reading: a line can refer to those of files before its own
     *
     * @throws IllegalStateException when it cannot be used, with file, line, field and value
     */
    void fill(File... files) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (!isEmpty(connection)) {
                LOG.infof("The database has %d statements", Statement.count());
                return;
            }
            LOG.infof("Reading %s into an empty database", files[0].name());
            FileReport report = new FileImport(connection, true, false, ImportProgress.NONE)
                    .read(files[0].name(), Format.CORPUS, List.of(), (writer, refused) -> {
                        for (File file : files) {
                            try (InputStream bytes = file.opener().open()) {
                                LineReader.read(file.name(), bytes, writer, refused);
                            }
                        }
                    });
            if (report.outcome() == Outcome.FAILED) {
                throw new IllegalStateException(report.reason());
            }
            LOG.infof("Read %s", report.counts());
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select 1 from source union all select 1 from actor union all select 1 from event"
                        + " union all select 1 from statement union all select 1 from term limit 1")) {
            return Table.read(select, row -> row.getInt(1)).isEmpty();
        }
    }
}
