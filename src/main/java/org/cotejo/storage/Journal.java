package org.cotejo.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.graphql.NodeId;

/**
 * What one transaction writes down beside the rows themselves: the states that rows are in after it, for those who ask
 * what has changed and who did it; what the search index must read again; that the data has changed, and what of it, for
 * those who are told as it happens.
 *
 * <p>The state before the first change is written down too, under the number that it had: what came with a corpus is
 * kept as it came. A corpus of a million new statements has no history, and writes none.
 */
public final class Journal {

    /** Whom an import is by. */
    public static final String CORPUS = "corpus";

    /** Until {@link #finish} knows the number of the transaction, which it counts last, so that nobody waits for it. */
    private static final long NOT_COUNTED = -1;

    /** Of states that were there before anybody wrote a history. */
    private static final long BEFORE = 0;

    /** How many transactions whoever listens may be behind; what was changed before them is told nobody. */
    public static final long TOLD = 1_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Who writes, and why.
     *
     * @param by the subject of a token, or {@link #CORPUS}
     * @param operation the mutation, or {@code import}
     * @param requestId null for a command
     * @param note what the writer says of it; null where that is nothing
     */
    public record Author(String by, String operation, String requestId, String note) {}

    private record Entry(Row row, boolean isBefore) {}

    private final Connection database;
    private final Author author;
    private final OffsetDateTime now;
    private final RowIds ids;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Long> addedStatements = new LinkedHashSet<>();
    private final Map<Long, Long> changedWordings = new LinkedHashMap<>();
    private boolean isTold;
    private boolean isTermChanged;

    public Journal(Connection database, Author author, OffsetDateTime now) {
        this.database = database;
        this.author = author;
        this.now = now;
        this.ids = new RowIds(database, "revision_seq");
    }

    /** Notes that a row is new, and came with a corpus: it has no history yet. */
    public void imported(Row row) {
        isTermChanged |= row.kind() == RowKind.TERM;
        if (row.kind() == RowKind.STATEMENT) {
            addedStatements.add(row.id());
        } else if (row instanceof WordingRow wording) {
            changedWordings.put(row.id(), wording.statementId());
        }
    }

    /** Writes down that a row is new. */
    public void recorded(Row row) {
        imported(row);
        entries.add(new Entry(row, false));
    }

    /** Writes down that a row has become another one, which has the next number. */
    public void revised(Row before, Row after) {
        entries.add(new Entry(before, true));
        entries.add(new Entry(after, false));
        isTermChanged |= after.kind() == RowKind.TERM;
        if (after instanceof WordingRow wording) {
            changedWordings.put(after.id(), wording.statementId());
        }
    }

    /**
     * Has the search index read these rows again, and the rules look again at what is judged by them, once they are
     * committed.
     *
     * @param kind one of those that are found: statement, event, actor
     * @param reachesStatements whether statements are found, and judged, by what has changed of an event or an actor
     */
    public void touched(RowKind kind, boolean reachesStatements, Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        Table.batch(
                database,
                "insert into search_change (kind, reaches_statements, row_ids) values (?, ?, ?)",
                List.<Object[]>of(new Object[] {kind.name(), reachesStatements, Table.array(ids, database)}));
        if (kind == RowKind.STATEMENT) {
            FindingChange.STATEMENT.write(ids, database);
        } else if (kind == RowKind.ACTOR && reachesStatements) {
            FindingChange.ACTOR.write(ids, database);
        }
    }

    /** Writes what was noted so far. */
    public void flush() throws SQLException {
        Map<Reference, String> names = names();
        List<Object[]> before = new ArrayList<>();
        List<Object[]> after = new ArrayList<>();
        for (Entry entry : entries) {
            Row row = entry.row;
            String kind = row.kind().name();
            String state = json(row, names);
            if (entry.isBefore) {
                before.add(new Object[] {
                    ids.next(), kind, row.id(), row.revision(), CORPUS, state, row.id(), kind, row.id()
                });
            } else {
                after.add(new Object[] {
                    ids.next(),
                    kind,
                    row.id(),
                    row.revision(),
                    now,
                    author.by,
                    author.operation,
                    author.requestId,
                    author.note,
                    state,
                    NOT_COUNTED
                });
            }
        }
        insertBefore(before);
        Table.batch(
                database,
                "insert into revision (id, kind, row_id, number, made_at, made_by, operation, request_id, note, state,"
                        + " data_revision) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                after);
        entries.clear();
        if (!addedStatements.isEmpty() || !changedWordings.isEmpty()) {
            tell();
        }
        if (isTermChanged) {
            FindingChange.ALL.write(List.of(), database);
            isTermChanged = false;
        }
    }

    /** What those who listen are told. The wordings of a new statement come with it. */
    private void tell() throws SQLException {
        changedWordings.values().removeAll(addedStatements);
        Table.batch(
                database,
                "insert into data_change (data_revision, added_statements, changed_wordings, wording_statements)"
                        + " values (?, ?, ?, ?)",
                List.<Object[]>of(new Object[] {
                    NOT_COUNTED,
                    Table.array(addedStatements, database),
                    Table.array(changedWordings.keySet(), database),
                    Table.array(changedWordings.values(), database)
                }));
        isTold = true;
        addedStatements.clear();
        changedWordings.clear();
    }

    /** The states before the first change of each row, as of when the row was recorded. */
    private void insertBefore(List<Object[]> states) throws SQLException {
        Map<RowKind, List<Object[]>> byKind = new EnumMap<>(RowKind.class);
        states.forEach(state -> byKind.computeIfAbsent(RowKind.valueOf((String) state[1]), kind -> new ArrayList<>())
                .add(state));
        for (Map.Entry<RowKind, List<Object[]>> of : byKind.entrySet()) {
            Table.batch(
                    database,
                    "insert into revision (id, kind, row_id, number, made_at, made_by, operation, state, data_revision)"
                            + " select ?, ?, ?, ?, o.created_at, ?, 'import', ?, " + BEFORE + " from "
                            + of.getKey().table() + " o where o.id = ?"
                            + " and not exists (select 1 from revision r where r.kind = ? and r.row_id = ?)",
                    of.getValue());
        }
    }

    /**
     * Writes the rest, and counts the data's revision up: the last thing that a transaction does, since all others that
     * write wait for it from here on.
     *
     * @return the number that the data has then; transactions have it in the order of their commits
     */
    public long finish() throws SQLException {
        flush();
        if (!isTold) {
            tell();
        }
        Table.batch(database, "update data_revision set revision = revision + 1", List.<Object[]>of(new Object[0]));
        long revision;
        try (PreparedStatement select = database.prepareStatement("select revision from data_revision")) {
            revision = Table.read(select, row -> row.getLong(1)).get(0);
        }
        for (String table : List.of("revision", "data_change")) {
            Table.batch(
                    database,
                    "update " + table + " set data_revision = ? where data_revision = " + NOT_COUNTED,
                    List.<Object[]>of(new Object[] {revision}));
        }
        // The negative number is of those who are not committed yet.
        Table.batch(
                database,
                "delete from data_change where data_revision between 0 and ?",
                List.<Object[]>of(new Object[] {revision - TOLD}));
        return revision;
    }

    private String json(Row row, Map<Reference, String> names) {
        Map<String, Object> told = new LinkedHashMap<>();
        row.fields().forEach((field, value) -> told.put(field, told(value, names)));
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object told(Object value, Map<Reference, String> names) {
        if (value instanceof Reference reference) {
            return names.get(reference);
        }
        return value instanceof List<?> list
                ? list.stream().map(each -> told(each, names)).toList()
                : value;
    }

    /** What the rows that are referred to are called outside: slugs, and ids of wordings. */
    private Map<Reference, String> names() throws SQLException {
        Map<RowKind, Set<Long>> ids = new EnumMap<>(RowKind.class);
        entries.forEach(entry -> entry.row.fields().values().forEach(value -> collect(value, ids)));
        Map<Reference, String> names = new HashMap<>();
        for (Map.Entry<RowKind, Set<Long>> of : ids.entrySet()) {
            RowKind kind = of.getKey();
            if (kind == RowKind.WORDING) {
                of.getValue().forEach(id -> names.put(new Reference(kind, id), new NodeId(kind.type(), id).toString()));
            } else {
                new Table(database, kind.table(), "id", "slug")
                        .select(
                                "id",
                                of.getValue(),
                                row -> names.put(new Reference(kind, row.getLong(1)), row.getString(2)));
            }
        }
        return names;
    }

    private static void collect(Object value, Map<RowKind, Set<Long>> ids) {
        if (value instanceof Reference reference) {
            ids.computeIfAbsent(reference.kind(), kind -> new TreeSet<>()).add(reference.id());
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, ids));
        }
    }
}
