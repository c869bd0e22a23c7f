package org.cotejo.editing;

import static org.cotejo.editing.UserErrorCode.INVALID;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.graphql.Slug;
import org.cotejo.language.Language;
import org.cotejo.language.LanguageTag;
import org.cotejo.storage.Row;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.Table;
import org.cotejo.storage.TermRow;
import org.cotejo.term.Designation;
import org.cotejo.term.TermStatus;

/** Defines concepts of the term base, new ones and others anew. */
final class TermEditing {

    private TermEditing() {}

    static Row define(Form form, Edit edit) throws SQLException {
        String concept = form.requiredText("concept", "");
        if (!Slug.isWellFormed(concept)) {
            form.refuse(
                    INVALID,
                    "concept",
                    "'" + concept + "' is not a slug: lower-case letters a to z, digits and single hyphens.");
            edit.requireSound();
        }
        Table terms = TermRow.table(edit.database());
        List<TermRow> found = terms.selectForUpdate("slug", List.of(concept), TermRow::read);
        if (found.isEmpty()) {
            TermRow row = filledIn(form, TermRow.blank(terms.newId(), concept));
            if (form.number("expectedRevision", null) != null) {
                form.refuse(UserErrorCode.NOT_FOUND, "concept", "There is no concept '" + concept + "'.");
            }
            edit.requireSound();
            terms.insert(List.<Object[]>of(row.values()));
            edit.journal().recorded(row);
            return row;
        }
        TermRow stored = found.get(0);
        if (form.number("expectedRevision", null) == null) {
            form.refuse(
                    UserErrorCode.TAKEN,
                    "concept",
                    "There is a concept '" + concept
                            + "' already; to change it, say which revision you have looked at.");
            edit.requireSound();
        }
        edit.requireRevision(stored, form);
        TermRow row = filledIn(form, stored);
        edit.requireSound();
        return edit.revised(terms, stored, row);
    }

    private static TermRow filledIn(Form form, TermRow stored) throws SQLException {
        return new TermRow(
                stored.id(),
                stored.slug(),
                form.texts("definition", stored.definition()),
                form.reference("source", RowKind.SOURCE, stored.sourceId()),
                designations(form, stored.designations()),
                stored.revision());
    }

    private static List<Designation> designations(Form form, List<Designation> stored) {
        List<Designation> designations = stored;
        if (form.has("designations")) {
            designations = new ArrayList<>();
            Set<Object> seen = new HashSet<>();
            for (Form each : form.forms("designations")) {
                String text = each.requiredText("text", "");
                String language = each.plain("language", null);
                if (!seen.add(List.of(text, language))) {
                    each.refuse(INVALID, "text", "'" + text + "' stands here twice in " + language + ".");
                }
                designations.add(new Designation(
                        text,
                        new Language(new LanguageTag(language)),
                        TermStatus.valueOf(each.plain("status", null)),
                        each.text("note", null)));
            }
        }
        if (designations.isEmpty()) {
            form.refuse(INVALID, "designations", "A concept needs a word.");
        }
        return designations;
    }
}
