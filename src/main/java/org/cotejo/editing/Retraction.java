package org.cotejo.editing;

import static org.cotejo.editing.UserErrorCode.INVALID;

import java.sql.SQLException;
import java.util.OptionalLong;
import org.cotejo.graphql.NodeId;
import org.cotejo.storage.Row;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.WordingRow;

/** Retracts a statement or a wording: it stays, is deprecated, and says why. */
final class Retraction {

    private Retraction() {}

    static Row retract(Form form, Edit edit) throws SQLException {
        String reason = form.requiredText("reason", null);
        String id = form.plain("id", null);
        OptionalLong wording = NodeId.find(id, RowKind.WORDING.type());
        edit.requireSound();
        return wording.isPresent() ? wording(form, edit, reason) : statement(form, edit, reason);
    }

    private static Row wording(Form form, Edit edit, String reason) throws SQLException {
        StatementFile file = StatementFile.ofWording(form.object("id", RowKind.WORDING), form, edit);
        WordingRow stored = file.wording();
        requireNotRetracted(form, edit, stored.retraction());
        return file.revise(stored.retracted(reason), form);
    }

    private static Row statement(Form form, Edit edit, String reason) throws SQLException {
        StatementFile file = StatementFile.open(form.object("id", RowKind.STATEMENT), edit);
        edit.requireRevision(file.statement(), form);
        requireNotRetracted(form, edit, file.statement().retraction());
        for (WordingRow wording : file.wordings()) {
            if (wording.retraction() == null) {
                file.replace(wording, wording.retracted(reason));
            }
        }
        file.become(file.statement().retracted(reason));
        return file.close();
    }

    private static void requireNotRetracted(Form form, Edit edit, String retraction) {
        if (retraction != null) {
            form.refuse(INVALID, "id", "It was retracted already: " + retraction);
            edit.requireSound();
        }
    }
}
