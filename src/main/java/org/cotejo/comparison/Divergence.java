package org.cotejo.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.WordingKind;

/**
 * Which wordings of a statement rival each other, and how far a statement's wordings are apart.
 *
 * <p>Only what is in one language is compared, and like with like: what was said with other transcriptions of it, a
 * translation with another one. What differs in nothing but spaces and the form of quotation marks and characters counts
 * once.
 */
public final class Divergence {

    /** Of so many different texts in one language all pairs are compared, and no more texts are. */
    private static final int MOST_RIVALS = 20;

    /** The largest score: nothing in common. */
    private static final int FULL = 10_000;

    /**
     * A text of a statement.
     *
     * @param of what stands behind it, for the caller
     */
    public record Text<T>(WordingKind kind, LanguageTag language, String text, T of) {

        /** Whether they are in one language, whatever the country, and of like kinds. */
        boolean isComparableWith(Text<?> other) {
            return group().equals(other.group());
        }

        private Object group() {
            WordingKind alike = kind == WordingKind.VARIANT ? WordingKind.ORIGINAL : kind;
            return List.of(alike, language.primary());
        }
    }

    /** Two texts that rival each other; the left one is the better. */
    public record Pair<T>(Text<T> left, Text<T> right) {}

    private Divergence() {}

    /** Whether two texts count once: they differ in nothing but spaces and the form of quotation marks and characters. */
    public static boolean isSame(String text, String other) {
        return Token.plain(text).equals(Token.plain(other));
    }

    /**
     * The pairs that differ.
     *
     * @param texts the best first
     */
    public static <T> List<Pair<T>> rivals(Collection<Text<T>> texts) {
        List<Pair<T>> pairs = new ArrayList<>();
        groups(texts).forEach(group -> pairs.addAll(pairs(group)));
        return pairs;
    }

    /** What can be compared, without what is the same. */
    private static <T> List<List<Text<T>>> groups(Collection<Text<T>> texts) {
        Map<Object, List<Text<T>>> groups = new LinkedHashMap<>();
        texts.forEach(text ->
                groups.computeIfAbsent(text.group(), group -> new ArrayList<>()).add(text));
        return groups.values().stream()
                // Most have no rival: what is imported need not be normalised for that.
                .filter(group -> group.size() > 1)
                .map(Divergence::different)
                .toList();
    }

    private static <T> List<Text<T>> different(List<Text<T>> group) {
        Map<String, Text<T>> different = new LinkedHashMap<>();
        group.forEach(text -> different.putIfAbsent(Token.plain(text.text()), text));
        return different.values().stream().limit(MOST_RIVALS).toList();
    }

    private static <T> List<Pair<T>> pairs(List<Text<T>> group) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int left = 0; left < group.size(); left++) {
            for (int right = left + 1; right < group.size(); right++) {
                pairs.add(new Pair<>(group.get(left), group.get(right)));
            }
        }
        return pairs;
    }

    /**
     * How contested a statement is, from 0 to 10,000: how far its wordings are apart on average, and the more wordings
     * there are the more that counts, half for two. Of several languages the most contested one decides.
     *
     * <p>Texts that share no word may quote different halves of a sentence, and say nothing of how contested it is.
     *
     * @param texts in any order
     */
    public static <T> int score(Collection<Text<T>> texts) {
        // In an order of their own, or which of many are compared would depend on when they were stored.
        List<Text<T>> inOrder =
                texts.stream().sorted(Comparator.comparing(Text::text)).toList();
        return groups(inOrder).stream()
                .mapToInt(group -> (int) Math.round(FULL * apart(group) * (1 - 1.0 / group.size())))
                .max()
                .orElse(0);
    }

    /** From 0 to 1. */
    private static <T> double apart(List<Text<T>> group) {
        return pairs(group).stream()
                .filter(pair ->
                        Token.shareAWord(pair.left().text(), pair.right().text()))
                .mapToDouble(pair -> 1
                        - TextComparison.mutualSimilarity(
                                        pair.left().text(), pair.right().text())
                                / Chrf.SAME)
                .average()
                .orElse(0);
    }
}
