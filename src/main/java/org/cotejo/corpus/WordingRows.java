package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotejo.comparison.Divergence;
import org.cotejo.corpus.StatementRows.StatementRow;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Availability;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.statement.WordingState;

/**
 * Merges the wordings of statements into the table {@code wording}.
 *
 * <p>A wording has no key of its own. The one of a line is the stored one of the same kind, language, source and text;
 * failing that, if line and statement have one each of this kind, language and source, it is a correction of that one;
 * otherwise it is another wording. Stored wordings that a line does not have stay.
 */
final class WordingRows {

    record WordingRow(
            long id,
            long statementId,
            String kind,
            String language,
            String text,
            String method,
            String agent,
            String state,
            String rank,
            Long sourceId,
            String note,
            Long derivedFrom,
            int revision,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {

        static WordingRow read(ResultSet row) throws SQLException {
            return new WordingRow(
                    row.getLong("id"),
                    row.getLong("statement_id"),
                    row.getString("kind"),
                    row.getString("language"),
                    row.getString("text"),
                    row.getString("method"),
                    row.getString("agent"),
                    row.getString("state"),
                    row.getString("rank"),
                    row.getObject("source_id", Long.class),
                    row.getString("note"),
                    row.getObject("derived_from", Long.class),
                    row.getInt("revision"),
                    row.getObject("created_at", OffsetDateTime.class),
                    row.getObject("updated_at", OffsetDateTime.class));
        }

        Object[] values() {
            return new Object[] {
                id,
                statementId,
                kind,
                language,
                text,
                method,
                agent,
                state,
                rank,
                sourceId,
                note,
                derivedFrom,
                revision,
                createdAt,
                updatedAt
            };
        }

        WordingRow at(OffsetDateTime time) {
            return new WordingRow(
                    id,
                    statementId,
                    kind,
                    language,
                    text,
                    method,
                    agent,
                    state,
                    rank,
                    sourceId,
                    note,
                    derivedFrom,
                    revision,
                    createdAt,
                    time);
        }

        private Divergence.Text<Long> compared() {
            return new Divergence.Text<>(WordingKind.valueOf(kind), new LanguageTag(language), text, id);
        }

        /** Whether it is of the same kind, language and source; there is only one original. */
        boolean isOf(WordingLine line, Long source) {
            boolean isOriginal = line.kind() == WordingKind.ORIGINAL;
            return kind.equals(line.kind().name())
                    && (isOriginal
                            || (language.equals(line.language().toString()) && Objects.equals(sourceId, source)));
        }
    }

    /**
     * The wordings that a statement has then.
     *
     * @param isChanged whether there is anything to write
     */
    record Merged(boolean isChanged, List<WordingRow> all) {

        Availability availability() {
            return new Availability(
                    all.stream().anyMatch(wording -> wording.kind.equals(WordingKind.ORIGINAL.name())),
                    all.stream()
                            .filter(wording -> !wording.rank.equals(Rank.DEPRECATED.name()))
                            .map(WordingRow::language)
                            .toList());
        }

        int divergence() {
            return Divergence.score(all.stream().map(WordingRow::compared).toList());
        }
    }

    private final Table table;
    private final Known sources;
    private final OffsetDateTime now;
    private final Count count;
    private final Map<Long, List<WordingRow>> stored = new HashMap<>();
    private final List<Object[]> inserts = new ArrayList<>();
    private final List<Object[]> updates = new ArrayList<>();

    WordingRows(Table table, Known sources, OffsetDateTime now, Count count) {
        this.table = table;
        this.sources = sources;
        this.now = now;
        this.count = count;
    }

    static Table table(Connection database) {
        return new Table(
                database,
                "wording",
                "id",
                "statement_id",
                "kind",
                "language",
                "text",
                "method",
                "agent",
                "state",
                "rank",
                "source_id",
                "note",
                "derived_from",
                "revision",
                "created_at",
                "updated_at");
    }

    /** Loads what is stored of these statements, a chunk of them. */
    void load(Collection<Long> statements) throws SQLException {
        stored.clear();
        inserts.clear();
        updates.clear();
        for (WordingRow row : table.select("statement_id", statements, WordingRow::read)) {
            stored.computeIfAbsent(row.statementId, id -> new ArrayList<>()).add(row);
        }
    }

    /**
     * Merges the wordings of one line.
     *
     * @throws CorpusException when one cannot be used; then none is
     */
    Merged merge(StatementLine line, StatementRow statement) throws SQLException {
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
            } else if (differs) {
                updates.add(row.at(now).values());
            }
            count.add(isNew, differs);
            isChanged |= differs;
        }
        List<WordingRow> all = new ArrayList<>(before);
        all.removeAll(Arrays.asList(matches));
        all.addAll(merged);
        return new Merged(isChanged, all);
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
                            .filter(row -> row.isOf(wording, source))
                            .filter(row -> !mustBeEqual || row.text.equals(wording.text()))
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
        return before.stream().filter(row -> row.isOf(wording, source)).count() == 1
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
        boolean isChanged = match != null && !match.text.equals(line.text());
        if (isChanged && line.kind() == WordingKind.ORIGINAL && !Objects.equals(match.sourceId, source)) {
            throw place.refused(
                    line.field() + ".kind",
                    "the statement has an ORIGINAL from another source, in other words; this one may be a VARIANT");
        }
        WordingRow old = match != null ? match : unwritten(statement);
        int revision = Math.max(old.revision + (isChanged ? 1 : 0), Merge.either(line.revision(), 1));
        return new WordingRow(
                old.id,
                old.statementId,
                line.kind().name(),
                line.language().toString(),
                line.text(),
                Merge.either(Texts.of(line.method()), old.method),
                Merge.either(line.agent(), old.agent),
                Merge.either(Texts.of(line.state()), old.state),
                Merge.either(Texts.of(line.rank()), old.rank),
                Merge.either(source, old.sourceId),
                Merge.either(line.note(), old.note),
                line.derivedFrom() == null ? old.derivedFrom : Long.valueOf(above.get(line.derivedFrom() - 1).id),
                revision,
                old.createdAt,
                old.updatedAt);
    }

    /** What is true of a wording of which a line does not say it. */
    private WordingRow unwritten(StatementRow statement) throws SQLException {
        return new WordingRow(
                table.newId(),
                statement.id(),
                null,
                null,
                null,
                WordingMethod.UNKNOWN.name(),
                null,
                WordingState.TRANSLATED.name(),
                Rank.NORMAL.name(),
                null,
                null,
                null,
                1,
                now,
                now);
    }

    /** Another transcription is in the language of the original, and a translation in another one. */
    private static void requireLanguages(StatementLine line, StatementRow statement, List<WordingRow> before) {
        if (statement.originalLanguage() == null) {
            return;
        }
        LanguageTag original = new LanguageTag(statement.originalLanguage());
        for (WordingLine wording : line.wordings()) {
            if (!fits(wording.kind(), wording.language(), original)) {
                throw line.place()
                        .refused(
                                wording.field() + ".language",
                                "'" + wording.language() + "' cannot be that of a " + wording.kind() + " of words in "
                                        + original);
            }
        }
        for (WordingRow wording : before) {
            if (!fits(WordingKind.valueOf(wording.kind), new LanguageTag(wording.language), original)) {
                throw line.place()
                        .refused(
                                "originalLanguage",
                                "'" + original + "' cannot be that of words of which a stored " + wording.kind
                                        + " is in " + wording.language);
            }
        }
    }

    private static boolean fits(WordingKind kind, LanguageTag tag, LanguageTag original) {
        boolean isSame = tag.primary().equals(original.primary());
        return switch (kind) {
            case VARIANT, BACK_TRANSLATION -> isSame;
            case TRANSLATION -> !isSame;
            case ORIGINAL, RECONSTRUCTION -> true;
        };
    }

    void flush() throws SQLException {
        table.insert(inserts);
        table.update(updates);
    }
}
