package org.cotejo.editing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.storage.ActorLinks;
import org.cotejo.storage.Row;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.StatementRow;
import org.cotejo.storage.StatementTexts;
import org.cotejo.storage.Table;
import org.cotejo.storage.WordingRow;

/**
 * A statement and all its wordings, taken out to be changed: whoever changes any of them holds the statement's lock, so
 * that what it keeps of its wordings is right, and two cannot add an original at the same time.
 */
final class StatementFile {

    private final Edit edit;
    private final Table statements;
    private final Table wordings;
    private final ActorLinks mentions;
    private final StatementRow stored;
    private StatementRow statement;
    private final List<WordingRow> all;
    private WordingRow wording;
    private boolean isChanged;

    private StatementFile(Edit edit, long statementId) throws SQLException {
        this.edit = edit;
        statements = StatementRow.table(edit.database());
        wordings = WordingRow.table(edit.database());
        mentions = StatementRow.mentions(edit.database());
        edit.lock(RowKind.STATEMENT, List.of(statementId));
        mentions.loadByIds(List.of(statementId));
        stored = statements
                .select("id", List.of(statementId), row -> StatementRow.read(row, mentions))
                .get(0);
        statement = stored;
        all = new ArrayList<>(wordings.select("statement_id", List.of(statementId), WordingRow::read));
    }

    /** Takes out a statement. */
    static StatementFile open(long statementId, Edit edit) throws SQLException {
        return new StatementFile(edit, statementId);
    }

    /** Takes out the statement of the wording that the form is about, at the revision that it expects. */
    static StatementFile ofWording(Form form, Edit edit) throws SQLException {
        return ofWording(form.object("wording", RowKind.WORDING), form, edit);
    }

    static StatementFile ofWording(long id, Form form, Edit edit) throws SQLException {
        long statementId = WordingRow.table(edit.database())
                .select("id", List.of(id), WordingRow::read)
                .get(0)
                .statementId();
        StatementFile file = new StatementFile(edit, statementId);
        file.wording = file.find(id);
        edit.requireRevision(file.wording, form);
        return file;
    }

    StatementRow statement() {
        return statement;
    }

    /** The wording that the form is about. */
    WordingRow wording() {
        return wording;
    }

    List<WordingRow> wordings() {
        return List.copyOf(all);
    }

    /** Null where it is none of this statement. */
    WordingRow find(long wordingId) {
        return all.stream().filter(row -> row.id() == wordingId).findFirst().orElse(null);
    }

    long newWordingId() throws SQLException {
        return wordings.newId();
    }

    /** Adds a wording; ends the edit where it cannot be one of this statement. */
    void add(WordingRow row, Form form) throws SQLException {
        check(row, form);
        List<WordingRow> more = new ArrayList<>(all);
        more.add(row);
        edit.requireRoom(new StatementTexts(more), form);
        wordings.insert(List.<Object[]>of(row.values()));
        all.add(row);
        isChanged = true;
        edit.journal().recorded(row);
    }

    /** Writes what the wording has become, and puts the statement back. */
    Row revise(WordingRow row, Form form) throws SQLException {
        check(row, form);
        Row written = replace(wording, row);
        close();
        return written;
    }

    private void check(WordingRow row, Form form) {
        List<WordingRow> others =
                all.stream().filter(other -> other.id() != row.id()).toList();
        boolean isOnlyWitness = wording != null && wording.isOriginal() && row.isOriginal();
        WordingRules.check(form, row, others, isOnlyWitness ? null : statement.originalLanguage());
        edit.requireSound();
        if (row.isOriginal()) {
            statement = statement.saidIn(row.language());
        }
    }

    /** Writes what one of the wordings has become. */
    Row replace(WordingRow before, WordingRow after) throws SQLException {
        if (after.equals(before)) {
            return before;
        }
        WordingRow changed = after.at(edit.now());
        Row written = edit.revised(wordings, before, changed);
        all.set(all.indexOf(before), changed.next());
        isChanged = true;
        return written;
    }

    /** Has the statement become this one. */
    void become(StatementRow row) {
        statement = row;
    }

    /** Puts the statement back, with what it keeps of its wordings, and has it found by what it says now. */
    Row close() throws SQLException {
        if (!isChanged && statement.fields().equals(stored.fields())) {
            return stored;
        }
        StatementTexts texts = new StatementTexts(all);
        texts.keepOutdated(edit.database());
        StatementRow now = statement.with(texts, edit.now());
        mentions.replace(now.id(), now.links());
        mentions.flush();
        edit.journal().touched(RowKind.STATEMENT, false, List.of(now.id()));
        if (now.fields().equals(stored.fields())) {
            statements.update(List.<Object[]>of(now.values()));
            return now;
        }
        return edit.revised(statements, stored, now);
    }
}
