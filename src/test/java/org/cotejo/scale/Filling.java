package org.cotejo.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Adds 50,000 statements, with two wordings and two mentions each, and what they refer to, by SQL, in seconds. */
final class Filling {

    private static final int STATEMENTS = 50_000;

    /** Of sources, of actors and of events. */
    private static final int OTHERS = 2_500;

    /** Beyond the ids of the sample. */
    private static final String ID = "100000 + x";

    private final Connection database;
    private final boolean isH2;

    private Filling(Connection database) throws SQLException {
        this.database = database;
        this.isH2 = database.getMetaData().getDatabaseProductName().equals("H2");
    }

    /** Does nothing the second time. */
    static void fill(Connection database) throws SQLException {
        try (Statement select = database.createStatement();
                var found = select.executeQuery("select 1 from actor where slug = 'actor-17'")) {
            if (!found.next()) {
                new Filling(database).fill();
            }
        }
    }

    private void fill() throws SQLException {
        insert(
                OTHERS,
                "source (id, slug, kind, publisher, publisher_sort)",
                ID + ", 'source-' || x, 'NEWS', 'Publisher ' || x, 'publisher ' || x");
        insert(
                OTHERS,
                "actor (id, slug, kind, names, other_names, country, pronouns, name_sort, names_folded)",
                ID
                        + ", 'actor-' || x, 'PERSON', '{\"es\": \"Persona\"}', '[]', case mod(x, 50) when 0 then 'US' else 'MX'"
                        + " end, '[]', 'persona ' || x, 'persona ' || x");
        insert(
                OTHERS,
                "event (id, slug, names, start_date, name_sort, names_folded, created_at)",
                ID + ", 'event-' || x, '{\"es\": \"Conferencia\"}', " + day("x") + ", 'conferencia ' || x,"
                        + " 'conferencia ' || x, current_timestamp");
        insert(
                STATEMENTS,
                "statement (id, slug, kind, event_id, turn, position, speaker_id, attributed_as, said_on,"
                        + " original_language, available, created_at, updated_at)",
                ID + ", 'statement-' || x, case mod(x, 97) when 0 then 'REPORTED' else 'DIRECT' end,"
                        + " 100001 + (x - 1) / 20, 1, 1 + mod(x - 1, 20), 100001 + mod(x * 31, 2500), 'PERSONA', "
                        + day("(x - 1) / 20") + ", case mod(x, 89) when 0 then 'en' else 'es-MX' end,"
                        + " case mod(x, 89) when 0 then '+ en es' || " + ifByMachine("'*'", "''")
                        + " else '+ en' || " + ifByMachine("'*'", "''") + " || ' es-MX' end, current_timestamp,"
                        + " current_timestamp");
        insert(
                2 * STATEMENTS,
                "statement_mention (statement_id, actor_id, place)",
                "100001 + (x - 1) / 2, 100001 + mod((x - 1) / 2 * 17 + mod(x, 2) * 613, 2500), mod(x, 2)");
        insertWordings(0, "ORIGINAL", "case mod(x, 89) when 0 then 'en' else 'es-MX' end", "'UNKNOWN'", "false");
        insertWordings(
                STATEMENTS,
                "TRANSLATION",
                "case mod(x, 89) when 0 then 'es' else 'en' end",
                ifByMachine("'MACHINE'", "'UNKNOWN'"),
                "mod(x, 1009) = 0");
        insert(
                STATEMENTS / 10,
                "wording_finding (id, standing, findings)",
                ID + " + " + STATEMENTS + " + 9 * x, (select w.standing from wording w where w.id = " + ID + " + "
                        + STATEMENTS + " + 9 * x), 1");
        execute("analyze");
    }

    private static String ifByMachine(String then, String otherwise) {
        return "case mod(x, 41) when 0 then " + then + " else " + otherwise + " end";
    }

    private void insertWordings(int after, String kind, String language, String method, String outdated)
            throws SQLException {
        insert(
                STATEMENTS,
                "wording (id, statement_id, kind, language, text, method, state, rank, source_id, outdated, revision,"
                        + " created_at, updated_at)",
                ID + " + " + after + ", " + ID + ", '" + kind + "', " + language
                        + ", 'Texto ' || x, " + method
                        + ", case mod(x, 53) when 0 then 'INITIAL' else 'TRANSLATED' end,"
                        + " 'NORMAL', 100001 + mod(x, 2500), " + outdated
                        + ", 1, current_timestamp, current_timestamp");
    }

    private String day(String number) {
        String day = isH2 ? "dateadd('day', " + number + ", date '2000-01-01')" : "date '2000-01-01' + " + number;
        return "cast(" + day + " as varchar)";
    }

    /** Inserts as many rows, with {@code x} from 1. */
    private void insert(int rows, String into, String values) throws SQLException {
        String numbers = (isH2 ? "system_range" : "generate_series") + "(1, " + rows + ") numbers(x)";
        execute("insert into " + into + " select " + values + " from " + numbers);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
