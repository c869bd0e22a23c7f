package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.comparison.Divergence;
import org.cotejo.comparison.Divergence.Text;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.WordingKind;
import org.cotejo.storage.Table;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Version 8 of the database: scores the statements that were stored before there was a score. */
public final class ScoreStoredStatements implements JavaMigration {

    private static final int CHUNK = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        long last = 0;
        for (Map<Long, List<Text<Long>>> chunk = read(database, last); !chunk.isEmpty(); chunk = read(database, last)) {
            last = write(database, chunk);
        }
    }

    /** The wordings of the statements behind this one, of those that have several. */
    private static Map<Long, List<Text<Long>>> read(Connection database, long last) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select statement_id, id, kind, language, text from wording where statement_id in (select statement_id"
                        + " from wording where statement_id > ? group by statement_id having count(*) > 1"
                        + " order by statement_id limit " + CHUNK + ") order by statement_id, id")) {
            select.setLong(1, last);
            Map<Long, List<Text<Long>>> texts = new LinkedHashMap<>();
            Table.read(
                    select,
                    row -> texts.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new Text<>(
                                    WordingKind.valueOf(row.getString(3)),
                                    new LanguageTag(row.getString(4)),
                                    row.getString(5),
                                    row.getLong(2))));
            return texts;
        }
    }

    /** Writes the scores that are not 0, and returns the last id of all. */
    private static long write(Connection database, Map<Long, List<Text<Long>>> statements) throws SQLException {
        long last = 0;
        List<Object[]> scores = new ArrayList<>();
        for (Map.Entry<Long, List<Text<Long>>> statement : statements.entrySet()) {
            last = statement.getKey();
            int score = Divergence.score(statement.getValue());
            if (score > 0) {
                scores.add(new Object[] {score, last});
            }
        }
        Table.batch(database, "update statement set divergence = ? where id = ?", scores);
        return last;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("8");
    }

    @Override
    public String getDescription() {
        return "score stored statements";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
