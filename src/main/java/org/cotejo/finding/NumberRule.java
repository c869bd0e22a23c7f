package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers, amounts, percentages, months and days of the week that a translation loses, makes up or changes.
 *
 * <p>Numbers are compared by value and once each, however often they stand there. Small ones in words come and go
 * ("los dos", "both"), so they count only where the same passage has another instead. In languages whose words for
 * numbers are not known here, only digits that the translation made up count.
 */
final class NumberRule implements Rule {

    @Override
    public String id() {
        return "number";
    }

    @Override
    public List<Finding> find(Reading reading) {
        Set<String> translated = values(reading.translation());
        Set<String> said = reading.saidAnywhere(text -> values(text).stream());
        List<Amount> added = reading.translation().amounts().stream()
                .filter(amount -> !amount.values().isEmpty() && !amount.means(said))
                .filter(amount -> reading.isSpanishAndEnglish() || isPlain(amount, reading.translation()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Amount> lost = reading.original().amounts().stream()
                .filter(amount -> !amount.values().isEmpty() && !amount.means(translated))
                .filter(amount -> reading.saidInFull().allMatch(text -> amount.means(values(text))))
                .collect(Collectors.toCollection(ArrayList::new));
        forgive(added, reading.original());
        forgive(lost, reading.translation());
        return findings(reading, added, lost);
    }

    private static Set<String> values(Text text) {
        return text.amounts().stream()
                .flatMap(amount -> amount.values().stream())
                .collect(Collectors.toSet());
    }

    /** Whether no word behind it may multiply it: "3,5 milhões". */
    private static boolean isPlain(Amount amount, Text text) {
        return text.words().stream()
                .filter(word -> word.span().start() >= amount.span().end())
                .findFirst()
                .filter(word -> word.folded().matches("(?:m|b|tr)i.*|mrd.*|md.*"))
                .isEmpty();
    }

    /** What was not understood in the other text may be any of them. */
    private static void forgive(List<Amount> unmatched, Text other) {
        long unclear = other.amounts().stream()
                .filter(amount -> amount.values().isEmpty())
                .count();
        unmatched.subList(0, (int) Math.min(unclear, unmatched.size())).clear();
    }

    private List<Finding> findings(Reading reading, List<Amount> added, List<Amount> lost) {
        List<Finding> findings = new ArrayList<>();
        Set<Amount> used = new HashSet<>();
        for (Passage passage : reading.passages()) {
            List<Amount> here = passage.translation().amounts();
            for (Amount amount : added.stream().filter(here::contains).toList()) {
                partner(amount, lost.stream().filter(passage.original().amounts()::contains), used)
                        .ifPresent(from -> {
                            used.add(from);
                            used.add(amount);
                            findings.add(changed(reading, from, amount));
                        });
            }
        }
        for (Amount amount : added) {
            if (amount.isSure() && !used.contains(amount)) {
                findings.add(added(reading, amount));
            }
        }
        if (reading.isWhole() && reading.isSpanishAndEnglish()) {
            lost.stream()
                    .filter(amount -> amount.isSure() && !used.contains(amount))
                    .forEach(amount -> findings.add(lost(reading, amount)));
        }
        return findings;
    }

    /** A number that it may have been: "two" is not a changed "second", and June no changed 9. */
    private static Optional<Amount> partner(Amount amount, Stream<Amount> lost, Set<Amount> used) {
        return lost.filter(other -> !used.contains(other))
                .filter(other ->
                        other.isOrdinal() == amount.isOrdinal() && kind(other).equals(kind(amount)))
                .findFirst();
    }

    private static String kind(Amount amount) {
        return amount.values().iterator().next().replaceAll("[^a-z]", "");
    }

    private Finding changed(Reading reading, Amount from, Amount to) {
        String original = quoted(from.span().of(reading.original().whole()));
        String translation = quoted(to.span().of(reading.translation().whole()));
        return finding(
                Severity.MAJOR,
                to.span(),
                "La traducción dice " + translation + " donde el original dice " + original + ".",
                "The translation has " + translation + " where the original has " + original + ".");
    }

    private Finding added(Reading reading, Amount amount) {
        String words = quoted(amount.span().of(reading.translation().whole()));
        return finding(
                Severity.MAJOR,
                amount.span(),
                "El original no tiene el dato " + words + ".",
                "The original does not have the figure " + words + ".");
    }

    private Finding lost(Reading reading, Amount amount) {
        String words = quoted(amount.span().of(reading.original().whole()));
        return finding(
                Severity.MINOR,
                null,
                "Falta en la traducción el dato " + words + " del original.",
                "The translation leaves out the figure " + words + " of the original.");
    }
}
