package org.cotejo.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The languages that a reader asked for, the most wanted first; empty when the reader asked for none.
 *
 * <p>Choosing follows RFC 4647, one range after the other: <em>filtering</em> first ({@code en} finds {@code en},
 * {@code en-US}, {@code en-GB}), then <em>lookup</em> ({@code es-MX} finds {@code es}). A later range is looked at
 * only when an earlier one finds nothing, so {@code [es-MX, en]} prefers {@code es} to {@code en}; handing the whole
 * list to {@code Locale.filterTags} first would serve {@code en}.
 */
public record LanguagePreference(List<LanguageTag> tags) {

    public static final LanguagePreference NONE = new LanguagePreference(List.of());

    /** More elements than any browser sends; what follows them is one malformed element. */
    private static final int MOST_RANGES = 100;

    public LanguagePreference {
        tags = List.copyOf(tags);
    }

    /**
     * Reads an {@code Accept-Language} header (RFC 9110, 12.5.4). What is not a language there ({@code *}, a tag of
     * weight 0, anything malformed) is passed over: the header comes from browsers, not from the author of a query.
     */
    public static LanguagePreference ofHeader(String header) {
        List<LanguageTag> tags = new ArrayList<>();
        Stream.of(header.split(",", MOST_RANGES))
                .flatMap(element -> rangesOf(element.strip()))
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparing(LanguageRange::getWeight).reversed())
                .forEach(
                        range -> tagOf(range).filter(tag -> !tags.contains(tag)).ifPresent(tags::add));
        return new LanguagePreference(tags);
    }

    private static Stream<LanguageRange> rangesOf(String element) {
        try {
            return LanguageRange.parse(element).stream();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // The second is what the JDK throws for a lone hyphen.
            return Stream.empty();
        }
    }

    private static Optional<LanguageTag> tagOf(LanguageRange range) {
        try {
            return Optional.of(new LanguageTag(range.getRange()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A text that was found, and how. */
    public record Choice<T>(T text, LanguageMatch match) {}

    /**
     * Finds the best text for the first range that finds any.
     *
     * @param order which of several texts that one range finds is better; the least is served
     */
    public <T> Optional<Choice<T>> choose(
            Collection<T> texts, Function<T, LanguageTag> language, Comparator<? super T> order) {
        for (LanguageTag asked : tags) {
            Optional<T> best = texts.stream()
                    .filter(text -> language.apply(text).isWithin(asked))
                    .min(order);
            String range = asked.toString();
            while (best.isEmpty() && (range = LanguageTag.shorten(range)) != null) {
                String wanted = range;
                best = texts.stream()
                        .filter(text -> language.apply(text).toString().equals(wanted))
                        .min(order);
            }
            if (best.isPresent()) {
                boolean isExact = language.apply(best.get()).equals(asked);
                return Optional.of(new Choice<>(best.get(), isExact ? LanguageMatch.EXACT : LanguageMatch.LOOKUP));
            }
        }
        return Optional.empty();
    }

    /** Whether any range asks for this language, by filtering. */
    public boolean includes(LanguageTag tag) {
        return tags.stream().anyMatch(tag::isWithin);
    }
}
