package org.cotejo.editing;

import static org.cotejo.editing.UserErrorCode.TAKEN;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.actor.Actor;
import org.cotejo.storage.ActorRow;
import org.cotejo.storage.Row;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.Table;

/** Records and revises actors. */
final class ActorEditing {

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,18}");

    private ActorEditing() {}

    static Row record(Form form, Edit edit) throws SQLException {
        Table actors = ActorRow.table(edit.database());
        ActorRow row = filledIn(form, edit, ActorRow.blank(actors.newId(), null));
        edit.requireSound();
        ActorRow named =
                row.named(form.newSlug("slug", RowKind.ACTOR, row.names().inSpanishOrFirst()));
        edit.requireSound();
        actors.insert(List.<Object[]>of(named.values()));
        edit.journal().recorded(named);
        edit.journal().touched(RowKind.ACTOR, false, List.of(named.id()));
        return named;
    }

    static Row revise(Form form, Edit edit) throws SQLException {
        long id = form.object("actor", RowKind.ACTOR);
        ActorRow stored = locked(edit, id);
        edit.requireRevision(stored, form);
        ActorRow row = filledIn(form, edit, stored);
        edit.requireSound();
        boolean isSomebodyElse = !row.kindName().equals(stored.kindName())
                || !row.names().equals(stored.names())
                || !row.otherNames().equals(stored.otherNames())
                || !row.pronouns().equals(stored.pronouns());
        edit.journal().touched(RowKind.ACTOR, isSomebodyElse, List.of(id));
        return edit.revised(ActorRow.table(edit.database()), stored, row);
    }

    static ActorRow locked(Edit edit, long id) throws SQLException {
        return ActorRow.table(edit.database())
                .selectForUpdate("id", List.of(id), ActorRow::read)
                .get(0);
    }

    private static ActorRow filledIn(Form form, Edit edit, ActorRow stored) throws SQLException {
        String wikidataId =
                form.form("wikidataId", WIKIDATA, "an item of Wikidata, such as Q22686", stored.wikidataId());
        if (wikidataId != null
                && !wikidataId.equals(stored.wikidataId())
                && edit.isTaken(RowKind.ACTOR, "wikidata_id", wikidataId)) {
            form.refuse(TAKEN, "wikidataId", "'" + wikidataId + "' is another actor's.");
        }
        return new ActorRow(
                stored.id(),
                stored.slug(),
                form.requiredPlain("kind", stored.kindName()),
                form.names("names", stored.names()),
                form.textList("otherNames", stored.otherNames()),
                wikidataId,
                form.form(
                        "country",
                        Actor.COUNTRY,
                        "a country's code of two capital letters, such as MX",
                        stored.country()),
                form.textList("pronouns", stored.pronouns()),
                stored.mergedInto(),
                stored.revision());
    }
}
