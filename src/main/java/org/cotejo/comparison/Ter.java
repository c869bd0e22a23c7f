package org.cotejo.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.comparison.EditDistance.Edit;

/**
 * How much of a text has to be edited to make another of it: the translation edit rate, in edits for each hundred words
 * of the other. From 0 (nothing); over 100 where the text is longer than the other.
 *
 * <p>An edit inserts, deletes or replaces a word, or moves a run of words. M. Snover et al., "A Study of Translation Edit
 * Rate with Targeted Human Annotation", AMTA 2006; which moves are tried, and in which order, follows their program,
 * Tercom, as sacreBLEU 2 does, with its defaults: words are what stands between spaces, case does not count,
 * punctuation does.
 */
final class Ter {

    private static final int LONGEST_MOVE = 10;
    private static final int FURTHEST_MOVE = 50;
    private static final int MOST_TRIED = 1_000;

    private final int[] reference;
    private final EditDistance distance;
    private int tried;

    private Ter(int[] reference, int length) {
        this.reference = reference;
        this.distance = new EditDistance(reference, length);
    }

    /**
     * Measures a text against another. It matters which is which: the rate is that of the other's length.
     *
     * @param hypothesis what would be edited
     * @param reference what it would become
     */
    static double editRate(String hypothesis, String reference) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] from = numbers(hypothesis, numbers);
        int[] to = numbers(reference, numbers);
        if (to.length == 0) {
            return from.length == 0 ? 0 : 100;
        }
        return 100.0 * new Ter(to, from.length).edits(from) / to.length;
    }

    private static int[] numbers(String text, Map<String, Integer> numbers) {
        List<String> words = Words.lowerCase(text);
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, unused -> numbers.size()))
                .toArray();
    }

    private int edits(int[] hypothesis) {
        int[] words = hypothesis;
        int moves = 0;
        for (Move best = bestMove(words);
                best != null && best.saved > 0 && tried < MOST_TRIED;
                best = bestMove(words)) {
            words = best.apply(words);
            moves++;
        }
        return moves + distance.of(words);
    }

    /**
     * A run of words, and where it would stand.
     *
     * @param saved how many edits the move saves
     */
    private record Move(int saved, int start, int length, int target) {

        /** Whether Tercom would rather make this one: what saves more, is longer, comes earlier, goes less far. */
        private boolean isBetterThan(Move other) {
            if (saved != other.saved) {
                return saved > other.saved;
            }
            if (length != other.length) {
                return length > other.length;
            }
            return start != other.start ? start < other.start : target < other.target;
        }

        /** Moves it. A target inside the run, and a little behind it, is Tercom's way of a move by less than its length. */
        private int[] apply(int[] words) {
            int[] moved = new int[words.length];
            int at = 0;
            int before = Math.min(target > start + length ? target - length : target, words.length - length);
            int next = 0;
            while (at < words.length) {
                if (at == before) {
                    System.arraycopy(words, start, moved, at, length);
                    at += length;
                } else {
                    next = next == start ? start + length : next;
                    moved[at++] = words[next++];
                }
            }
            return moved;
        }
    }

    /** The move that saves most; null where none can be tried. */
    private Move bestMove(int[] words) {
        int before = distance.of(words);
        Alignment alignment = new Alignment(distance.edits(), words.length, reference.length);
        Move best = null;
        for (int start = 0; start < words.length; start++) {
            int until = Math.min(reference.length, start + FURTHEST_MOVE + 1);
            for (int at = Math.max(0, start - FURTHEST_MOVE); at < until; at++) {
                for (int length = 1; isRun(words, start, at, length); length++) {
                    if (alignment.isWrong(start, at, length)) {
                        best = best(best, words, before, alignment, start, at, length);
                        if (tried >= MOST_TRIED) {
                            return best;
                        }
                    }
                }
            }
        }
        return best;
    }

    private boolean isRun(int[] words, int start, int at, int length) {
        int last = length - 1;
        return length <= LONGEST_MOVE
                && start + last < words.length
                && at + last < reference.length
                && words[start + last] == reference[at + last];
    }

    /** Tries all places of a run that is at another place of the reference. */
    private Move best(Move known, int[] words, int before, Alignment alignment, int start, int at, int length) {
        Move best = known;
        int last = -1;
        for (int offset = -1; offset < length && at + offset < reference.length; offset++) {
            int target = at + offset < 0 ? 0 : alignment.place[at + offset] + 1;
            if (target != last) {
                last = target;
                Move move = new Move(0, start, length, target);
                int saved = before - distance.of(move.apply(words));
                Move measured = new Move(saved, start, length, target);
                tried++;
                best = best == null || measured.isBetterThan(best) ? measured : best;
            }
        }
        return best;
    }

    /** Which words of the two texts stand for each other, and which are wrong. */
    private static final class Alignment {

        /** Of each word of the reference; of one that is missing, that of the word before. */
        private final int[] place;

        /** How many words before each are wrong. */
        private final int[] wrongOfReference;

        private final int[] wrongOfHypothesis;

        private Alignment(Edit[] edits, int words, int referenceWords) {
            place = new int[referenceWords];
            wrongOfReference = new int[referenceWords + 1];
            wrongOfHypothesis = new int[words + 1];
            int word = 0;
            int referenceWord = 0;
            for (Edit edit : edits) {
                int wrong = edit == Edit.NONE ? 0 : 1;
                if (edit != Edit.INSERT) {
                    wrongOfHypothesis[word + 1] = wrongOfHypothesis[word] + wrong;
                    word++;
                }
                if (edit != Edit.DELETE) {
                    place[referenceWord] = word - 1;
                    wrongOfReference[referenceWord + 1] = wrongOfReference[referenceWord] + wrong;
                    referenceWord++;
                }
            }
        }

        /** Whether a run is wrong where it stands, and missing where it would go, which is not inside itself. */
        private boolean isWrong(int start, int at, int length) {
            boolean isInside = start <= place[at] && place[at] < start + length;
            return !isInside
                    && wrongOfHypothesis[start + length] > wrongOfHypothesis[start]
                    && wrongOfReference[at + length] > wrongOfReference[at];
        }
    }
}
