package org.cotejo.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.event.Event;
import org.cotejo.graphql.Keyset;
import org.cotejo.graphql.Links;
import org.cotejo.graphql.NodeSource;
import org.cotejo.graphql.OrderDirection;
import org.cotejo.graphql.Ordering;
import org.cotejo.graphql.Ordering.KeyType;
import org.cotejo.graphql.Page;
import org.cotejo.graphql.PageArguments;
import org.cotejo.graphql.Siblings;
import org.cotejo.graphql.Sql;
import org.cotejo.graphql.Where;
import org.cotejo.language.Language;
import org.cotejo.language.LanguagePreference;
import org.cotejo.language.LanguageTag;
import org.cotejo.source.Source;

/**
 * Reads wordings. All wordings of a statement, and of its siblings, are loaded at once; whichever of them a field or an
 * alias shows is chosen from these in memory. A statement has a dozen at most, and one load serves every alias.
 */
@ApplicationScoped
public class WordingService implements NodeSource {

    private static final Ordering<Wording> AS_RECORDED =
            new Ordering<>("Wording ID ASC", "w.id", KeyType.NUMBER, false, OrderDirection.ASC, Wording::rowId);

    private static final String COVERAGE = "w.language, count(*),"
            + " sum(case when w.state in ('REVIEWED', 'FINAL') then 1 else 0 end),"
            + " min(case when w.method = 'MACHINE' then 1 else 0 end)"
            + " from wording w join statement s on s.id = w.statement_id where w.rank <> 'DEPRECATED'";

    public Optional<Wording> originalOf(Statement statement) {
        return allOf(statement).stream()
                .filter(wording -> wording.kind == WordingKind.ORIGINAL)
                .findFirst();
    }

    WordingMatch choose(Statement statement, LanguagePreference preference, Fallback fallback, boolean allowMachine) {
        return choiceOf(statement).choose(preference, fallback, allowMachine);
    }

    List<Wording> list(Statement statement, WordingFilter filter) {
        Set<Long> withFindings = filter.hasFindings() == null ? Set.of() : withFindings(statement);
        return allOf(statement).stream()
                .filter(wording -> filter.keeps(wording, withFindings))
                .toList();
    }

    /** The wordings of a statement, and of its siblings, that the rules find anything wrong with. */
    private static Set<Long> withFindings(Statement statement) {
        return Siblings.answer(
                statement,
                "withFindings",
                (List<Statement> all) -> Set.copyOf(Sql.select(
                        "select f.id from wording_finding f join wording w on w.id = f.id"
                                + " where w.statement_id = any(:ids)",
                        Map.of("ids", StatementService.rowIds(all)),
                        row -> row.getLong(1))));
    }

    /** @param languages which languages to keep; all when null */
    List<Wording> translationsOf(Statement statement, List<LanguageTag> languages) {
        return choiceOf(statement).translations().stream()
                .filter(wording -> languages == null || new LanguagePreference(languages).includes(wording.languageTag))
                .toList();
    }

    /** All wordings, also deprecated ones, the best first. */
    public List<Wording> bestFirst(Statement statement) {
        return choiceOf(statement).bestFirst();
    }

    private WordingChoice choiceOf(Statement statement) {
        return new WordingChoice(
                allOf(statement),
                wording -> sourceOf(wording).map(source -> source.datePublished).orElse(null));
    }

    /** All wordings, also deprecated ones, as they were recorded. */
    public List<Wording> allOf(Statement statement) {
        Map<Long, List<Wording>> wordings = Siblings.answer(
                statement, "wordings", (List<Statement> all) -> Wording.mapByStatements(StatementService.rowIds(all)));
        return wordings.getOrDefault(statement.rowId(), List.of());
    }

    List<LanguageCoverage> coverageOf(Statement statement) {
        return LanguageCoverage.of(allOf(statement));
    }

    List<LanguageCoverage> coverageOf(Event event) {
        Map<Long, List<LanguageCoverage>> coverage = Siblings.answer(event, "coverage", (List<Event> events) -> {
            String sql =
                    "select s.event_id, " + COVERAGE + " and s.event_id = any(:ids) group by s.event_id, w.language";
            return coverage(sql, Map.of("ids", StatementService.rowIds(events)));
        });
        return coverage.getOrDefault(event.rowId(), List.of());
    }

    List<LanguageCoverage> coverageOfAll() {
        String sql = "select cast(0 as bigint), " + COVERAGE + " group by w.language";
        return coverage(sql, Map.of()).getOrDefault(0L, List.of());
    }

    private static Map<Long, List<LanguageCoverage>> coverage(String sql, Map<String, ?> values) {
        Map<Long, List<LanguageCoverage>> coverage = new HashMap<>();
        Sql.select(
                sql,
                values,
                row -> coverage.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new LanguageCoverage(
                                new Language(new LanguageTag(row.getString(2))),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5) == 1)));
        coverage.values().forEach(languages -> languages.sort(LanguageCoverage.MOST_FIRST));
        return coverage;
    }

    /** Where the wordings of what was said at an event were read, the earliest published first. */
    List<Source> sourcesOf(Event event) {
        return Links.follow(
                event,
                "sources",
                "select s.event_id, o.id from statement s join wording w on w.statement_id = s.id"
                        + " join source o on o.id = w.source_id where s.event_id = any(:ids)"
                        + " group by s.event_id, o.id, o.date_published, o.publisher_sort"
                        + " order by s.event_id, case when o.date_published is null then 1 else 0 end,"
                        + " o.date_published, o.publisher_sort, o.id",
                Source::mapByIds);
    }

    Page<Wording> page(WordingFilter filter, PageArguments page) {
        WordingFilter wanted = filter == null ? WordingFilter.NONE : filter;
        return new Keyset<>(wanted.table(), "w.id", wanted.where(), AS_RECORDED, page, Wording::mapByIds).page();
    }

    Page<Wording> pageOf(Source source, PageArguments page) {
        record Asked(String field, PageArguments page) {}
        Map<Long, Page<Wording>> pages = Siblings.answer(
                source,
                new Asked("Source.wordings", page),
                (List<Source> sources) -> new Keyset<>(
                                "wording w", "w.id", new Where(), AS_RECORDED, page, Wording::mapByIds)
                        .pages("w.source_id", StatementService.rowIds(sources)));
        return pages.get(source.rowId());
    }

    public Statement statementOf(Wording wording) {
        Map<Long, Statement> statements = Siblings.answer(
                wording,
                "statement",
                (List<Wording> all) -> Statement.mapByIds(StatementService.referredTo(all, w -> w.statementId)));
        return statements.get(wording.statementId);
    }

    public Optional<Source> sourceOf(Wording wording) {
        Map<Long, Source> sources = Siblings.answer(
                wording,
                "source",
                (List<Wording> all) -> Source.mapByIds(StatementService.referredTo(all, w -> w.sourceId)));
        return Optional.ofNullable(wording.sourceId).map(sources::get);
    }

    /** What wordings may have been made from: all of their statements, by row id. */
    private static Map<Long, Wording> familyOf(Wording wording) {
        return Siblings.answer(wording, "family", (List<Wording> all) -> {
            List<Long> statements = StatementService.referredTo(
                    all.stream().filter(w -> w.derivedFromId != null).toList(), w -> w.statementId);
            return Wording.mapByStatements(statements).values().stream()
                    .flatMap(List::stream)
                    .collect(Collectors.toMap(Wording::rowId, Function.identity()));
        });
    }

    /** What a wording was made from, what that was made from, and so on to the earliest known one. */
    List<Wording> lineageOf(Wording wording) {
        Map<Long, Wording> family = familyOf(wording);
        Set<Wording> lineage = new LinkedHashSet<>();
        Wording from = family.get(wording.derivedFromId);
        // Wordings are made from those that were there before; should a cycle ever be stored, it is followed once.
        while (from != null && lineage.add(from)) {
            from = family.get(from.derivedFromId);
        }
        return List.copyOf(lineage);
    }

    @Override
    public String type() {
        return "Wording";
    }

    @Override
    public Map<Long, Wording> findAll(Collection<Long> rowIds) {
        return Wording.mapByIds(rowIds);
    }
}
