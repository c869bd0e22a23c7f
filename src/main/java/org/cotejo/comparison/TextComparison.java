package org.cotejo.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How two texts in one language differ.
 *
 * @param partial whether one of them is a fragment, less than half as long as the other, which is then measured against
 *     the part that it covers
 * @param similarity {@link Chrf} of the right text to the left, from 0 to 100
 * @param editRate {@link Ter} from the right text to the left, in edits for each hundred words of the left
 * @param tokens word by word, of the whole texts
 */
record TextComparison(boolean partial, double similarity, double editRate, List<DiffToken> tokens) {

    /** How many characters the two texts have together. */
    int characters() {
        return tokens.stream()
                .flatMap(token -> Stream.of(token.left(), token.right()))
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .sum();
    }

    static TextComparison of(String left, String right) {
        Parts parts = Parts.of(left, right);
        List<DiffToken> tokens = new ArrayList<>();
        parts.beforeLeft().forEach(token -> tokens.add(new DiffToken(DiffOp.DELETE, token.text(), null)));
        parts.beforeRight().forEach(token -> tokens.add(new DiffToken(DiffOp.INSERT, null, token.text())));
        tokens.addAll(WordDiff.of(parts.left(), parts.right()));
        parts.behindLeft().forEach(token -> tokens.add(new DiffToken(DiffOp.DELETE, token.text(), null)));
        parts.behindRight().forEach(token -> tokens.add(new DiffToken(DiffOp.INSERT, null, token.text())));
        String leftText = text(parts.left());
        String rightText = text(parts.right());
        return new TextComparison(
                parts.isPartial(),
                Chrf.similarity(rightText, leftText),
                Ter.editRate(rightText, leftText),
                List.copyOf(tokens));
    }

    /** The similarity alone. */
    static double similarity(String left, String right) {
        Parts parts = Parts.of(left, right);
        return Chrf.similarity(text(parts.right()), text(parts.left()));
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }

    /** Which parts of two texts are measured: all of both, or a fragment and what it covers. */
    private record Parts(List<Token> allLeft, Covered ofLeft, List<Token> allRight, Covered ofRight) {

        private static Parts of(String left, String right) {
            List<Token> allLeft = Token.of(left);
            List<Token> allRight = Token.of(right);
            return new Parts(
                    allLeft,
                    isFragment(right, left) ? Covered.by(allRight, allLeft) : new Covered(0, allLeft.size()),
                    allRight,
                    isFragment(left, right) ? Covered.by(allLeft, allRight) : new Covered(0, allRight.size()));
        }

        /** As in the choice of a wording. */
        private static boolean isFragment(String text, String other) {
            return text.length() * 2 < other.length();
        }

        private boolean isPartial() {
            return left().size() < allLeft.size() || right().size() < allRight.size();
        }

        private List<Token> beforeLeft() {
            return allLeft.subList(0, ofLeft.from());
        }

        private List<Token> left() {
            return ofLeft.of(allLeft);
        }

        private List<Token> behindLeft() {
            return allLeft.subList(ofLeft.until(), allLeft.size());
        }

        private List<Token> beforeRight() {
            return allRight.subList(0, ofRight.from());
        }

        private List<Token> right() {
            return ofRight.of(allRight);
        }

        private List<Token> behindRight() {
            return allRight.subList(ofRight.until(), allRight.size());
        }
    }
}
