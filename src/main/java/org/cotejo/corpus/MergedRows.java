package org.cotejo.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cotejo.storage.ActorLinks;
import org.cotejo.storage.Journal;
import org.cotejo.storage.Row;
import org.cotejo.storage.SluggedRow;
import org.cotejo.storage.Table;

/**
 * Rows of one table that lines are merged into, by slug.
 *
 * @param <L> what the lines are of
 * @param <R> a row with the values of all columns
 */
abstract class MergedRows<L extends Line, R extends SluggedRow> {

    /** The ids of the rows that a chunk has written. */
    record Written(List<Long> added, List<Long> changed) {}

    protected final Table table;
    protected final Known known;
    private final Count count;
    private final Consumer<CorpusException> refused;
    private final ActorLinks links;
    private final Journal journal;

    /** Rows that may be linked to actors; {@code links} is null for those that are not. */
    MergedRows(
            Table table,
            Known known,
            ActorLinks links,
            Journal journal,
            Count count,
            Consumer<CorpusException> refused) {
        this.table = table;
        this.known = known;
        this.count = count;
        this.refused = refused;
        this.links = links;
        this.journal = journal;
    }

    /** A stored row, with the links that it has. */
    protected abstract R read(ResultSet row) throws SQLException;

    /**
     * The row that the line makes of a stored one.
     *
     * @param stored null where there is none
     * @param id the row's id, stored or new
     * @throws CorpusException when the line cannot be used
     */
    protected abstract R merge(L line, R stored, long id) throws SQLException;

    /** The row that is meant by whoever refers to this one. */
    protected long meant(R row) {
        return row.id();
    }

    /** Loads what belongs to the stored rows of a chunk. */
    protected void loaded(Collection<R> rows) throws SQLException {}

    /** Merges a chunk of lines and writes what is new or changed; a line that cannot be used is left out. */
    Written merge(List<L> lines) throws SQLException {
        List<String> slugs = lines.stream().map(Line::slug).toList();
        if (links != null) {
            links.loadBySlugs(slugs);
        }
        Map<String, R> stored = new HashMap<>();
        table.selectForUpdate("slug", slugs, this::read).forEach(row -> stored.put(row.slug(), row));
        loaded(stored.values());
        List<Object[]> inserts = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        Written written = new Written(new ArrayList<>(), new ArrayList<>());
        for (L line : lines) {
            R before = stored.get(line.slug());
            R row;
            try {
                row = merge(line, before, before == null ? table.newId() : before.id());
            } catch (CorpusException e) {
                refused.accept(e);
                continue;
            }
            boolean isChanged = before != null && !row.equals(before);
            known.add(row.slug(), meant(row));
            if (before == null) {
                inserts.add(row.values());
                journal.imported(row);
                written.added().add(row.id());
            } else if (isChanged) {
                updates.add(revised(before, row).values());
                written.changed().add(row.id());
            }
            if (links != null) {
                links.set(row.id(), row.links());
            }
            count.add(before == null, isChanged);
        }
        table.insert(inserts);
        table.update(updates);
        if (links != null) {
            links.flush();
        }
        return written;
    }

    /** The row under the next number, where it has become another one, and not only its wordings have changed. */
    private Row revised(R before, R row) {
        if (row.fields().equals(before.fields())) {
            return row;
        }
        Row next = row.next();
        journal.revised(before, next);
        return next;
    }
}
