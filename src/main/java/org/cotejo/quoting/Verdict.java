package org.cotejo.quoting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cotejo.finding.Completeness;
import org.cotejo.finding.Severity;
import org.cotejo.statement.Rank;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.statement.WordingState;

/**
 * Whether a wording may be quoted, and why: a function of what it is and of nothing else. The glossary has it as a table,
 * which is also its test.
 *
 * <p>Each reason says how good a wording can be at best; the worst reason decides. A review by a second person outweighs
 * rules, which can err, and a machine; but not a critical finding, since the review may be older than the rule.
 *
 * @param reasons in the order of {@link Reason}: what it is first, what speaks against it last
 */
record Verdict(Quotability quotability, List<Reason> reasons) {

    /**
     * What counts.
     *
     * @param speech whether the source gives the words, or only reports what was said
     * @param hasOriginal whether the statement's words as said have been found
     * @param findings the severities of what the rules have found
     */
    record Case(
            StatementKind speech,
            WordingKind kind,
            WordingMethod method,
            WordingState state,
            Rank rank,
            Completeness completeness,
            boolean hasOriginal,
            Collection<Severity> findings) {

        private boolean isReviewed() {
            return state == WordingState.REVIEWED || state == WordingState.FINAL;
        }

        private boolean isFragment() {
            return completeness == Completeness.FRAGMENT;
        }

        private boolean applies(Reason reason) {
            return switch (reason) {
                case ORIGINAL -> kind == WordingKind.ORIGINAL;
                case VARIANT -> kind == WordingKind.VARIANT;
                case TRANSLATION -> kind == WordingKind.TRANSLATION;
                case NO_ORIGINAL -> kind == WordingKind.TRANSLATION && !hasOriginal;
                case FRAGMENT -> isFragment();
                case REVIEWED -> isReviewed();
                case REPORTED -> speech == StatementKind.REPORTED;
                case MACHINE -> method == WordingMethod.MACHINE && !isReviewed();
                case BACK_TRANSLATION -> kind == WordingKind.BACK_TRANSLATION;
                case MAJOR_FINDING -> findings.contains(Severity.MAJOR) && !isReviewed() && !isFragment();
                case REVIEWED_WITH_CRITICAL_FINDING -> findings.contains(Severity.CRITICAL) && isReviewed();
                case CRITICAL_FINDING -> findings.contains(Severity.CRITICAL) && !isReviewed();
                case FAULTY_FRAGMENT -> findings.contains(Severity.MAJOR) && !isReviewed() && isFragment();
                case UNFINISHED -> state == WordingState.INITIAL;
                case RECONSTRUCTION -> kind == WordingKind.RECONSTRUCTION;
                case DEPRECATED -> rank == Rank.DEPRECATED;
            };
        }
    }

    static Verdict on(Case wording) {
        Quotability quotability = Quotability.VERBATIM;
        List<Reason> reasons = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            if (wording.applies(reason)) {
                reasons.add(reason);
                quotability = quotability.or(reason.best);
            }
        }
        return new Verdict(quotability, List.copyOf(reasons));
    }
}
