package org.cotejo.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.cotejo.actor.ActorKind;
import org.cotejo.actor.Pronouns;
import org.cotejo.graphql.PartialDate;
import org.cotejo.graphql.Sha256;
import org.cotejo.language.LanguageTag;
import org.cotejo.source.SourceKind;
import org.cotejo.statement.Rank;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.statement.WordingState;
import org.cotejo.storage.ActorLinks;
import org.cotejo.storage.ActorRow;
import org.cotejo.storage.EventRow;
import org.cotejo.storage.SourceRow;
import org.cotejo.storage.StatementRow;
import org.cotejo.storage.Table;
import org.cotejo.storage.TermRow;
import org.cotejo.storage.WordingRow;

/** What is stored, as the lines that would store it; a chunk of one type at a time, in the order of the ids given. */
final class StoredLines {

    private static final Place STORED = new Place("database", 0);

    private final Table sources;
    private final Table actors;
    private final Table events;
    private final Table statements;
    private final Table wordings;
    private final Table terms;
    private final ActorLinks participants;
    private final ActorLinks mentions;

    StoredLines(Connection database) {
        sources = SourceRow.table(database);
        actors = ActorRow.table(database);
        events = EventRow.table(database);
        statements = StatementRow.table(database);
        wordings = WordingRow.table(database);
        terms = TermRow.table(database);
        participants = EventRow.participants(database);
        mentions = StatementRow.mentions(database);
    }

    List<SourceLine> sources(List<Long> ids) throws SQLException {
        return inOrder(ids, sources.select("id", ids, SourceRow::read), SourceRow::id).stream()
                .map(row -> new SourceLine(
                        STORED,
                        row.slug(),
                        SourceKind.valueOf(row.kindName()),
                        row.publisher(),
                        row.title(),
                        row.url(),
                        date(row.datePublished()),
                        tag(row.language())))
                .toList();
    }

    List<ActorLine> actors(List<Long> ids) throws SQLException {
        List<ActorRow> rows = inOrder(ids, actors.select("id", ids, ActorRow::read), ActorRow::id);
        Map<Long, String> slugs = slugs(actors, rows.stream().map(ActorRow::mergedInto));
        return rows.stream()
                .map(row -> new ActorLine(
                        STORED,
                        row.slug(),
                        ActorKind.valueOf(row.kindName()),
                        row.names(),
                        row.otherNames(),
                        row.wikidataId(),
                        row.country(),
                        row.pronouns().stream().map(Pronouns::valueOf).toList(),
                        slugs.get(row.mergedInto())))
                .toList();
    }

    List<EventLine> events(List<Long> ids) throws SQLException {
        participants.loadByIds(ids);
        List<EventRow> rows =
                inOrder(ids, events.select("id", ids, row -> EventRow.read(row, participants)), EventRow::id);
        Map<Long, String> slugs = slugs(actors, rows.stream().flatMap(row -> row.links().stream()));
        return rows.stream()
                .map(row -> new EventLine(
                        STORED,
                        row.slug(),
                        row.names(),
                        row.description(),
                        row.location(),
                        date(row.startDate()),
                        date(row.endDate()),
                        row.links().stream().map(slugs::get).toList()))
                .toList();
    }

    List<TermLine> terms(List<Long> ids) throws SQLException {
        List<TermRow> rows = inOrder(ids, terms.select("id", ids, TermRow::read), TermRow::id);
        Map<Long, String> sourceSlugs = slugs(sources, rows.stream().map(TermRow::sourceId));
        return rows.stream()
                .map(row -> new TermLine(
                        STORED, row.slug(), row.definition(), sourceSlugs.get(row.sourceId()), row.designations()))
                .toList();
    }

    List<StatementLine> statements(List<Long> ids) throws SQLException {
        mentions.loadByIds(ids);
        List<StatementRow> rows =
                inOrder(ids, statements.select("id", ids, row -> StatementRow.read(row, mentions)), StatementRow::id);
        Map<Long, List<WordingRow>> texts = new HashMap<>();
        List<WordingRow> all = wordings.select("statement_id", ids, WordingRow::read);
        all.forEach(row -> texts.computeIfAbsent(row.statementId(), id -> new ArrayList<>())
                .add(row));
        Map<Long, String> actorSlugs = slugs(
                actors,
                rows.stream()
                        .flatMap(row ->
                                Stream.concat(Stream.of(row).map(StatementRow::speakerId), row.links().stream())));
        Map<Long, String> eventSlugs = slugs(events, rows.stream().map(StatementRow::eventId));
        Map<Long, String> sourceSlugs = slugs(sources, all.stream().map(WordingRow::sourceId));
        return rows.stream()
                .map(row -> new StatementLine(
                        STORED,
                        row.slug(),
                        StatementKind.valueOf(row.kindName()),
                        eventSlugs.get(row.eventId()),
                        row.turn(),
                        row.position(),
                        actorSlugs.get(row.speakerId()),
                        row.attributedAs(),
                        row.role(),
                        date(row.saidOn()),
                        tag(row.originalLanguage()),
                        row.links().stream().map(actorSlugs::get).toList(),
                        row.retraction(),
                        wordings(texts.getOrDefault(row.id(), List.of()), sourceSlugs)))
                .toList();
    }

    /** In the order of recording, except that what a wording was made from stands above it. */
    private static List<WordingLine> wordings(List<WordingRow> rows, Map<Long, String> sources) {
        List<WordingRow> ordered = new ArrayList<>();
        while (ordered.size() < rows.size()) {
            rows.stream()
                    .filter(row -> !ordered.contains(row))
                    .filter(row -> row.derivedFrom() == null || place(ordered, row.derivedFrom()) > 0)
                    .findFirst()
                    .ifPresentOrElse(ordered::add, () -> {
                        throw new IllegalStateException("wordings of statement row "
                                + rows.get(0).statementId() + " are made from each other in a circle");
                    });
        }
        List<WordingLine> lines = new ArrayList<>();
        for (WordingRow row : ordered) {
            lines.add(new WordingLine(
                    "wordings[" + lines.size() + "]",
                    WordingKind.valueOf(row.kindName()),
                    tag(row.language()),
                    row.text(),
                    sources.get(row.sourceId()),
                    WordingMethod.valueOf(row.method()),
                    row.agent(),
                    row.note(),
                    WordingState.valueOf(row.state()),
                    Rank.valueOf(row.rank()),
                    row.retraction(),
                    row.derivedFrom() == null ? null : place(ordered, row.derivedFrom()),
                    outdated(row, ordered),
                    row.revision()));
        }
        return lines;
    }

    /** The digest of what it was made from, where that has become another text since. */
    private static String outdated(WordingRow row, List<WordingRow> above) {
        boolean isAsItWas = row.originDigest() == null
                || row.originDigest()
                        .equals(Sha256.hex(
                                above.get(place(above, row.derivedFrom()) - 1).text()));
        return isAsItWas ? null : row.originDigest();
    }

    /** The place from 1; 0 where it is not there. */
    private static int place(List<WordingRow> rows, long id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id() == id) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Map<Long, String> slugs(Table table, Stream<Long> ids) throws SQLException {
        Map<Long, String> slugs = new HashMap<>();
        Collection<Long> wanted = ids.filter(Objects::nonNull).distinct().toList();
        table.select("id", wanted, row -> slugs.put(row.getLong("id"), row.getString("slug")));
        return slugs;
    }

    private static <R> List<R> inOrder(List<Long> ids, List<R> rows, ToLongFunction<R> id) {
        Map<Long, Integer> places = new HashMap<>();
        ids.forEach(each -> places.put(each, places.size()));
        return rows.stream()
                .sorted(Comparator.comparing(row -> places.get(id.applyAsLong(row))))
                .toList();
    }

    private static PartialDate date(String column) {
        return column == null ? null : new PartialDate(column);
    }

    private static LanguageTag tag(String column) {
        return column == null ? null : new LanguageTag(column);
    }
}
