package org.cotejo.statement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.language.Language;
import org.cotejo.language.LanguageTag;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What there is in one language: of one statement, of an event, or of all. Deprecated wordings do not count. */
@Type
@Description("What there is in one language. Deprecated wordings do not count.")
public record LanguageCoverage(
        @NonNull @Description("The language.") Language language,

        @Description("How many wordings are in it.") int wordings,

        @Description("How many of them are REVIEWED or FINAL.")
        int reviewed,

        @Description("Whether machines made all of them.") boolean machineOnly) {

    /** The language with most wordings first; the order in which coverage is always given. */
    static final Comparator<LanguageCoverage> MOST_FIRST = Comparator.comparing(LanguageCoverage::wordings)
            .reversed()
            .thenComparing(coverage -> coverage.language().tag());

    static List<LanguageCoverage> of(Collection<Wording> wordings) {
        return wordings.stream()
                .filter(wording -> !wording.isDeprecated())
                .collect(Collectors.groupingBy(wording -> wording.languageTag))
                .entrySet()
                .stream()
                .map(LanguageCoverage::of)
                .sorted(MOST_FIRST)
                .toList();
    }

    private static LanguageCoverage of(Map.Entry<LanguageTag, List<Wording>> entry) {
        List<Wording> wordings = entry.getValue();
        return new LanguageCoverage(
                new Language(entry.getKey()),
                wordings.size(),
                (int) wordings.stream().filter(Wording::isReviewed).count(),
                wordings.stream().allMatch(Wording::isMachineMade));
    }
}
