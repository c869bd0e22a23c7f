package org.cotejo.storage;

import java.util.List;
import org.cotejo.comparison.Divergence;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Availability;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingKind;

/** All wordings of one statement, and what a statement keeps of them. */
public record StatementTexts(List<WordingRow> all) {

    /** Of the column that keeps which languages there are. */
    private static final int LONGEST = 2_000;

    /** Whether they are in so few languages that the statement can keep which. */
    public boolean isKept() {
        return availability().toString().length() <= LONGEST;
    }

    Availability availability() {
        return new Availability(
                all.stream().anyMatch(WordingRow::isOriginal),
                all.stream()
                        .filter(wording -> !wording.rank().equals(Rank.DEPRECATED.name()))
                        .map(WordingRow::language)
                        .toList());
    }

    int divergence() {
        return Divergence.score(all.stream()
                .map(wording -> new Divergence.Text<>(
                        WordingKind.valueOf(wording.kindName()),
                        new LanguageTag(wording.language()),
                        wording.text(),
                        wording.id()))
                .toList());
    }
}
