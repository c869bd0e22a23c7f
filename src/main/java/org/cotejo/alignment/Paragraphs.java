package org.cotejo.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The paragraphs of one text as the models see them: how long each is, and which anchors it holds. */
final class Paragraphs {

    /** How many characters there are before each paragraph and, at the end, in all; likewise how many ornaments. */
    private final int[] characters;

    private final int[] ornaments;
    private final List<Set<String>> anchors;

    Paragraphs(List<String> paragraphs) {
        characters = new int[paragraphs.size() + 1];
        ornaments = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            // An empty paragraph counts as a character, since the models divide by lengths.
            characters[i + 1] = characters[i] + Math.max(1, paragraph.codePointCount(0, paragraph.length()));
            boolean isOrnament = paragraph.codePoints().noneMatch(Character::isLetterOrDigit);
            ornaments[i + 1] = ornaments[i] + (isOrnament ? 1 : 0);
        }
        anchors = paragraphs.stream().map(Paragraphs::anchorsIn).toList();
    }

    private static Set<String> anchorsIn(String paragraph) {
        Set<String> found = new HashSet<>(Words.in(paragraph));
        found.addAll(Amounts.in(paragraph));
        return found;
    }

    int size() {
        return anchors.size();
    }

    int length() {
        return characters[size()];
    }

    /** The characters of a half-open range of paragraphs. */
    int length(int from, int to) {
        return characters[to] - characters[from];
    }

    /** How many paragraphs of a range have neither a letter nor a digit, such as a row of stars between sections. */
    int ornaments(int from, int to) {
        return ornaments[to] - ornaments[from];
    }

    Set<String> anchors(int paragraph) {
        return anchors.get(paragraph);
    }
}
