package org.cotejo.editing;

import static org.cotejo.editing.UserErrorCode.FORBIDDEN_COMBINATION;
import static org.cotejo.editing.UserErrorCode.INVALID;
import static org.cotejo.editing.UserErrorCode.TAKEN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.storage.WordingRow;

/**
 * What must be true of a wording among the others of its statement. The database holds most of it too, but cannot say
 * what is wrong.
 */
final class WordingRules {

    private WordingRules() {}

    /**
     * Notes what is wrong with a wording.
     *
     * @param others those of the statement without it
     * @param original the language that the statement was said in; null when unknown
     */
    static void check(Form form, WordingRow wording, List<WordingRow> others, String original) {
        WordingKind kind = WordingKind.valueOf(wording.kindName());
        if (!kind.fits(WordingMethod.valueOf(wording.method()))) {
            form.refuse(
                    FORBIDDEN_COMBINATION,
                    form.has("method") ? "method" : "kind",
                    article(kind) + " cannot have the method " + wording.method() + ".");
        }
        if (kind == WordingKind.ORIGINAL) {
            checkOriginal(form, wording, others, original);
        } else if (original != null && !kind.fits(new LanguageTag(wording.language()), new LanguageTag(original))) {
            form.refuse(
                    FORBIDDEN_COMBINATION,
                    "language",
                    article(kind) + " of words in " + original + " cannot be in " + wording.language() + ".");
        }
        if (isMadeFromItself(wording, others)) {
            form.refuse(INVALID, "derivedFrom", "It would be made from itself.");
        }
    }

    private static void checkOriginal(Form form, WordingRow wording, List<WordingRow> others, String original) {
        if (wording.sourceId() == null) {
            form.refuse(FORBIDDEN_COMBINATION, "source", "An ORIGINAL needs a source.");
        }
        if (wording.derivedFrom() != null) {
            form.refuse(FORBIDDEN_COMBINATION, "derivedFrom", "An ORIGINAL is made from nothing.");
        }
        if (others.stream().anyMatch(WordingRow::isOriginal)) {
            form.refuse(TAKEN, "kind", "The statement has an ORIGINAL already; this one may be a VARIANT.");
        }
        if (original != null && !original.equals(wording.language())) {
            form.refuse(FORBIDDEN_COMBINATION, "language", "The statement was said in " + original + ".");
        }
        for (WordingRow other : others) {
            if (!WordingKind.valueOf(other.kindName())
                    .fits(new LanguageTag(other.language()), new LanguageTag(wording.language()))) {
                form.refuse(
                        FORBIDDEN_COMBINATION,
                        "language",
                        "A " + other.kindName() + " of the statement is in " + other.language()
                                + ", which it cannot be of words in " + wording.language() + ".");
            }
        }
    }

    private static String article(WordingKind kind) {
        return (kind == WordingKind.ORIGINAL ? "An " : "A ") + kind;
    }

    private static boolean isMadeFromItself(WordingRow wording, List<WordingRow> others) {
        Map<Long, Long> origins = new HashMap<>();
        others.forEach(other -> origins.put(other.id(), other.derivedFrom()));
        Set<Long> seen = new HashSet<>(Set.of(wording.id()));
        for (Long from = wording.derivedFrom(); from != null; from = origins.get(from)) {
            if (!seen.add(from)) {
                return true;
            }
        }
        return false;
    }
}
