package org.cotejo.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.comparison.Divergence;
import org.cotejo.graphql.Sha256;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Availability;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;

/** All wordings of one statement, and what a statement keeps of them. */
public record StatementTexts(List<WordingRow> all) {

    /** Of the column that keeps which languages there are. */
    private static final int LONGEST = 2_000;

    /** Whether they are in so few languages that the statement can keep which. */
    public boolean isKept() {
        return availability().toString().length() <= LONGEST;
    }

    /** In which languages they are, and which are only by machines. */
    public Availability availability() {
        return Availability.of(
                all.stream().anyMatch(WordingRow::isOriginal),
                all.stream()
                        .filter(wording -> !wording.rank().equals(Rank.DEPRECATED.name()))
                        .map(wording -> new Availability.Made(
                                wording.language(), wording.method().equals(WordingMethod.MACHINE.name())))
                        .toList());
    }

    /**
     * Writes which wordings are outdated, where that is another answer than the stored one. It is no change of them: they
     * are what they were, and have no new revision.
     */
    public void keepOutdated(Connection database) throws SQLException {
        keepOutdated(database, List.of(this));
    }

    /** The same of many statements. */
    public static void keepOutdated(Connection database, Collection<StatementTexts> statements) throws SQLException {
        Table.batch(
                database,
                "update wording set outdated = ? where id = ?",
                statements.stream()
                        .flatMap(StatementTexts::misjudged)
                        .map(wording -> new Object[] {!wording.outdated(), wording.id()})
                        .toList());
    }

    /** Those of which it is stored that they are outdated and are not, or the other way about. */
    public Stream<WordingRow> misjudged() {
        return all.stream().filter(wording -> isOutdated(wording) != wording.outdated());
    }

    private boolean isOutdated(WordingRow wording) {
        return wording.originDigest() != null
                && all.stream()
                        .filter(origin -> Objects.equals(origin.id(), wording.derivedFrom()))
                        .anyMatch(origin -> !Sha256.hex(origin.text()).equals(wording.originDigest()));
    }

    /** How far they are apart, as {@link Divergence#score}. */
    public int divergence() {
        return Divergence.score(all.stream()
                .map(wording -> new Divergence.Text<>(
                        WordingKind.valueOf(wording.kindName()),
                        new LanguageTag(wording.language()),
                        wording.text(),
                        wording.id()))
                .toList());
    }
}
