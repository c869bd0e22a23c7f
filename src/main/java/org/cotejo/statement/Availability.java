package org.cotejo.statement;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cotejo.graphql.Where;
import org.cotejo.language.LanguageTag;

/**
 * Which wordings a statement has, as its column {@code available} keeps it: {@code + en* es}, where a machine has made all
 * that there is in English.
 *
 * <p>Whoever writes wordings writes this too. Looking into the wordings instead took 13 s, at a million statements, to
 * find that none lacks a translation into English.
 *
 * @param hasOriginal whether the words as said are known
 * @param languages of the wordings that are not deprecated, and whether a machine has made all of these
 */
public record Availability(boolean hasOriginal, SortedMap<String, Boolean> languages) {

    private static final FewValues KNOWN = new FewValues("statement", "s", "available");

    private static final String ORIGINAL = "+";
    private static final String NO_ORIGINAL = "-";

    /** Comes before all that a tag is made of, so that languages are in one order with and without it. */
    private static final String BY_MACHINE = "*";

    /** A wording that is not deprecated. */
    public record Made(String language, boolean isByMachine) {}

    public static Availability of(boolean hasOriginal, Collection<Made> wordings) {
        SortedMap<String, Boolean> languages = new TreeMap<>();
        wordings.forEach(each -> languages.merge(each.language, each.isByMachine, Boolean::logicalAnd));
        return new Availability(hasOriginal, languages);
    }

    /** Reads the column. */
    public static Availability parse(String value) {
        String[] parts = value.split(" ");
        return of(
                parts[0].equals(ORIGINAL),
                Arrays.stream(parts)
                        .skip(1)
                        .map(part -> new Made(part.replace(BY_MACHINE, ""), part.endsWith(BY_MACHINE)))
                        .toList());
    }

    /** Whether a wording is within one of these ranges: {@code es} also matches es-MX. */
    boolean isIn(Collection<LanguageTag> ranges) {
        return languages.keySet().stream()
                .map(LanguageTag::new)
                .anyMatch(language -> ranges.stream().anyMatch(language::isWithin));
    }

    /** The ranges ({@code es} and es-MX for es-MX) within which there are wordings, and a machine has made all of them. */
    public Set<String> onlyByMachineIn() {
        Map<String, Boolean> ranges = new TreeMap<>();
        languages.forEach((language, isByMachine) -> {
            for (int end = language.length(); end > 0; end = language.lastIndexOf('-', end - 1)) {
                ranges.merge(language.substring(0, end), isByMachine, Boolean::logicalAnd);
            }
        });
        ranges.values().removeIf(isByMachine -> !isByMachine);
        return ranges.keySet();
    }

    /** Whether that is so of one of these ranges. */
    boolean isOnlyByMachineIn(Collection<LanguageTag> ranges) {
        Set<String> found = onlyByMachineIn();
        return ranges.stream().map(LanguageTag::toString).anyMatch(found::contains);
    }

    /** Keeps the statements, called {@code s}, of which this is true. */
    static void restrict(Where where, Predicate<Availability> wanted) {
        KNOWN.restrict(where, value -> wanted.test(parse(value)));
    }

    /** The value of the column. */
    @Override
    public String toString() {
        StringBuilder value = new StringBuilder(hasOriginal ? ORIGINAL : NO_ORIGINAL);
        languages.forEach(
                (language, isByMachine) -> value.append(' ').append(language).append(isByMachine ? BY_MACHINE : ""));
        return value.toString();
    }
}
