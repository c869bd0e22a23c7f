package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The negations of a Spanish or English text.
 *
 * <p>Spanish negates twice what English negates once ("no hay nada", "nunca ... ni"); of such words behind a negation
 * only the first is plain. Figures of speech that negate nothing ("sin embargo", "nothing but", "¿no?") are no negations.
 *
 * @param plain those that make a clause negative, each once
 * @param all their number, and that of words that negate by their meaning, such as "lack" and "unable"
 */
record Negations(List<Word> plain, int all) {

    private static final Map<String, Map<String, Set<String>>> WORDS = WordList.entries("negations.txt").stream()
            .collect(Collectors.groupingBy(
                    entry -> entry.get(0).get(0),
                    Collectors.groupingBy(
                            entry -> entry.get(1).get(0),
                            Collectors.flatMapping(entry -> entry.get(2).stream(), Collectors.toSet()))));

    static Negations in(Text text) {
        Map<String, Set<String>> lists = WORDS.getOrDefault(text.language(), Map.of());
        List<Word> plain = new ArrayList<>();
        int all = 0;
        boolean isNegated = false;
        for (int i = 0; i < text.words().size(); i++) {
            Word word = text.words().get(i);
            isNegated &= !endsClause(text, i);
            if (isFigure(text, i, lists.getOrDefault("figure", Set.of()))) {
                all++;
            } else if (isPlain(word, lists)) {
                boolean isSecond = isNegated && lists.get("second").contains(word.folded());
                all++;
                isNegated = true;
                if (!isSecond) {
                    plain.add(word);
                }
            } else if (isHidden(word, lists)) {
                all++;
            }
        }
        return new Negations(plain, all);
    }

    private static boolean isPlain(Word word, Map<String, Set<String>> lists) {
        return lists.getOrDefault("plain", Set.of()).contains(word.folded())
                || word.folded().endsWith("n't");
    }

    private static boolean isHidden(Word word, Map<String, Set<String>> lists) {
        return lists.getOrDefault("hidden", Set.of()).stream().anyMatch(word.folded()::startsWith);
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
