package org.cotejo.finding;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A translation and what it translates, read once for all rules.
 *
 * @param transcriptions what one of them has is not made up, and what a whole one lacks may have been lacking before
 * @param passages in order; one with all of both texts where they are not aligned
 */
record Reading(
        Judged judged,
        Vocabulary vocabulary,
        Text original,
        List<Text> transcriptions,
        Text translation,
        List<Passage> passages) {

    private static final Set<String> LANGUAGES = Set.of("es", "en");

    static Reading of(Judged judged, Vocabulary vocabulary) {
        Text original = Text.of(judged.original(), judged.originalLanguage());
        Text translation = Text.of(judged.translation(), judged.language());
        List<Text> transcriptions = judged.transcriptions().stream()
                .map(text -> Text.of(text, judged.originalLanguage()))
                .toList();
        return new Reading(
                judged,
                vocabulary,
                original,
                transcriptions,
                translation,
                Passage.of(original, translation, judged.isFragment()));
    }

    /** The two languages that the rules know: their grammar, their numbers in words, their names of places. */
    boolean isSpanishAndEnglish() {
        return LANGUAGES.contains(original.language()) && LANGUAGES.contains(translation.language());
    }

    /** Whether what the translation lacks is missing from it, and not merely beyond what was quoted. */
    boolean isWhole() {
        return !judged.isFragment() && Lengths.isWhole(original, translation);
    }

    /** The passages that say something in both languages and whose alignment is probable. */
    Stream<Passage> surePassages() {
        return passages.stream().filter(passage -> passage.isSure() && !passage.isOneSided());
    }

    /** The original and its other transcriptions. */
    Stream<Text> said() {
        return Stream.concat(Stream.of(original), transcriptions.stream());
    }

    /** The original and those of its other transcriptions that are as long, give or take a fifth. */
    Stream<Text> saidInFull() {
        int enough = original.whole().length() * 4 / 5;
        return said().filter(text -> text == original || text.whole().length() >= enough);
    }

    /** What any transcription has, from what one has. */
    <T> Set<T> saidAnywhere(Function<Text, Stream<T>> values) {
        return said().flatMap(values).collect(Collectors.toSet());
    }
}
