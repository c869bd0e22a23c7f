package org.cotejo.page;

import java.util.List;
import java.util.Optional;
import org.cotejo.statement.Fragment;

/**
 * A wording as a page shows it.
 *
 * @param marks the quotation marks around it
 * @param standing how it compares
 * @param against who published what it is compared with; null where it is compared with nothing
 * @param similarity to that, from 0 to 100
 * @param differences from that
 * @param isFragment whether it has less than half the characters of the longest wording in its language
 * @param published when, as readers write dates; null where unknown
 */
record WordingView(
        WordingData data,
        QuotationMarks marks,
        MarkedText text,
        Standing standing,
        String against,
        int similarity,
        List<Difference> differences,
        boolean isFragment,
        String published) {

    /** Below, two texts are different sentences, and nothing is learned from marking each word. */
    private static final double ALIKE = 30;

    private static final int MOST_DIFFERENCES = 9;

    /** How a wording compares with the best one of its kind in its language. */
    enum Standing {
        /** There is nothing to compare it with, or it is the best one. */
        FIRST,
        /** It differs in spaces and punctuation at most, or is a part of the other. */
        SAME,
        DIFFERENT,
        /** It is another sentence. */
        OTHER,
        /** The service has not compared it. */
        UNKNOWN
    }

    static WordingView of(WordingData wording, Rivals rivals, int longest, PageLanguage language) {
        WordingData best = rivals.bestBeside(wording);
        Optional<ComparisonData> comparison = rivals.findComparison(wording);
        List<Difference> differences = comparison
                .filter(pair -> pair.similarity() >= ALIKE)
                .map(Difference::ofRight)
                .orElse(List.of());
        Standing standing = standing(wording, rivals, comparison, differences);
        return new WordingView(
                wording,
                wording.marks(),
                MarkedText.of(wording.text(), differences, wording.findings()),
                standing,
                standing == Standing.FIRST || standing == Standing.UNKNOWN ? null : publisher(best),
                (int) Math.round(comparison.map(ComparisonData::similarity).orElse(100.0)),
                differences,
                Fragment.isOne(wording.text(), longest),
                wording.source() == null || wording.source().datePublished() == null
                        ? null
                        : language.date(wording.source().datePublished()));
    }

    private static Standing standing(
            WordingData wording, Rivals rivals, Optional<ComparisonData> comparison, List<Difference> differences) {
        if (rivals.bestBeside(wording).id().equals(wording.id())) {
            return Standing.FIRST;
        }
        if (comparison.isEmpty()) {
            return rivals.isSameAsBest(wording) ? Standing.SAME : Standing.UNKNOWN;
        }
        if (comparison.filter(pair -> pair.similarity() < ALIKE).isPresent()) {
            return Standing.OTHER;
        }
        return differences.isEmpty() ? Standing.SAME : Standing.DIFFERENT;
    }

    private static String publisher(WordingData wording) {
        return wording.source() == null ? null : wording.source().publisher();
    }

    /** Whether there is anything to be said of it that the page does not say anyway. */
    public boolean hasBadges() {
        return data.isOther()
                || !data.isQuotable()
                || data.isDeprecated()
                || data.isMachineMade()
                || data.isInterpreted()
                || isFragment
                || data.agent() != null;
    }

    /** Those that can be read one by one. */
    public List<Difference> firstDifferences() {
        return differences.subList(0, differences.size() - moreDifferences());
    }

    /** How many there are besides. */
    public int moreDifferences() {
        return Math.max(0, differences.size() - MOST_DIFFERENCES);
    }

    public boolean isFirst() {
        return standing == Standing.FIRST;
    }

    public boolean isDifferent() {
        return standing == Standing.DIFFERENT;
    }

    public boolean isSame() {
        return standing == Standing.SAME;
    }

    public boolean isOther() {
        return standing == Standing.OTHER;
    }
}
