package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The names in Spanish and English texts: words with a capital of their own that are not among those that titles,
 * bodies and festivities are made of, next to each other a name together.
 */
final class Names {

    private static final Map<String, Set<String>> COMMON = Map.of(
            "es", WordList.folded("common-capitals-es.txt"),
            "en", WordList.folded("common-capitals.txt"));

    private static final Set<String> GIVEN = WordList.folded("/org/cotejo/transcript/given-names.txt");

    private static final Set<String> KNOWN = WordList.folded("known-names.txt");

    private static final Set<String> OFFICES = WordList.folded("offices.txt");

    /** What may stand inside a name. */
    private static final Set<String> PARTICLES =
            Set.of("de", "del", "la", "las", "los", "y", "of", "the", "von", "van");

    private static final int SHORTEST = 3;

    /** Letters by which words of two languages are taken for one. */
    private static final int COGNATE = 5;

    private Names() {}

    static List<List<Word>> in(Text text) {
        Set<String> common = COMMON.getOrDefault(text.language(), Set.of());
        List<List<Word>> names = new ArrayList<>();
        List<Word> name = new ArrayList<>();
        int end = 0;
        for (Word word : text.words()) {
            boolean isNext = text.whole()
                    .substring(Math.min(end, word.span().start()), word.span().start())
                    .isBlank();
            boolean isParticle = PARTICLES.contains(word.folded()) && isNext && !name.isEmpty();
            if (!isNext || !(isParticle || isNamed(word, common))) {
                names = added(names, name);
                name = new ArrayList<>();
            }
            if (isNamed(word, common)) {
                name.add(word);
            }
            end = word.span().end();
        }
        return added(names, name);
    }

    private static List<List<Word>> added(List<List<Word>> names, List<Word> name) {
        if (!name.isEmpty()) {
            names.add(name);
        }
        return names;
    }

    private static boolean isNamed(Word word, Set<String> common) {
        return word.isProper()
                && (word.text().length() >= SHORTEST || word.isAcronym())
                && !common.contains(word.folded());
    }

    static boolean isGiven(Word word) {
        return GIVEN.contains(word.folded());
    }

    /** Whether it is known for the name of a person, or stands behind an office: "President Biden". */
    static boolean isOfPerson(Text text, Word word) {
        return GIVEN.contains(word.folded()) || KNOWN.contains(word.folded()) || isBehindOffice(text, word);
    }

    private static boolean isBehindOffice(Text text, Word word) {
        int place = Collections.binarySearch(
                text.words(), word, Comparator.comparingInt(each -> each.span().start()));
        return place > 0 && OFFICES.contains(text.words().get(place - 1).folded());
    }

    /** Whether the other text has the word, or one that looks like it, or the name of the place in its language. */
    static boolean isIn(Text other, Word word, String language) {
        Set<String> translated = Places.inOtherLanguage(word.folded(), language);
        return other.hasAny(translated) || other.hasAny(candidate -> looksLike(candidate, word.folded()));
    }

    private static boolean looksLike(String one, String other) {
        int compared = Math.min(COGNATE, Math.max(one.length(), other.length()));
        return one.length() >= compared && other.length() >= compared && one.startsWith(other.substring(0, compared));
    }

    /** Whether some words of the other text begin with the letters of an acronym, in whatever order its language has them. */
    static boolean areInitials(String acronym, Text other) {
        String initials = other.words().stream()
                .filter(word -> word.folded().length() > SHORTEST)
                .map(word -> word.folded().substring(0, 1))
                .reduce("", String::concat);
        String wanted = sorted(acronym.toLowerCase(Locale.ROOT));
        boolean areInWords = IntStream.rangeClosed(0, initials.length() - wanted.length())
                .anyMatch(from ->
                        sorted(initials.substring(from, from + wanted.length())).equals(wanted));
        // "UCI" is "ICU".
        return areInWords
                || other.words().stream().anyMatch(word -> sorted(word.folded()).equals(wanted));
    }

    private static String sorted(String letters) {
        return letters.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static TextSpan span(List<Word> name) {
        return new TextSpan(
                name.get(0).span().start(), name.get(name.size() - 1).span().end());
    }
}
