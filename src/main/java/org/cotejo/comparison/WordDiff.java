package org.cotejo.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Which words of two texts are the same, which are missing and which stand for others: the shortest way from one to the
 * other. E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986, in linear memory.
 */
final class WordDiff {

    private final List<Token> left;
    private final List<Token> right;
    private final List<DiffToken> tokens = new ArrayList<>();
    private int atLeft;
    private int atRight;

    /** Words that differ and are not yet among the tokens, since the next ones may differ too. */
    private int deleted;

    private int inserted;

    private WordDiff(List<Token> left, List<Token> right) {
        this.left = left;
        this.right = right;
    }

    static List<DiffToken> of(List<Token> left, List<Token> right) {
        return new WordDiff(left, right).tokens();
    }

    private List<DiffToken> tokens() {
        List<AbstractDelta<String>> deltas = DiffUtils.diff(keys(left), keys(right), new MyersDiffWithLinearSpace<>())
                .getDeltas();
        for (AbstractDelta<String> delta : deltas) {
            int position = delta.getSource().getPosition();
            if (position > atLeft + deleted) {
                addUntil(position);
            }
            deleted += delta.getSource().size();
            inserted += delta.getTarget().size();
        }
        addUntil(left.size());
        return List.copyOf(tokens);
    }

    /** Adds what differs, where as many words as can stand for others, and what is equal behind it. */
    private void addUntil(int until) {
        for (; deleted > 0 && inserted > 0; deleted--, inserted--) {
            add(DiffOp.SUBSTITUTE, left.get(atLeft++), right.get(atRight++));
        }
        for (; deleted > 0; deleted--) {
            add(DiffOp.DELETE, left.get(atLeft++), null);
        }
        for (; inserted > 0; inserted--) {
            add(DiffOp.INSERT, null, right.get(atRight++));
        }
        while (atLeft < until) {
            add(DiffOp.EQUAL, left.get(atLeft++), right.get(atRight++));
        }
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    private void add(DiffOp op, Token onLeft, Token onRight) {
        tokens.add(new DiffToken(op, onLeft == null ? null : onLeft.text(), onRight == null ? null : onRight.text()));
    }
}
