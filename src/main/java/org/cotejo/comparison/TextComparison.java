package org.cotejo.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.statement.Fragment;

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
        return Parts.of(left, right).compare();
    }

    /** The mean of the similarities of each to the other. */
    static double mutualSimilarity(String left, String right) {
        Parts parts = Parts.of(left, right);
        String leftText = parts.left.text();
        String rightText = parts.right.text();
        return (Chrf.similarity(rightText, leftText) + Chrf.similarity(leftText, rightText)) / 2;
    }

    /** Which parts of two texts are measured: all of both, or a fragment and what it covers. */
    private record Parts(Covered left, Covered right) {

        private static Parts of(String left, String right) {
            List<Token> leftTokens = Token.of(left);
            List<Token> rightTokens = Token.of(right);
            return new Parts(
                    Fragment.isOne(right, left.length())
                            ? Covered.by(rightTokens, leftTokens)
                            : Covered.all(leftTokens),
                    Fragment.isOne(left, right.length())
                            ? Covered.by(leftTokens, rightTokens)
                            : Covered.all(rightTokens));
        }

        private TextComparison compare() {
            List<DiffToken> tokens = new ArrayList<>();
            addUnmeasured(tokens, left.before(), right.before());
            tokens.addAll(WordDiff.of(left.words(), right.words()));
            addUnmeasured(tokens, left.behind(), right.behind());
            String leftText = left.text();
            String rightText = right.text();
            return new TextComparison(
                    left.isPartial() || right.isPartial(),
                    Chrf.similarity(rightText, leftText),
                    Ter.editRate(rightText, leftText),
                    List.copyOf(tokens));
        }

        private static void addUnmeasured(List<DiffToken> tokens, List<Token> left, List<Token> right) {
            left.forEach(token -> tokens.add(new DiffToken(DiffOp.DELETE, token.text(), null)));
            right.forEach(token -> tokens.add(new DiffToken(DiffOp.INSERT, null, token.text())));
        }
    }
}
