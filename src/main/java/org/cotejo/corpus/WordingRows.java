package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cotejo.graphql.Sha256;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingKind;
import org.cotejo.storage.Journal;
import org.cotejo.storage.StatementRow;
import org.cotejo.storage.StatementTexts;
import org.cotejo.storage.Table;
import org.cotejo.storage.Texts;
import org.cotejo.storage.WordingRow;

/**
 * Merges the wordings of statements into the table {@code wording}.
 *
 * <p>A wording has no key of its own. The one of a line is the stored one of the same kind, language, source and text;
 * failing that, if line and statement have one each of this kind, language and source, it is a correction of that one;
 * otherwise it is another wording. Stored wordings that a line does not have stay.
 */
final class WordingRows {

    private final Connection database;
    private final Table table;
    private final Known sources;
    private final OffsetDateTime now;
    private final Journal journal;
    private final Count count;
    private final Map<Long, List<WordingRow>> stored = new HashMap<>();
    private final List<Object[]> inserts = new ArrayList<>();
    private final List<Object[]> updates = new ArrayList<>();
    private final List<StatementTexts> changed = new ArrayList<>();

    WordingRows(Connection database, Known sources, OffsetDateTime now, Journal journal, Count count) {
        this.database = database;
        this.table = WordingRow.table(database);
        this.sources = sources;
        this.now = now;
        this.journal = journal;
        this.count = count;
    }

    /** Loads what is stored of these statements, a chunk of them. */
    void load(Collection<Long> statements) throws SQLException {
        stored.clear();
        inserts.clear();
        updates.clear();
        changed.clear();
        for (WordingRow row : table.select("statement_id", statements, WordingRow::read)) {
            stored.computeIfAbsent(row.statementId(), id -> new ArrayList<>()).add(row);
        }
    }

    /**
     * Merges the wordings of one line.
     *
     * @return all that the statement has then; empty where there is nothing to write
     * @throws CorpusException when one cannot be used; then none is
     */
    Optional<StatementTexts> merge(StatementLine line, StatementRow statement) throws SQLException {
        List<WordingRow> before = stored.getOrDefault(statement.id(), List.of());
        requireLanguages(line, statement, before);
        WordingRow[] matches = matches(line, before);
        List<WordingRow> merged = new ArrayList<>();
        for (WordingLine wording : line.wordings()) {
            merged.add(merge(line.place(), wording, statement, matches[merged.size()], merged));
        }
        boolean isChanged = false;
        for (int i = 0; i < matches.length; i++) {
            WordingRow row = merged.get(i);
            boolean isNew = matches[i] == null;
            boolean differs = !row.equals(matches[i]);
            if (isNew) {
                inserts.add(row.values());
                journal.imported(row);
            } else if (differs) {
                WordingRow revised = row.at(now);
                updates.add(revised.values());
                journal.revised(matches[i], revised);
            }
            count.add(isNew, differs);
            isChanged |= differs;
        }
        List<WordingRow> all = new ArrayList<>(before);
        all.removeAll(Arrays.asList(matches));
        all.addAll(merged);
        if (!isChanged) {
            return Optional.empty();
        }
        StatementTexts texts = new StatementTexts(all);
        changed.add(texts);
        return Optional.of(texts);
    }

    /** The stored wording that each of the line is; null for a new one. */
    private WordingRow[] matches(StatementLine line, List<WordingRow> before) {
        WordingRow[] matches = new WordingRow[line.wordings().size()];
        if (before.isEmpty()) {
            return matches;
        }
        List<WordingRow> free = new ArrayList<>(before);
        for (boolean mustBeEqual : new boolean[] {true, false}) {
            for (int i = 0; i < matches.length; i++) {
                WordingLine wording = line.wordings().get(i);
                Long source = sources.id(line.place(), wording.field() + ".source", wording.source());
                if (matches[i] == null && (mustBeEqual || isOnly(line, wording, before, source))) {
                    matches[i] = free.stream()
                            .filter(row -> isOf(row, wording, source))
                            .filter(row -> !mustBeEqual || row.text().equals(wording.text()))
                            .findFirst()
                            .orElse(null);
                    free.remove(matches[i]);
                }
            }
        }
        return matches;
    }

    /** Whether line and statement have one wording each of this kind, language and source. */
    private static boolean isOnly(StatementLine line, WordingLine wording, List<WordingRow> before, Long source) {
        return before.stream().filter(row -> isOf(row, wording, source)).count() == 1
                && line.wordings().stream()
                                .filter(other -> other.kind() == wording.kind()
                                        && other.language().equals(wording.language())
                                        && Objects.equals(other.source(), wording.source()))
                                .count()
                        == 1;
    }

    private WordingRow merge(
            Place place, WordingLine line, StatementRow statement, WordingRow match, List<WordingRow> above)
            throws SQLException {
        Long source = sources.id(place, line.field() + ".source", line.source());
        boolean isChanged = match != null && !match.text().equals(line.text());
        if (isChanged && line.kind() == WordingKind.ORIGINAL && !Objects.equals(match.sourceId(), source)) {
            throw place.refused(
                    line.field() + ".kind",
                    "the statement has an ORIGINAL from another source, in other words; this one may be a VARIANT");
        }
        WordingRow old = match != null ? match : WordingRow.blank(table.newId(), statement.id(), now);
        WordingRow origin = line.derivedFrom() == null ? null : above.get(line.derivedFrom() - 1);
        WordingRow row = new WordingRow(
                old.id(),
                old.statementId(),
                line.kind().name(),
                line.language().toString(),
                line.text(),
                Merge.either(Texts.of(line.method()), old.method()),
                Merge.either(line.agent(), old.agent()),
                Merge.either(Texts.of(line.state()), old.state()),
                rank(line, statement, old),
                Merge.either(source, old.sourceId()),
                Merge.either(line.note(), old.note()),
                origin == null ? old.derivedFrom() : Long.valueOf(origin.id()),
                originDigest(line, old, origin),
                old.outdated(),
                Merge.either(line.retraction(), old.retraction()),
                Math.max(old.revision(), Merge.either(line.revision(), 1)),
                old.createdAt(),
                old.updatedAt());
        boolean isRevised = match != null && row.revision() == old.revision() && !row.equals(old);
        return isRevised ? row.next() : row;
    }

    /** What was retracted stays deprecated, whatever an older edition of a corpus says. */
    private static String rank(WordingLine line, StatementRow statement, WordingRow old) {
        boolean isRetracted =
                statement.retraction() != null || Merge.either(line.retraction(), old.retraction()) != null;
        return isRetracted ? Rank.DEPRECATED.name() : Merge.either(Texts.of(line.rank()), old.rank());
    }

    /** Made of the text as it is now, unless the wording stood there before: then of what it was made of. */
    private static String originDigest(WordingLine line, WordingRow old, WordingRow origin) {
        boolean isAsBefore = line.text().equals(old.text())
                && origin != null
                && Long.valueOf(origin.id()).equals(old.derivedFrom());
        if (line.originDigest() != null) {
            return line.originDigest();
        }
        return origin == null || isAsBefore ? old.originDigest() : Sha256.hex(origin.text());
    }

    /** Another transcription is in the language of the original, and a translation in another one. */
    private static void requireLanguages(StatementLine line, StatementRow statement, List<WordingRow> before) {
        if (statement.originalLanguage() == null) {
            return;
        }
        LanguageTag original = new LanguageTag(statement.originalLanguage());
        for (WordingLine wording : line.wordings()) {
            if (!wording.kind().fits(wording.language(), original)) {
                throw line.place()
                        .refused(
                                wording.field() + ".language",
                                "'" + wording.language() + "' cannot be that of a " + wording.kind() + " of words in "
                                        + original);
            }
        }
        for (WordingRow wording : before) {
            if (!WordingKind.valueOf(wording.kindName()).fits(new LanguageTag(wording.language()), original)) {
                throw line.place()
                        .refused(
                                "originalLanguage",
                                "'" + original + "' cannot be that of words of which a stored " + wording.kindName()
                                        + " is in " + wording.language());
            }
        }
    }

    /** Whether it is of the same kind, language and source; there is only one original. */
    private static boolean isOf(WordingRow row, WordingLine line, Long source) {
        return row.kindName().equals(line.kind().name())
                && (row.isOriginal()
                        || (row.language().equals(line.language().toString())
                                && Objects.equals(row.sourceId(), source)));
    }

    void flush() throws SQLException {
        table.insert(inserts);
        table.update(updates);
        StatementTexts.keepOutdated(database, changed);
    }
}
