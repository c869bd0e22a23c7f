package org.cotejo.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Of whom Spanish verb forms may be said, by their endings, and what else in a Spanish text speaks of "I" and "we".
 *
 * <p>Only what the endings say surely is taken: -mos is "we", -n is "they" or several who are addressed ("ustedes"), -s is
 * "you"; the rest may be anybody but "we".
 */
final class SpanishPersons {

    private static final Set<String> FIRST = WordList.written("spanish-first-person.txt");

    private static final Set<String> NO_VERBS = WordList.written("person-neutral.txt");

    private static final Set<String> OURS =
            Set.of("nosotros", "nosotras", "nos", "nuestro", "nuestra", "nuestros", "nuestras", "hay", "uno", "se");

    private static final Set<String> BEFORE_NOUNS = Set.of(
            "el",
            "un",
            "una",
            "unos",
            "unas",
            "del",
            "al",
            "su",
            "sus",
            "mi",
            "mis",
            "nuestro",
            "nuestra",
            "nuestros",
            "nuestras",
            "este",
            "esta",
            "estos",
            "estas",
            "ese",
            "esa",
            "de",
            "con",
            "por",
            "para",
            "sin",
            "en",
            "entre",
            "sobre",
            "todo",
            "toda",
            "todos",
            "todas",
            "gran",
            "mucho",
            "mucha",
            "muchos",
            "muchas",
            "otro",
            "otra",
            "cada");

    private static final Set<String> THEY = Set.of("ellos", "ellas", "les", "se", "son", "dan", "van", "ven", "han");

    private static final Pattern THEIR_VERBS = Pattern.compile("\\p{L}{2,}(?:an|en|aron|eron|án)");

    /** Words in -é that are no verbs. */
    private static final Set<String> NO_PAST =
            Set.of("qué", "porqué", "café", "comité", "té", "bebé", "josé", "así", "aquí", "ahí", "allí", "sí");

    /** Infinitives, gerunds, participles; and nouns and adjectives that begin as verbs do. */
    private static final Pattern NOT_FINITE = Pattern.compile(
            ".*(?:[aeií]r(?:[lsmt]e|los?|las?|les|nos)?|ndo(?:\\p{L}{2,3})?|[ai]d[oa]s?"
                    + "|ch[oa]s?|st[oa]s?|[cs]i[oó]n(?:es)?|dad(?:es)?|mientos?|[ae]ncias?|tor(?:a|es|as)?|[ae]ntes?|bles?|iv[oa]s?|ismos?|istas?|ezas?|tic[oa]s?)");

    /** Verbs that have an infinitive, a gerund or a participle behind them. */
    private static final Pattern GOVERNING = Pattern.compile(
            "voy|vas?|vamos|van|iba\\p{L}*|he|has?|hemos|han|habia\\p{L}*|pued\\p{L}+|pod\\p{L}+|deb\\p{L}+|teng\\p{L}+|ten\\p{L}+|tien\\p{L}+"
                    + "|quier\\p{L}+|quer\\p{L}+|quis\\p{L}+|est(?:oy|as?|amos|an|aba\\p{L}*)|sig\\p{L}+|segui\\p{L}+|necesit\\p{L}+");

    /** Words between the two, such as "que" and "a". */
    private static final int REACH = 3;

    private SpanishPersons() {}

    /**
     * Of whom a word of a text may be said: by its own ending, or where it has none that tells, by the verb before it
     * that governs it ("vamos a pedir"). Empty where neither tells.
     */
    static Set<Person> of(Text text, Word word) {
        List<Word> words = text.words();
        int place = Collections.binarySearch(
                words, word, Comparator.comparingInt(each -> each.span().start()));
        if (isNoun(words, place)) {
            return Set.of();
        }
        Set<Person> own = ofVerb(words, place);
        for (int back = 1; own.isEmpty() && back <= REACH && back <= place; back++) {
            Word before = words.get(place - back);
            if (GOVERNING.matcher(before.folded()).matches()) {
                return ofVerb(words, place - back);
            }
        }
        return own;
    }

    /** "Nuestro apoyo": behind an article, a possessive or a preposition stands a noun. */
    private static boolean isNoun(List<Word> words, int place) {
        return place > 0 && BEFORE_NOUNS.contains(words.get(place - 1).folded());
    }

    /** "Se pide", "se tiene que pedir": nobody in particular, and so anybody. */
    private static Set<Person> ofVerb(List<Word> words, int place) {
        boolean isOfNobody = place > 0 && words.get(place - 1).folded().equals("se");
        return isOfNobody ? EnumSet.allOf(Person.class) : of(words.get(place).text());
    }

    private static Set<Person> of(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        if (isWe(form)) {
            return Set.of(Person.WE);
        }
        if (NOT_FINITE.matcher(form).matches()) {
            return Set.of();
        }
        if (form.endsWith("n")) {
            return Set.of(Person.THEY, Person.YOU);
        }
        if (form.endsWith("s") || form.endsWith("ste")) {
            return Set.of(Person.YOU);
        }
        // "Dijo", "quiso", "tuvo" are of others, "ha" and "va" as well.
        boolean isI = form.equals("he") || form.endsWith("oy") || form.endsWith("é") || form.endsWith("í");
        if (isI || (form.endsWith("o") && !form.matches(".*(?:jo|so|vo)"))) {
            return Set.of(Person.I);
        }
        return form.equals("ha") || form.equals("va")
                ? Set.of(Person.THEY, Person.YOU)
                : Set.of(Person.I, Person.THEY, Person.YOU);
    }

    private static boolean isWe(String form) {
        return form.endsWith("mos") && !form.endsWith("ismos") && !form.endsWith("ísimos") && !NO_VERBS.contains(form);
    }

    /** Whether anything in it may be why a translation says "we": also what is said of nobody in particular. */
    static boolean mayBeWe(Text text) {
        return text.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .anyMatch(form -> isWe(form) || OURS.contains(form) || form.endsWith("nos"));
    }

    /** Whether it surely says "we". */
    static boolean isWe(Text text) {
        return text.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .anyMatch(form -> isWe(form) || form.equals("nosotros") || form.equals("nosotras"));
    }

    /** Whether anything in it may be why a translation says "I": also forms that I and others share. */
    static boolean mayBeI(Text text) {
        return text.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .anyMatch(SpanishPersons::mayBeI);
    }

    private static boolean mayBeI(String form) {
        boolean isPast = (form.endsWith("é") || form.endsWith("í")) && !NO_PAST.contains(form);
        boolean isShared = (form.endsWith("ía") && !NO_VERBS.contains(form))
                || form.endsWith("aba")
                || form.endsWith("iera")
                || form.endsWith("iese");
        return FIRST.contains(form) || isPast || isShared || form.endsWith("me") || form.endsWith("melo");
    }

    /** Whether it surely says "I". */
    static boolean isI(Text text) {
        return text.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .anyMatch(form -> form.equals("yo") || form.equals("conmigo"));
    }

    /** Whether anything in it may be why a translation says "they": a verb, since Spanish seldom has the pronoun. */
    static boolean mayBeThey(Text text) {
        return text.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .anyMatch(form ->
                        THEY.contains(form) || (THEIR_VERBS.matcher(form).matches() && !NO_VERBS.contains(form)));
    }
}
