package org.cotejo.corpus;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.cotejo.graphql.Slug;

/**
 * The keys of what a transcript holds: readable, and made of its date and its file's name alone, so that they do not
 * depend on what else is imported or in which order.
 *
 * <p>{@code 2026-06-15-conferencia-de-prensa-12-3} is the third paragraph of the twelfth turn: a paragraph that a
 * corrected file adds moves the keys of those after it in the same turn and no others.
 */
final class TranscriptSlugs {

    private static final Pattern DAY = Pattern.compile("^\\d{1,2}--");
    private static final Pattern KIND = Pattern.compile("^version-estenografica-");

    /** The date at the end, which some names have cut off. */
    private static final Pattern DATE = Pattern.compile("-del?-\\d{1,2}-de-[a-z]+-(de|del)-\\d{2,4}(?=-\\d+$|$)");

    /** Leaves room for turn and paragraph. */
    private static final int LONGEST = 170;

    private TranscriptSlugs() {}

    /** The key of the event, and of the source. */
    static String event(String path, LocalDate date) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("(\\.(es|en))?\\.txt$", "");
        String said = Slug.of(KIND.matcher(DAY.matcher(name).replaceFirst("")).replaceFirst(""));
        String rest = DATE.matcher(said).replaceFirst("");
        String slug = rest.startsWith(date.toString()) ? rest : date + (rest.isEmpty() ? "" : "-" + rest);
        return slug.length() <= LONGEST ? slug : slug.substring(0, slug.lastIndexOf('-', LONGEST));
    }

    /** The key of a paragraph; both numbers count from 1. */
    static String statement(String event, int turn, int paragraph) {
        return event + "-" + turn + "-" + paragraph;
    }
}
