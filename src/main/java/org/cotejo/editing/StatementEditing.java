package org.cotejo.editing;

import static org.cotejo.editing.UserErrorCode.FORBIDDEN_COMBINATION;
import static org.cotejo.editing.UserErrorCode.INVALID;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.graphql.Sha256;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.WordingKind;
import org.cotejo.storage.ActorLinks;
import org.cotejo.storage.ActorRow;
import org.cotejo.storage.Row;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.StatementRow;
import org.cotejo.storage.StatementTexts;
import org.cotejo.storage.Table;
import org.cotejo.storage.WordingRow;

/** Records, revises and attributes statements. */
final class StatementEditing {

    private static final int WORDS_OF_SLUG = 8;

    private StatementEditing() {}

    /** Records a statement with its first wordings. */
    static Row record(Form form, Edit edit) throws SQLException {
        Table statements = StatementRow.table(edit.database());
        Table wordings = WordingRow.table(edit.database());
        long id = statements.newId();
        List<WordingRow> texts = wordings(form, edit, wordings, id);
        String slug = form.newSlug(
                "slug",
                RowKind.STATEMENT,
                form.plain("saidOn", null),
                texts.isEmpty() ? null : beginning(texts.get(0)));
        StatementRow blank = StatementRow.blank(id, slug, edit.now());
        StatementRow row = attributed(form, edit, placed(form, blank));
        String language = originalLanguage(form, row, texts);
        edit.requireSound();
        StatementTexts all = new StatementTexts(texts);
        edit.requireRoom(all, form);
        StatementRow whole = row.saidIn(language).with(all, edit.now());
        statements.insert(List.<Object[]>of(whole.values()));
        ActorLinks mentions = StatementRow.mentions(edit.database());
        mentions.replace(id, whole.links());
        mentions.flush();
        edit.journal().recorded(whole);
        for (WordingRow text : texts) {
            wordings.insert(List.<Object[]>of(text.values()));
            edit.journal().recorded(text);
        }
        edit.journal().touched(RowKind.STATEMENT, false, List.of(id));
        return whole;
    }

    private static List<WordingRow> wordings(Form form, Edit edit, Table table, long statement) throws SQLException {
        List<WordingRow> texts = new ArrayList<>();
        for (Form each : form.forms("wordings")) {
            WordingRow text = WordingEditing.ranked(
                    each, edit, WordingEditing.filledIn(each, WordingRow.blank(table.newId(), statement, edit.now())));
            Integer above = each.number("derivedFrom", null);
            if (above != null && above > texts.size()) {
                each.refuse(INVALID, "derivedFrom", above + " is not the place of a wording above this one.");
            } else if (above != null) {
                WordingRow origin = texts.get(above - 1);
                // Without a text it was refused already.
                text = origin.text() == null ? text : text.madeFrom(origin.id(), Sha256.hex(origin.text()));
            }
            texts.add(text);
        }
        if (texts.isEmpty()) {
            form.refuse(INVALID, "wordings", "A statement needs a wording.");
        }
        edit.requireSound();
        return texts;
    }

    private static String beginning(WordingRow text) {
        String[] words = text.text().split("\\s+", WORDS_OF_SLUG + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, WORDS_OF_SLUG)));
    }

    /** The language that it was said in, with which each of the wordings is held together. */
    private static String originalLanguage(Form form, StatementRow row, List<WordingRow> texts) {
        String language = texts.stream()
                .filter(WordingRow::isOriginal)
                .map(WordingRow::language)
                .findFirst()
                .orElse(row.originalLanguage());
        if (row.originalLanguage() != null && !row.originalLanguage().equals(language)) {
            form.refuse(
                    FORBIDDEN_COMBINATION,
                    "originalLanguage",
                    "'" + row.originalLanguage() + "' is not the language of the original, " + language + ".");
        }
        List<Form> forms = form.forms("wordings");
        for (int i = 0; i < texts.size(); i++) {
            WordingRules.check(forms.get(i), texts.get(i), texts.subList(0, i), language);
        }
        return language;
    }

    static Row revise(Form form, Edit edit) throws SQLException {
        StatementFile file = opened(form, edit);
        StatementRow row = placed(form, file.statement());
        for (WordingRow wording : file.wordings()) {
            requireFit(form, row, wording);
        }
        edit.requireSound();
        file.become(row);
        return file.close();
    }

    private static void requireFit(Form form, StatementRow row, WordingRow wording) {
        if (wording.isOriginal() && !wording.language().equals(row.originalLanguage())) {
            form.refuse(FORBIDDEN_COMBINATION, "originalLanguage", "The original is in " + wording.language() + ".");
        } else if (row.originalLanguage() != null
                && !WordingKind.valueOf(wording.kindName())
                        .fits(new LanguageTag(wording.language()), new LanguageTag(row.originalLanguage()))) {
            form.refuse(
                    FORBIDDEN_COMBINATION,
                    "originalLanguage",
                    "A " + wording.kindName() + " of it is in " + wording.language()
                            + ", which it cannot be of words in " + row.originalLanguage() + ".");
        }
    }

    static Row attribute(Form form, Edit edit) throws SQLException {
        StatementFile file = opened(form, edit);
        StatementRow row = attributed(form, edit, file.statement());
        edit.requireSound();
        file.become(row);
        return file.close();
    }

    private static StatementFile opened(Form form, Edit edit) throws SQLException {
        StatementFile file = StatementFile.open(form.object("statement", RowKind.STATEMENT), edit);
        edit.requireRevision(file.statement(), form);
        return file;
    }

    /** All but who said it. */
    private static StatementRow placed(Form form, StatementRow stored) throws SQLException {
        StatementRow row = new StatementRow(
                stored.id(),
                stored.slug(),
                form.requiredPlain("kind", stored.kindName()),
                form.reference("event", RowKind.EVENT, stored.eventId()),
                form.number("turn", stored.turn()),
                form.number("position", stored.position()),
                stored.speakerId(),
                stored.attributedAs(),
                stored.role(),
                form.plain("saidOn", stored.saidOn()),
                form.plain("originalLanguage", stored.originalLanguage()),
                stored.retraction(),
                stored.available(),
                stored.divergence(),
                stored.revision(),
                stored.createdAt(),
                stored.updatedAt(),
                form.actors("mentions", stored.links()));
        String placed = row.placeWithoutEvent();
        if (placed != null) {
            form.refuse(FORBIDDEN_COMBINATION, placed, "There is no event that it could be a place in.");
        }
        return row;
    }

    private static StatementRow attributed(Form form, Edit edit, StatementRow stored) throws SQLException {
        Long speaker = form.reference("speaker", RowKind.ACTOR, stored.speakerId());
        String printed = form.text("attributedAs", stored.attributedAs());
        if (printed == null && speaker != null) {
            printed = ActorRow.table(edit.database())
                    .select("id", List.of(speaker), ActorRow::read)
                    .get(0)
                    .names()
                    .inSpanishOrFirst();
        }
        if (printed == null) {
            form.refuse(INVALID, "attributedAs", "It is needed where there is no speaker.");
        }
        return stored.attributedTo(speaker, printed, form.texts("role", stored.role()));
    }
}
