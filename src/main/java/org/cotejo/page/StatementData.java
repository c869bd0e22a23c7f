package org.cotejo.page;

import java.util.List;
import java.util.Optional;
import org.cotejo.statement.StatementKind;

/** A statement, as a page's query answers it; what the query does not ask for is null. */
record StatementData(
        String slug,
        StatementKind kind,
        String attributedAs,
        ActorData speaker,
        TextData role,
        String saidOn,
        String retraction,
        EventData event,
        LanguageData originalLanguage,
        WordingData original,
        Match wording,
        List<WordingData> wordings,
        List<Coverage> coverage,
        List<ComparisonData> divergences,
        List<ActorData> mentions,
        List<StatementData> context) {

    /** The best wording for the reader; null only where there is none at all. */
    record Match(WordingData wording) {}

    /** How many wordings there are in a language. */
    record Coverage(LanguageData language, int wordings) {}

    /** Who said it: by name, else as the source prints it. */
    public String by() {
        return speaker == null ? attributedAs : speaker.name().value();
    }

    /** Whether it is told in other words than the speaker's. */
    public boolean isReported() {
        return kind == StatementKind.REPORTED;
    }

    /** The best wording for the reader, with all that is asked of the statement's wordings. */
    public WordingData best() {
        String id = wording.wording().id();
        return wordings.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The words as they were said, if they have been found. */
    Optional<WordingData> findOriginal() {
        return wordings.stream().filter(WordingData::isOriginal).findFirst();
    }

    /** What was said before it at its event; null where it was the first. */
    public StatementData previous() {
        int place = place();
        return place > 0 ? context.get(place - 1) : null;
    }

    /** What was said after it at its event; null where it was the last. */
    public StatementData next() {
        int place = place();
        return place + 1 < context.size() ? context.get(place + 1) : null;
    }

    private int place() {
        return context.stream().map(StatementData::slug).toList().indexOf(slug);
    }
}
