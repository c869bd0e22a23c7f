package org.cotejo.editing;

import static org.cotejo.editing.UserErrorCode.INVALID;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.cotejo.source.SourceKind;
import org.cotejo.storage.Row;
import org.cotejo.storage.RowKind;
import org.cotejo.storage.SourceRow;
import org.cotejo.storage.Table;

/** Records and revises sources. */
final class SourceEditing {

    private static final Set<String> WEB = Set.of("http", "https");

    private SourceEditing() {}

    static Row record(Form form, Edit edit) throws SQLException {
        Table sources = SourceRow.table(edit.database());
        SourceRow unnamed = filledIn(form, SourceRow.blank(sources.newId(), null));
        String slug =
                form.newSlug("slug", RowKind.SOURCE, unnamed.publisher(), unnamed.title(), unnamed.datePublished());
        edit.requireSound();
        SourceRow row = unnamed.named(slug);
        sources.insert(List.<Object[]>of(row.values()));
        edit.journal().recorded(row);
        return row;
    }

    static Row revise(Form form, Edit edit) throws SQLException {
        Table sources = SourceRow.table(edit.database());
        long id = form.object("source", RowKind.SOURCE);
        SourceRow stored =
                sources.selectForUpdate("id", List.of(id), SourceRow::read).get(0);
        edit.requireRevision(stored, form);
        SourceRow row = filledIn(form, stored);
        edit.requireSound();
        return edit.revised(sources, stored, row);
    }

    private static SourceRow filledIn(Form form, SourceRow stored) {
        return new SourceRow(
                stored.id(),
                stored.slug(),
                form.requiredPlain("kind", stored.kindName() == null ? SourceKind.OTHER.name() : stored.kindName()),
                form.requireShort("publisher", form.requiredText("publisher", stored.publisher())),
                form.text("title", stored.title()),
                url(form, stored.url()),
                form.plain("language", stored.language()),
                form.plain("datePublished", stored.datePublished()),
                stored.revision());
    }

    /** An address that a page can link to: no script, and nothing on somebody's disk. */
    private static String url(Form form, String stored) {
        String url = form.text("url", stored);
        if (form.has("url") && url != null && !isOfWeb(url)) {
            form.refuse(
                    INVALID, "url", "'" + url + "' is no address on the web, which begins with https:// or http://.");
            return stored;
        }
        return url;
    }

    private static boolean isOfWeb(String url) {
        try {
            URI uri = new URI(url);
            return uri.getScheme() != null && WEB.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
