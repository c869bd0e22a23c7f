package org.cotejo.statement;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageMatch;
import org.cotejo.language.LanguagePreference;
import org.cotejo.language.LanguagePreference.Choice;

/**
 * Which of a statement's wordings a reader gets to see, and which of several comes first.
 *
 * <p>The language decides first ({@link LanguagePreference}), then {@link Fallback}. Of several wordings that one
 * language range finds, the first by this order is served; the order stands here and in the glossary:
 *
 * <ol>
 *   <li>rank: PREFERRED, then NORMAL; DEPRECATED only where neither the languages nor the fallback find anything else;
 *   <li>closeness to what was said: the ORIGINAL first, BACK_TRANSLATION and RECONSTRUCTION last;
 *   <li>whole wordings before fragments: a fragment has less than half the characters of the longest wording in its
 *       language (es-MX and es-AR are one), since lengths of different scripts cannot be compared;
 *   <li>what people made before what a machine made (MACHINE; post-edited counts as made by people);
 *   <li>the earliest published; a date without a day counts as the last day that it may mean, no date as the last;
 *   <li>the first recorded.
 * </ol>
 */
final class WordingChoice {

    private final List<Wording> wordings;
    private final Comparator<Wording> order;

    /** @param published the day on which a wording was published; null when unknown */
    WordingChoice(Collection<Wording> wordings, Function<Wording, PartialDate> published) {
        this.wordings = List.copyOf(wordings);
        Map<String, Integer> longest = new HashMap<>();
        wordings.forEach(wording -> longest.merge(primaryLanguage(wording), wording.text.length(), Math::max));
        Function<Wording, LocalDate> lastDay = wording -> Optional.ofNullable(published.apply(wording))
                .map(PartialDate::lastDay)
                .orElse(null);
        this.order = comparing((Wording wording) -> wording.rank)
                .thenComparing(WordingChoice::distance)
                .thenComparing(wording -> Fragment.isOne(wording.text, longest.get(primaryLanguage(wording))))
                .thenComparing(Wording::isMachineMade)
                .thenComparing(lastDay, nullsLast(naturalOrder()))
                .thenComparing(Wording::rowId);
    }

    private static String primaryLanguage(Wording wording) {
        return wording.languageTag.primary();
    }

    private static int distance(Wording wording) {
        return switch (wording.kind) {
            case ORIGINAL -> 0;
            case VARIANT, TRANSLATION -> 1;
            case BACK_TRANSLATION -> 2;
            case RECONSTRUCTION -> 3;
        };
    }

    /** The best wording for a reader, and how it was found. */
    WordingMatch choose(LanguagePreference preference, Fallback fallback, boolean allowMachine) {
        List<Wording> allowed = wordings.stream()
                .filter(wording -> allowMachine || !wording.isMachineMade())
                .toList();
        List<Wording> standing =
                allowed.stream().filter(wording -> !wording.isDeprecated()).toList();
        Choice<Wording> choice = find(standing, preference, fallback)
                .or(() -> find(allowed, preference, fallback))
                .orElse(new Choice<>(null, LanguageMatch.NONE));
        return new WordingMatch(
                choice.text(),
                choice.match(),
                preference.tags(),
                choice.text() != null && choice.text().isMachineMade());
    }

    private Optional<Choice<Wording>> find(List<Wording> among, LanguagePreference preference, Fallback fallback) {
        return preference
                .choose(among, wording -> wording.languageTag, order)
                .or(() -> original(among).filter(original -> fallback != Fallback.NONE))
                .or(() -> any(among).filter(any -> fallback == Fallback.ANY));
    }

    private static Optional<Choice<Wording>> original(List<Wording> allowed) {
        return allowed.stream()
                .filter(wording -> wording.kind == WordingKind.ORIGINAL)
                .findFirst()
                .map(wording -> new Choice<>(wording, LanguageMatch.ORIGINAL_FALLBACK));
    }

    private Optional<Choice<Wording>> any(List<Wording> allowed) {
        return allowed.stream().min(order).map(wording -> new Choice<>(wording, LanguageMatch.ANY_FALLBACK));
    }

    List<Wording> bestFirst() {
        return wordings.stream().sorted(order).toList();
    }

    /** The translations, without those deprecated, the best first. */
    List<Wording> translations() {
        return bestFirst().stream()
                .filter(wording -> wording.kind == WordingKind.TRANSLATION && !wording.isDeprecated())
                .toList();
    }
}
