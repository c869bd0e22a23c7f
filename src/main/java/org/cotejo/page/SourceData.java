package org.cotejo.page;

import java.util.Locale;
import org.cotejo.source.SourceKind;

/**
 * Where a text was read, as a page's query answers it.
 *
 * @param url as it was recorded, which may be anything; pages use {@link #link()}
 */
record SourceData(
        SourceKind kind, String publisher, String title, String url, String datePublished, LanguageData language) {

    /** The address, if it is one that a reader can follow safely; null for {@code javascript:} and the like. */
    public String link() {
        if (url == null) {
            return null;
        }
        String scheme = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
        return scheme.startsWith("https://") || scheme.startsWith("http://") ? url : null;
    }
}
