package org.cotejo.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.cotejo.corpus.ScoreStoredStatements;
import org.flywaydb.core.Flyway;

/** A database without a service: the founding example, as the first version of the schema stored it. */
final class StoredSample {

    private static final String NOW = "timestamp with time zone '2026-01-21 12:00:00+00:00'";

    private StoredSample() {}

    /**
     * Brings a database to a version, as the service does when it starts.
     *
     * @param kind {@code h2} or {@code postgresql}
     * @param version such as 1, or {@code latest}
     */
    static void migrate(String url, String user, String kind, String version) {
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("classpath:db/migration/common", "classpath:db/migration/" + kind)
                .javaMigrations(new ScoreStoredStatements())
                .target(version)
                .load()
                .migrate();
    }

    /** Fills a database of the first version. */
    static void fill(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String insert : """
                    insert into source (id, slug, kind, publisher, publisher_sort, language, date_published) values
                      (1, 'presidencia', 'TRANSCRIPT', 'Presidencia de México', 'presidencia de mexico', 'es', '2026-01-21'),
                      (2, 'ap', 'NEWS', 'Associated Press', 'associated press', 'en', '2026-01'),
                      (3, 'prensa', 'NEWS', 'Prensa', 'prensa', 'en', null);
                    insert into actor (id, slug, kind, names, other_names, pronouns, name_sort, names_folded) values
                      (1, 'claudia-sheinbaum', 'PERSON', '{"es":"Claudia Sheinbaum"}', '["Sheinbaum Pardo"]', '["SHE"]',
                       'claudia sheinbaum', 'claudia sheinbaum' || chr(10) || 'sheinbaum pardo'),
                      (2, 'donald-trump', 'PERSON', '{"en":"Donald Trump"}', '[]', '[]', 'donald trump', 'donald trump');
                    insert into event (id, slug, names, location, start_date, name_sort, names_folded, created_at) values
                      (1, 'traslado-37-2026-01', '{"es":"Traslado de 37 reos"}', '{"es":"México"}', '2026-01-21',
                       'traslado de 37 reos', 'traslado de 37 reos', @NOW);
                    insert into named_participant (event_id, actor_id, place) values (1, 1, 0), (1, 2, 1);
                    insert into statement (id, slug, kind, event_id, turn, position, speaker_id, attributed_as, role,
                       said_on, original_language, created_at, updated_at) values
                      (1, 's37-decision-soberana', 'DIRECT', 1, 1, 1, 1, 'PRESIDENTA', '{"es":"Presidenta"}', '2026-01-21',
                       'es', @NOW, @NOW),
                      (2, 's37-sin-original', 'REPORTED', 1, null, 2, null, 'TRUMP', null, '2026-01', null, @NOW, @NOW);
                    insert into statement_mention (statement_id, actor_id, place) values (1, 2, 0), (1, 1, 1);
                    insert into wording (id, statement_id, kind, language, text, method, state, rank, source_id,
                       derived_from, revision, created_at, updated_at) values
                      (1, 1, 'ORIGINAL', 'es', 'Es una decisión soberana.', 'TRANSCRIPTION', 'FINAL', 'NORMAL', 1, null, 1,
                       @NOW, @NOW),
                      (2, 1, 'TRANSLATION', 'en', 'It is a sovereign decision.', 'HUMAN', 'TRANSLATED', 'NORMAL', 2, 1, 1,
                       @NOW, @NOW),
                      (3, 1, 'TRANSLATION', 'en', 'It’s a private decision.', 'UNKNOWN', 'TRANSLATED', 'NORMAL', 3, 1, 1,
                       @NOW, @NOW),
                      (4, 2, 'TRANSLATION', 'es-MX', 'Los vamos a traer.', 'MACHINE', 'TRANSLATED', 'DEPRECATED', 3, null, 1,
                       @NOW, @NOW)
                    """.replace("@NOW", NOW).split(";", -1)) {
                statement.execute(insert);
            }
        }
    }
}
