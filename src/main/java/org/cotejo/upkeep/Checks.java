package org.cotejo.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.actor.Pronouns;
import org.cotejo.graphql.JsonList;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.Folding;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.language.LocalizedTextsConverter;
import org.cotejo.term.DesignationsConverter;
import org.cotejo.upkeep.WordingsCheck.Owner;
import org.cotejo.upkeep.WordingsCheck.Rule;

/**
 * All that is looked for in what is stored. Also what constraints of the database prevent: a restored or repaired one may
 * have lost them, or may have been written by other hands.
 */
final class Checks {

    private static final LocalizedTextsConverter TEXTS = new LocalizedTextsConverter();
    private static final JsonList.OfTexts LIST = new JsonList.OfTexts();

    static final List<Check> ALL = List.of(
            SqlCheck.reference("named_participant", "event_id", "event"),
            SqlCheck.reference("named_participant", "actor_id", "actor"),
            SqlCheck.reference("statement", "event_id", "event"),
            SqlCheck.reference("statement", "speaker_id", "actor"),
            SqlCheck.reference("statement_mention", "statement_id", "statement"),
            SqlCheck.reference("statement_mention", "actor_id", "actor"),
            SqlCheck.reference("wording", "statement_id", "statement"),
            SqlCheck.reference("wording", "source_id", "source"),
            SqlCheck.reference("wording", "derived_from", "wording"),
            SqlCheck.reference("wording_finding", "id", "wording"),
            SqlCheck.reference("term", "source_id", "source"),
            SqlCheck.reference("actor", "merged_into", "actor"),
            SqlCheck.latestRevision("source", "t.slug"),
            SqlCheck.latestRevision("actor", "t.slug"),
            SqlCheck.latestRevision("event", "t.slug"),
            SqlCheck.latestRevision("statement", "t.slug"),
            SqlCheck.latestRevision("wording", "'wording ' || t.id"),
            SqlCheck.latestRevision("term", "t.slug"),
            new SqlCheck(
                    "revisions that were counted by no transaction",
                    "select r.kind || ' ' || r.row_id, 'revision ' || r.number from revision r where r.data_revision < 0"
                            + " or r.data_revision > (select revision from data_revision)"),
            new SqlCheck(
                    "statements of an actor that was merged into another",
                    "select s.slug, a.slug from statement s join actor a on a.id = s.speaker_id"
                            + " where a.merged_into is not null"),
            new SqlCheck(
                    "wordings of a retracted statement that are not deprecated",
                    "select s.slug, 'wording ' || w.id from wording w join statement s on s.id = w.statement_id"
                            + " where s.retraction is not null and w.rank <> 'DEPRECATED'"),
            SqlCheck.places("named_participant", "event"),
            SqlCheck.places("statement_mention", "statement"),
            new SqlCheck(
                    "originals without a source",
                    "select s.slug, '' from wording w join statement s on s.id = w.statement_id"
                            + " where w.kind = 'ORIGINAL' and w.source_id is null"),
            new SqlCheck(
                    "statements with several originals",
                    "select s.slug, 'wording ' || w.id from wording w join statement s on s.id = w.statement_id"
                            + " where w.kind = 'ORIGINAL' and exists (select 1 from wording o"
                            + " where o.statement_id = w.statement_id and o.kind = 'ORIGINAL' and o.id < w.id)"),
            new SqlCheck(
                    "wordings made from one of another statement",
                    "select s.slug, 'wording ' || w.id from wording w join statement s on s.id = w.statement_id"
                            + " join wording o on o.id = w.derived_from where o.statement_id <> w.statement_id"),
            new SqlCheck(
                    "originals in another language than their statement's",
                    "select s.slug, w.language || ' and not ' || s.original_language from wording w"
                            + " join statement s on s.id = w.statement_id"
                            + " where w.kind = 'ORIGINAL' and w.language <> s.original_language"),
            new WordingsCheck(List.of(
                    new Rule("wordings made from each other in a circle", Checks::circle),
                    new Rule("wordings of a language that is no tag", Checks::languages),
                    new Rule("statement.available is not what the wordings say", Checks::available),
                    new Rule("wording.outdated is not what the text that it was made from says", Checks::outdated),
                    new Rule("statement.divergence is not how far the wordings are apart", Checks::divergence))),
            new RowCheck(
                    "statements that cannot be read",
                    "statement",
                    "slug",
                    "role, said_on, original_language",
                    row -> first(texts(row, 3), date(row, 4), tag(row, 5))),
            new RowCheck(
                    "sources that cannot be read, or whose copies for sorting are old",
                    "source",
                    "slug",
                    "publisher, publisher_sort, language, date_published",
                    row -> first(
                            copy("publisher_sort", Folding.fold(row.getString(3)), row.getString(4)),
                            tag(row, 5),
                            date(row, 6))),
            new RowCheck(
                    "actors that cannot be read, or whose copies for sorting and finding are old",
                    "actor",
                    "slug",
                    "names, name_sort, names_folded, other_names, pronouns",
                    row -> first(
                            names(row, LIST.convertToEntityAttribute(row.getString(6))),
                            pronouns(LIST.convertToEntityAttribute(row.getString(7))))),
            new RowCheck(
                    "events that cannot be read, or whose copies for sorting and finding are old",
                    "event",
                    "slug",
                    "names, name_sort, names_folded, description, location, start_date, end_date",
                    row -> first(names(row, List.of()), texts(row, 6), texts(row, 7), date(row, 8), date(row, 9))),
            new RowCheck("terms that cannot be read", "term", "slug", "definition, designations", row -> {
                DesignationsConverter.ofColumn(row.getString(4));
                return texts(row, 3);
            }));

    private Checks() {}

    private static String circle(Owner statement) {
        Map<Long, Long> origins = new HashMap<>();
        statement.texts().all().forEach(wording -> origins.put(wording.id(), wording.derivedFrom()));
        for (Long wording : origins.keySet()) {
            Set<Long> seen = new HashSet<>();
            Long at = wording;
            while (at != null && seen.add(at)) {
                at = origins.get(at);
            }
            if (at != null) {
                return "wording " + at;
            }
        }
        return null;
    }

    private static String languages(Owner statement) {
        return first(statement.texts().all().stream()
                .map(wording -> tag(wording.language()))
                .toArray(String[]::new));
    }

    private static String available(Owner statement) {
        return copy("available", statement.texts().availability().toString(), statement.available());
    }

    private static String outdated(Owner statement) {
        return statement
                .texts()
                .misjudged()
                .map(wording -> "wording " + wording.id() + " is " + (wording.outdated() ? "not outdated" : "outdated"))
                .findFirst()
                .orElse(null);
    }

    private static String divergence(Owner statement) {
        return copy(
                "divergence", String.valueOf(statement.texts().divergence()), String.valueOf(statement.divergence()));
    }

    /** The columns of an actor or event that begin with its names. */
    private static String names(ResultSet row, List<String> otherNames) throws SQLException {
        LocalizedTexts names = TEXTS.convertToEntityAttribute(row.getString(3));
        Stream<String> all = Stream.concat(names.byTag().values().stream(), otherNames.stream());
        return first(
                copy("name_sort", Folding.sortKey(names), row.getString(4)),
                copy("names_folded", Folding.lines(all), row.getString(5)));
    }

    private static String pronouns(List<String> names) {
        names.forEach(Pronouns::valueOf);
        return null;
    }

    private static String texts(ResultSet row, int column) throws SQLException {
        TEXTS.convertToEntityAttribute(row.getString(column));
        return null;
    }

    private static String date(ResultSet row, int column) throws SQLException {
        String date = row.getString(column);
        return date == null ? null : copy("a date", new PartialDate(date).toString(), date);
    }

    private static String tag(ResultSet row, int column) throws SQLException {
        return tag(row.getString(column));
    }

    private static String tag(String tag) {
        return tag == null ? null : copy("a language", new LanguageTag(tag).toString(), tag);
    }

    private static String copy(String column, String right, String stored) {
        return right.equals(stored) ? null : column + " is '" + stored + "' and not '" + right + "'";
    }

    private static String first(String... faults) {
        return Stream.of(faults).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
