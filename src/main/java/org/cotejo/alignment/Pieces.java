package org.cotejo.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pieces of one text as the models see them: sentences, and what semicolons and colons divide a sentence into. How
 * long each is, of which paragraph, and which anchors it holds.
 */
final class Pieces {

    /**
     * Where a piece ends and a space follows. A translator who joins the paragraphs of a list makes clauses of them. An
     * initial is no end ("Francisco I. Madero"), nor is an abbreviation of initials.
     */
    private static final Pattern END = Pattern.compile("(?<=[^\\s.]{2}[.!?;:…]{1,3}[\"'’”»)\\]]{0,2})\\s+");

    /** How many characters there are before each piece and, at the end, in all; likewise how many ornaments. */
    private final int[] characters;

    private final int[] ornaments;
    private final int[] paragraphs;
    private final int size;
    private final List<Set<String>> anchors = new ArrayList<>();

    Pieces(List<String> texts) {
        List<String> pieces = new ArrayList<>();
        List<Integer> holders = new ArrayList<>();
        for (int paragraph = 0; paragraph < texts.size(); paragraph++) {
            for (String piece : END.split(texts.get(paragraph).strip(), -1)) {
                pieces.add(piece);
                holders.add(paragraph);
            }
        }
        size = texts.size();
        paragraphs = holders.stream().mapToInt(Integer::intValue).toArray();
        characters = new int[pieces.size() + 1];
        ornaments = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            // An empty paragraph counts as a character, since the models divide by lengths.
            characters[i + 1] = characters[i] + Math.max(1, piece.codePointCount(0, piece.length()));
            boolean isOrnament = piece.codePoints().noneMatch(Character::isLetterOrDigit);
            ornaments[i + 1] = ornaments[i] + (isOrnament ? 1 : 0);
            anchors.add(anchorsIn(piece));
        }
    }

    private static Set<String> anchorsIn(String piece) {
        Set<String> found = new HashSet<>(Words.in(piece));
        found.addAll(Amounts.in(piece));
        return found;
    }

    int size() {
        return anchors.size();
    }

    int length() {
        return characters[size()];
    }

    /** The characters of a half-open range of pieces. */
    int length(int from, int to) {
        return characters[to] - characters[from];
    }

    /** How many pieces of a range have neither a letter nor a digit, such as a row of stars between sections. */
    int ornaments(int from, int to) {
        return ornaments[to] - ornaments[from];
    }

    Set<String> anchors(int piece) {
        return anchors.get(piece);
    }

    /** The paragraph that a piece is of. */
    int paragraph(int piece) {
        return paragraphs[piece];
    }

    int paragraphs() {
        return size;
    }

    /** Whether a paragraph begins or ends where so many pieces lie before. */
    boolean isBreak(int pieces) {
        return pieces == 0 || pieces == size() || paragraphs[pieces - 1] != paragraphs[pieces];
    }

    /** How many paragraphs end inside a range. */
    int breaks(int from, int to) {
        return to - from < 2 ? 0 : paragraphs[to - 1] - paragraphs[from];
    }
}
