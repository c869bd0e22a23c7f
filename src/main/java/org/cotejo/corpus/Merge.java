package org.cotejo.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedTexts;

/**
 * What becomes of a stored value when a line is read: what the line does not say stays, what it says replaces, and lists
 * unite, so that nothing that was added from elsewhere is lost and reading a line again changes nothing.
 */
final class Merge {

    private Merge() {}

    static <T> T either(T said, T stored) {
        return said == null ? stored : said;
    }

    static <T> T either(T said, T stored, T absent) {
        return either(either(said, stored), absent);
    }

    /** The texts of both; those said in their languages, in the stored order. */
    static LocalizedTexts texts(LocalizedTexts said, LocalizedTexts stored) {
        if (said == null || stored == null) {
            return either(said, stored);
        }
        Map<LanguageTag, String> byTag = new LinkedHashMap<>(stored.byTag());
        byTag.putAll(said.byTag());
        return new LocalizedTexts(byTag);
    }

    /** What is stored, in its order, and after it what is new. */
    static <T> List<T> list(List<T> said, List<T> stored) {
        List<T> both = new ArrayList<>(stored);
        said.stream().filter(each -> !stored.contains(each)).forEach(both::add);
        return List.copyOf(both);
    }
}
