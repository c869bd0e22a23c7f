package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The negations of a Spanish or English text.
 *
 * <p>Spanish negates twice what English negates once ("no hay nada", "nunca ... ni"); of such words behind a negation
 * only the first is plain. What stands in one language by habit stands in the other too ("pero", "but"), and only the
 * difference says anything.
 *
 * @param plain those that make a clause negative
 * @param second the number of those that add nothing to a plain one before them
 * @param strong the number of words that say no by their meaning or their form: "lack", "unable", "no esencial"
 * @param weak the number of words that may stand where the other language negates: "only", "sin embargo"
 */
record Negations(List<Word> plain, int second, int strong, int weak) {

    private enum How {
        PLAIN,
        SECOND,
        STRONG,
        WEAK,
        NONE
    }

    private static final Map<String, Map<String, Set<String>>> WORDS = WordList.entries("negations.txt").stream()
            .collect(Collectors.groupingBy(
                    entry -> entry.get(0).get(0),
                    Collectors.groupingBy(
                            entry -> entry.get(1).get(0),
                            Collectors.flatMapping(entry -> entry.get(2).stream(), Collectors.toSet()))));

    /** Adjectives that begin with a negation, and end as adjectives do: "insostenible", "incomparable". */
    private static final Pattern NEGATIVE_FORM =
            Pattern.compile("i(?:n|m|r|l)\\p{L}+(?:ble|bles|bly|bilidad|bility)|\\p{L}{3,}less");

    /** English words in un- that negate nothing. */
    private static final Pattern NO_NEGATIVE_FORM = Pattern.compile("un(?:der|it|iv|ion|iq|if|an|cl|to|til)\\p{L}*|un");

    /** What English says with un- or non- behind a Spanish "no", or with "other than". */
    private static final Pattern BEHIND_NO =
            Pattern.compile("\\p{L}+(?:[ai]d[oa]s?|al(?:es)?|[aei]ntes|iv[oa]s?|ic[oa]s?|ori[oa]s?)|sean?|obstante");

    static Negations in(Text text) {
        Map<String, Set<String>> lists = WORDS.getOrDefault(text.language(), Map.of());
        List<Word> plain = new ArrayList<>();
        int[] counts = new int[How.values().length];
        boolean isNegated = false;
        for (int i = 0; i < text.words().size(); i++) {
            isNegated &= !endsClause(text, i);
            How how = how(text, i, lists, isNegated);
            counts[how.ordinal()]++;
            if (how == How.PLAIN) {
                plain.add(text.words().get(i));
                isNegated = true;
            }
        }
        return new Negations(
                plain, counts[How.SECOND.ordinal()], counts[How.STRONG.ordinal()], counts[How.WEAK.ordinal()]);
    }

    /** How many clauses this negates that the other text does not, by any word. */
    int beyond(Negations other) {
        return plain.size()
                - other.plain.size()
                - other.second
                - Math.max(0, other.strong - strong)
                - Math.max(0, other.weak - weak);
    }

    private static How how(Text text, int place, Map<String, Set<String>> lists, boolean isNegated) {
        Word word = text.words().get(place);
        if (isFigure(text, place, lists.getOrDefault("figure", Set.of()))) {
            return How.WEAK;
        }
        if (lists.getOrDefault("plain", Set.of()).contains(word.folded())
                || word.folded().endsWith("n't")) {
            if (isNegated && lists.get("second").contains(word.folded())) {
                return How.SECOND;
            }
            return isBeforeAdjective(text, place) ? How.STRONG : How.PLAIN;
        }
        if (isStrong(word, text.language(), lists)) {
            return How.STRONG;
        }
        return beginsLike(word, lists, "weak") ? How.WEAK : How.NONE;
    }

    private static boolean isBeforeAdjective(Text text, int place) {
        List<Word> words = text.words();
        return words.get(place).folded().equals("no")
                && text.language().equals("es")
                && place + 1 < words.size()
                && BEHIND_NO.matcher(words.get(place + 1).folded()).matches();
    }

    private static boolean isStrong(Word word, String language, Map<String, Set<String>> lists) {
        boolean isEnglishForm = language.equals("en")
                && word.folded().startsWith("un")
                && !NO_NEGATIVE_FORM.matcher(word.folded()).matches();
        return isEnglishForm || NEGATIVE_FORM.matcher(word.folded()).matches() || beginsLike(word, lists, "strong");
    }

    private static boolean beginsLike(Word word, Map<String, Set<String>> lists, String list) {
        return lists.getOrDefault(list, Set.of()).stream().anyMatch(word.folded()::startsWith);
    }

    /** Whether the word and the one before or behind it negate nothing together, or the word is a question by itself. */
    private static boolean isFigure(Text text, int place, Set<String> figures) {
        List<Word> words = text.words();
        String word = words.get(place).folded();
        String before = place > 0 ? words.get(place - 1).folded() + " " + word : "";
        String behind =
                place + 1 < words.size() ? word + " " + words.get(place + 1).folded() : "";
        int end = words.get(place).span().end();
        boolean isQuestion =
                word.equals("no") && end < text.whole().length() && text.whole().charAt(end) == '?';
        return isQuestion || figures.contains(before) || figures.contains(behind);
    }

    private static boolean endsClause(Text text, int place) {
        if (place == 0) {
            return true;
        }
        String between = text.whole()
                .substring(
                        text.words().get(place - 1).span().end(),
                        text.words().get(place).span().start());
        return between.chars().anyMatch(character -> ".!?…;:".indexOf(character) >= 0);
    }
}
