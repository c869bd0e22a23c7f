package org.cotejo.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.language.Folding;

/** A paragraph as words, each with its folded form and with what stands between it and the one before. */
final class Words {

    private final String text;
    private final List<String> printed = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    Words(String text) {
        this.text = text;
        int gap = 0;
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && isPartOfWord(i, start)) {
                i++;
            }
            if (i > start) {
                String word = text.substring(start, i);
                printed.add(word);
                folded.add(fold(word));
                gaps.add(text.substring(gap, start));
                gap = i;
            } else {
                i++;
            }
        }
    }

    /** Marks belong to the letter before them, and an apostrophe to the word that it stands in. */
    private boolean isPartOfWord(int i, int start) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || (i > start
                        && (Character.getType(c) == Character.NON_SPACING_MARK
                                || ((c == '\'' || c == '’')
                                        && i + 1 < text.length()
                                        && Character.isLetter(text.charAt(i + 1)))));
    }

    private static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return Folding.fold(word).replace("’", "");
            }
        }
        return word.toLowerCase(Locale.ROOT).replace("'", "");
    }

    int size() {
        return printed.size();
    }

    String printed(int i) {
        return printed.get(i);
    }

    String folded(int i) {
        return folded.get(i);
    }

    boolean isCapital(int i) {
        return !Character.isLowerCase(printed.get(i).charAt(0));
    }

    /** Whether nothing but white space, a hyphen, or an initial's full stop divides a word from the one before. */
    boolean isJoined(int i) {
        if (i <= 0 || i >= printed.size()) {
            return false;
        }
        String gap = gaps.get(i);
        boolean isInitial = printed.get(i - 1).length() == 1 && gap.startsWith(".");
        String rest = isInitial ? gap.substring(1) : gap;
        return rest.equals("-") || (!gap.isEmpty() && rest.isBlank());
    }

    /** Whether a capital here may be that of a sentence. */
    boolean isSentenceStart(int i) {
        return i == 0 || gaps.get(i).chars().anyMatch(c -> ".?!…:¿¡—―“\"«(".indexOf(c) >= 0);
    }
}
