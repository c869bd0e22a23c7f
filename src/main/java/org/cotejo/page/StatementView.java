package org.cotejo.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.language.LanguageTag;

/**
 * A statement as its page shows it: the original, and beside it all other wordings by language, those that the reader
 * asked for first.
 *
 * @param original null until it has been found
 * @param saidOn as readers write dates; null where unknown
 */
record StatementView(StatementData data, WordingView original, List<Section> sections, String saidOn) {

    /** Characters of the text in a title. */
    private static final int EXCERPT = 90;

    /** The wordings in one language, whatever the country. */
    record Section(String language, List<WordingView> wordings) {}

    static StatementView of(StatementData statement, Visit visit) {
        PageLanguage language = visit.language();
        Rivals rivals = new Rivals(statement.wordings(), statement.divergences());
        Map<String, Integer> longest = new HashMap<>();
        statement
                .wordings()
                .forEach(wording -> longest.merge(
                        wording.language().primary(), wording.text().length(), Math::max));
        Map<String, List<WordingView>> byLanguage = new LinkedHashMap<>();
        WordingView original = null;
        for (WordingData wording : statement.wordings()) {
            String primary = wording.language().primary();
            WordingView view = WordingView.of(wording, rivals, longest.get(primary), language);
            if (wording.isOriginal()) {
                original = view;
            } else {
                byLanguage.computeIfAbsent(primary, tag -> new ArrayList<>()).add(view);
            }
        }
        List<String> wanted =
                visit.languages().stream().map(LanguageTag::primary).toList();
        List<Section> sections = byLanguage.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> wanted.contains(entry.getKey()) ? wanted.indexOf(entry.getKey()) : wanted.size()))
                .map(entry -> new Section(language.nameOf(entry.getKey()), inOrder(entry.getValue())))
                .toList();
        return new StatementView(
                statement, original, sections, statement.saidOn() == null ? null : language.date(statement.saidOn()));
    }

    /** What the others are compared with first, what was withdrawn last; else as recorded. */
    private static List<WordingView> inOrder(List<WordingView> wordings) {
        return wordings.stream()
                .sorted(Comparator.comparing((WordingView view) -> view.data().isDeprecated())
                        .thenComparing(view -> !view.isFirst()))
                .toList();
    }

    /** How large the original can be set: short ones like a headline, long ones like a text. */
    public String size() {
        int length = original == null ? 0 : original.data().text().length();
        return length <= 90 ? "short" : length <= 260 ? "medium" : "long";
    }

    /** Who said what, for titles. */
    public String heading() {
        WordingData best = best();
        return data.by() + ": " + best.marks().around(excerpt(best.text()));
    }

    private static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int end = text.lastIndexOf(' ', EXCERPT);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, EXCERPT / 2)) + "\u2026";
    }

    /** What there is on the page, for what shows a link to it. */
    String description(PageTexts texts) {
        return texts.aboutStatement(
                data.event() == null ? null : data.event().name().value(),
                saidOn,
                data.wordings().size());
    }

    /** The best wording for the reader. */
    public WordingData best() {
        return data.best();
    }
}
