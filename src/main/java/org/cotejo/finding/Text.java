package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.language.Folding;
import org.cotejo.language.LanguageTag;

/**
 * A text, or a part of one, as the rules read it: its words and its numbers, found once for all of them.
 *
 * <p>A word is a run of letters; in English an apostrophe between letters belongs to it ("don't"), elsewhere it parts
 * ("l'intervento"). Spans are those of the whole text, also in a part.
 */
final class Text {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern ENGLISH_WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['\u2019]\\p{L}+)?");

    private static final Pattern POSSESSIVE = Pattern.compile("(?<!^let)'s$");

    /** What may stand before a capital letter that says nothing. */
    private static final String OPENERS = ".!?…:;\"“”„«»¿¡(—–\n";

    private final String whole;
    private final String language;
    private final TextSpan span;
    private final List<Word> words;
    private final Set<String> folds;
    private final List<Amount> amounts;

    private Text(String whole, String language, TextSpan span, List<Word> words, List<Amount> amounts) {
        this.whole = whole;
        this.language = language;
        this.span = span;
        this.words = Collections.unmodifiableList(words);
        this.amounts = Collections.unmodifiableList(amounts);
        this.folds = words.stream().map(Word::folded).collect(Collectors.toUnmodifiableSet());
    }

    static Text of(String text, LanguageTag tag) {
        String language = tag.primary();
        UnaryOperator<String> stems = Stems.of(language);
        List<Word> words = new ArrayList<>();
        Matcher word = (language.equals("en") ? ENGLISH_WORD : WORD).matcher(text);
        int end = 0;
        while (word.find()) {
            String folded = POSSESSIVE
                    .matcher(Folding.fold(word.group().replace('\u2019', '\'')))
                    .replaceAll("");
            boolean isOpening = end == 0 || opens(text, end, word.start());
            words.add(new Word(
                    word.group(),
                    folded,
                    stems.apply(word.group()),
                    new TextSpan(word.start(), word.end()),
                    isOpening));
            end = word.end();
        }
        TextSpan all = text.isEmpty() ? null : new TextSpan(0, text.length());
        return new Text(text, language, all, words, AmountReader.read(text, language));
    }

    private static boolean opens(String text, int from, int until) {
        return text.substring(from, until).chars().anyMatch(character -> OPENERS.indexOf(character) >= 0);
    }

    /** The part between two places; its words and numbers are those that begin in it. */
    Text part(int from, int until) {
        return new Text(
                whole,
                language,
                from < until ? new TextSpan(from, until) : null,
                between(words, Word::span, from, until),
                between(amounts, Amount::span, from, until));
    }

    private static <T> List<T> between(List<T> inOrder, Function<T, TextSpan> span, int from, int until) {
        return inOrder.subList(firstFrom(inOrder, span, from), firstFrom(inOrder, span, until));
    }

    /** Found by halves: a long text has as many parts as sentences. */
    private static <T> int firstFrom(List<T> inOrder, Function<T, TextSpan> span, int place) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (span.apply(inOrder.get(middle)).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The characters of the whole text, also of a part. */
    String whole() {
        return whole;
    }

    /** The characters of this part. */
    String characters() {
        return span == null ? "" : span.of(whole);
    }

    int start() {
        return span == null ? 0 : span.start();
    }

    /** The subtag of the language itself. */
    String language() {
        return language;
    }

    List<Word> words() {
        return words;
    }

    List<Amount> amounts() {
        return amounts;
    }

    /** Whether a word is in it, given without accents and capitals. */
    boolean has(String folded) {
        return folds.contains(folded);
    }

    boolean hasAny(Set<String> folded) {
        return folded.stream().anyMatch(folds::contains);
    }

    boolean hasAny(Predicate<String> folded) {
        return folds.stream().anyMatch(folded);
    }

    /** Where a phrase stands, in any of its inflected forms. */
    List<TextSpan> find(List<String> stems) {
        List<TextSpan> found = new ArrayList<>();
        for (int i = 0; i + stems.size() <= words.size(); i++) {
            if (startsAt(i, stems)) {
                found.add(new TextSpan(
                        words.get(i).span().start(),
                        words.get(i + stems.size() - 1).span().end()));
            }
        }
        return found;
    }

    private boolean startsAt(int place, List<String> stems) {
        for (int i = 0; i < stems.size(); i++) {
            if (!words.get(place + i).stem().equals(stems.get(i))) {
                return false;
            }
        }
        return true;
    }
}
