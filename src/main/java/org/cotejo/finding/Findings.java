package org.cotejo.finding;

import java.util.Comparator;
import java.util.List;
import org.cotejo.term.Term;

/**
 * All rules, and what they say of translations.
 *
 * <p>A rule that the measured sets show to be wrong more often than right does not stand here; {@code
 * docs/findings.md} has the figures.
 */
public final class Findings {

    private static final List<Rule> RULES = List.of(
            new NumberRule(),
            new NegationRule(),
            new NameRule(),
            new MentionRule(),
            new QuotationRule(),
            new ParaphraseRule(),
            new PronounRule(),
            new SpeakerPronounRule(),
            new PersonRule(),
            new TermRule(),
            new LengthRule(),
            new UntranslatedRule(),
            new CutOffRule());

    private static final Comparator<Finding> IN_ORDER_OF_TEXT = Comparator.comparingInt(finding ->
            finding.span() == null ? Integer.MAX_VALUE : finding.span().start());

    private final Vocabulary vocabulary;

    /** The rules over a term base, in any order. */
    public Findings(List<Term> terms) {
        vocabulary = Vocabulary.of(terms);
    }

    /** What the rules find, in the order of the text; what is about no words in particular comes last. */
    public List<Finding> of(Judged judged) {
        Reading reading = Reading.of(judged, vocabulary);
        return RULES.stream()
                .flatMap(rule -> rule.find(reading).stream())
                .distinct()
                .sorted(IN_ORDER_OF_TEXT)
                .toList();
    }
}
