package org.cotejo.page;

import java.util.Locale;
import org.cotejo.language.TextDirection;

/**
 * A language, as a page's query answers it.
 *
 * @param name in the language of the page; null where the query does not ask for it, as all but the tag may be
 */
record LanguageData(String tag, String name, String autonym, TextDirection direction) {

    /** What HTML's attribute {@code dir} says. */
    public String dir() {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    /** The subtag of the language itself: {@code es} of es-MX. */
    public String primary() {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
