package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A translation that stops in the middle: behind a word that no sentence ends with, or short of the end of its last
 * sentence. An original that stops there as well excuses it.
 */
final class CutOffRule implements Rule {

    /** By language and how surely, words that need another one behind them. */
    private static final Map<String, Set<String>> DANGLING = WordList.entries("dangling-words.txt").stream()
            .collect(Collectors.toUnmodifiableMap(
                    entry -> entry.get(0).get(0) + " " + entry.get(1).get(0), entry -> Set.copyOf(entry.get(2))));

    private static final String CLOSED = ".!?…";

    /** Of the usual length; a last sentence as short as this lacks its end, where it has no full stop either. */
    private static final double SHORT = 0.75;

    /** Characters; what is as long is no remark, of which the press often drops the full stop, but a paragraph. */
    private static final int PARAGRAPH = 250;

    @Override
    public String id() {
        return "cut-off";
    }

    @Override
    public List<Finding> find(Reading reading) {
        Text translation = reading.translation();
        if (translation.words().isEmpty() || !endsInAWord(translation)) {
            return List.of();
        }
        Word last = translation.words().get(translation.words().size() - 1);
        boolean isOpen = isClosed(reading.original()) && (dangles(translation, "mostly") || stopsShort(reading));
        boolean isDangling = dangles(translation, "always") && !dangles(reading.original(), "always");
        return isDangling || isOpen ? List.of(finding(reading, last)) : List.of();
    }

    private static boolean endsInAWord(Text text) {
        String stripped = text.whole().strip();
        return Character.isLetter(stripped.codePointBefore(stripped.length()));
    }

    private static boolean isClosed(Text text) {
        String stripped = text.whole().strip();
        return !stripped.isEmpty() && CLOSED.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    private static boolean dangles(Text text, String how) {
        return !text.words().isEmpty()
                && endsInAWord(text)
                && DANGLING.getOrDefault(text.language() + " " + how, Set.of())
                        .contains(text.words().get(text.words().size() - 1).folded());
    }

    private static boolean stopsShort(Reading reading) {
        Passage last = reading.passages().get(reading.passages().size() - 1);
        boolean isShort = reading.passages().size() > 1
                && last.isSure()
                && !last.isOneSided()
                && Lengths.share(last.original(), last.translation()) < SHORT;
        return !reading.judged().isFragment()
                && (isShort || reading.original().whole().length() >= PARAGRAPH);
    }

    private Finding finding(Reading reading, Word last) {
        String word = quoted(last.text());
        return finding(
                reading.judged().isFragment() ? Severity.MINOR : Severity.MAJOR,
                last.span(),
                "La traducción se corta en " + word + ", donde la frase no ha terminado.",
                "The translation breaks off at " + word + ", where the sentence has not ended.");
    }
}
