package org.cotejo.editing;

import static org.cotejo.editing.UserErrorCode.FORBIDDEN;
import static org.cotejo.editing.UserErrorCode.FORBIDDEN_COMBINATION;
import static org.cotejo.editing.UserErrorCode.INVALID;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.cotejo.access.Role;
import org.cotejo.graphql.Sha256;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingState;
import org.cotejo.storage.Row;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.WordingRow;

/** Adds wordings, and revises, ranks and reviews them. */
final class WordingEditing {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private WordingEditing() {}

    static Row add(Form form, Edit edit) throws SQLException {
        StatementFile file = StatementFile.open(form.object("statement", RowKind.STATEMENT), edit);
        if (file.statement().retraction() != null) {
            form.refuse(FORBIDDEN_COMBINATION, "statement", "The statement was retracted.");
        }
        WordingRow blank =
                WordingRow.blank(file.newWordingId(), file.statement().id(), edit.now());
        WordingRow row = ranked(form, edit, made(form, edit, file, filledIn(form, blank)));
        edit.requireSound();
        if (row.isOriginal() && !edit.mayAs(Role.EDITOR)) {
            form.refuse(FORBIDDEN, "kind", "An ORIGINAL takes an EDITOR; a contributor may add a VARIANT.");
            edit.requireSound();
        }
        file.add(row, form);
        file.close();
        return row;
    }

    static Row revise(Form form, Edit edit) throws SQLException {
        StatementFile file = StatementFile.ofWording(form, edit);
        WordingRow stored = file.wording();
        WordingRow row = made(form, edit, file, filledIn(form, stored));
        boolean isAnother = !row.text().equals(stored.text());
        boolean isReviewed = WordingState.valueOf(row.state()).compareTo(WordingState.TRANSLATED) > 0;
        // Whoever reviewed it has read another text.
        return file.revise(isAnother && isReviewed ? row.inState(WordingState.TRANSLATED.name()) : row, form);
    }

    static Row rank(Form form, Edit edit) throws SQLException {
        StatementFile file = StatementFile.ofWording(form, edit);
        String rank = form.plain("rank", null);
        WordingRow stored = file.wording();
        boolean isPreferable = !rank.equals(Rank.DEPRECATED.name());
        if (isPreferable && file.statement().retraction() != null) {
            form.refuse(FORBIDDEN_COMBINATION, "rank", "The statement was retracted; its wordings stay DEPRECATED.");
        } else if (isPreferable && stored.retraction() != null && !edit.mayAs(Role.ADMIN)) {
            form.refuse(FORBIDDEN, "rank", "It was retracted; to take that back takes an ADMIN.");
        }
        edit.requireSound();
        // A retracted wording that is deprecated again is still retracted.
        return file.revise(rank.equals(stored.rank()) ? stored : stored.ranked(rank), form);
    }

    static Row review(Form form, Edit edit) throws SQLException {
        StatementFile file = StatementFile.ofWording(form, edit);
        return file.revise(file.wording().inState(form.plain("state", null)), form);
    }

    /** What an input says of the text itself; a place in a list, as {@link StatementEditing} has it, is not read here. */
    static WordingRow filledIn(Form form, WordingRow stored) throws SQLException {
        return new WordingRow(
                stored.id(),
                stored.statementId(),
                form.requiredPlain("kind", stored.kindName()),
                form.requiredPlain("language", stored.language()),
                form.requiredText("text", stored.text()),
                form.requiredPlain("method", stored.method()),
                form.text("agent", stored.agent()),
                stored.state(),
                stored.rank(),
                form.reference("source", RowKind.SOURCE, stored.sourceId()),
                form.text("note", stored.note()),
                stored.derivedFrom(),
                stored.originDigest(),
                stored.outdated(),
                stored.retraction(),
                stored.revision(),
                stored.createdAt(),
                stored.updatedAt());
    }

    /** State and rank, as far as the caller may say them. */
    static WordingRow ranked(Form form, Edit edit, WordingRow row) {
        String state = form.requiredPlain("state", row.state());
        String rank = form.requiredPlain("rank", row.rank());
        if (!edit.mayAs(Role.EDITOR)) {
            if (WordingState.valueOf(state).compareTo(WordingState.TRANSLATED) > 0) {
                form.refuse(
                        FORBIDDEN,
                        "state",
                        "A contributor may say INITIAL or TRANSLATED; " + state + " takes an EDITOR.");
            }
            if (!rank.equals(Rank.NORMAL.name())) {
                form.refuse(FORBIDDEN, "rank", "A contributor may say NORMAL; " + rank + " takes an EDITOR.");
            }
        }
        return row.inState(state).ranked(rank);
    }

    /** What it was made from, and the text that this had then. */
    private static WordingRow made(Form form, Edit edit, StatementFile file, WordingRow row) throws SQLException {
        Long from = form.reference("derivedFrom", RowKind.WORDING, row.derivedFrom());
        String digest = form.form("derivedFromDigest", DIGEST, "a SHA-256 in 64 hexadecimal digits", null);
        if (from == null) {
            if (digest != null) {
                form.refuse(INVALID, "derivedFromDigest", "Nothing is said of what it was made from.");
            }
            return row.madeFrom(null, null);
        }
        WordingRow origin = file.find(from);
        if (origin == null) {
            form.refuse(INVALID, "derivedFrom", "It is a wording of another statement.");
            return row;
        }
        boolean isMadeNow = form.has("text") || form.has("derivedFrom");
        String present = isMadeNow ? Sha256.hex(origin.text()) : row.originDigest();
        if (digest != null && !edit.hadDigest(origin, digest)) {
            form.refuse(INVALID, "derivedFromDigest", "What it was made from never had a text with this digest.");
        }
        return row.madeFrom(from, digest == null ? present : digest);
    }
}
