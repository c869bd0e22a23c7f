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
 * only the first is plain. Figures of speech that negate nothing ("sin embargo", "no doubt", "¿no?") are no negations.
 *
 * @param plain those that make a clause negative
 * @param second the number of those that add nothing to a plain one before them
 * @param hidden the number of words that negate by their meaning or their form, such as "lack" and "unable"; what stands
 *     in one language by habit stands in the other too, and only the difference says anything
 */
record Negations(List<Word> plain, int second, int hidden) {

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

    static Negations in(Text text) {
        Map<String, Set<String>> lists = WORDS.getOrDefault(text.language(), Map.of());
        List<Word> plain = new ArrayList<>();
        int second = 0;
        int hidden = 0;
        boolean isNegated = false;
        for (int i = 0; i < text.words().size(); i++) {
            Word word = text.words().get(i);
            isNegated &= !endsClause(text, i);
            if (isFigure(text, i, lists.getOrDefault("figure", Set.of()))) {
                hidden++;
            } else if (isPlain(word, lists) && isNegated && lists.get("second").contains(word.folded())) {
                second++;
            } else if (isPlain(word, lists)) {
                plain.add(word);
                isNegated = true;
            } else if (isHidden(word, text.language(), lists)) {
                hidden++;
            }
        }
        return new Negations(plain, second, hidden);
    }

    /** How many clauses this negates that the other text does not, by any word. */
    int beyond(Negations other) {
        return plain.size() - other.plain.size() - other.second - Math.max(0, other.hidden - hidden);
    }

    private static boolean isPlain(Word word, Map<String, Set<String>> lists) {
        return lists.getOrDefault("plain", Set.of()).contains(word.folded())
                || word.folded().endsWith("n't");
    }

    private static boolean isHidden(Word word, String language, Map<String, Set<String>> lists) {
        boolean isEnglishForm = language.equals("en")
                && word.folded().startsWith("un")
                && !NO_NEGATIVE_FORM.matcher(word.folded()).matches();
        return isEnglishForm
                || NEGATIVE_FORM.matcher(word.folded()).matches()
                || lists.getOrDefault("hidden", Set.of()).stream().anyMatch(word.folded()::startsWith);
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
