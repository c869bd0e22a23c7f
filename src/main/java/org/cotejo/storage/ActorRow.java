package org.cotejo.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.language.Folding;
import org.cotejo.language.LocalizedTexts;

/**
 * A row of the table {@code actor}.
 *
 * @param mergedInto the actor that this one turned out to be; null for all others
 */
public record ActorRow(
        long id,
        String slug,
        String kindName,
        LocalizedTexts names,
        List<String> otherNames,
        String wikidataId,
        String country,
        List<String> pronouns,
        Long mergedInto,
        int revision)
        implements SluggedRow {

    public static Table table(Connection database) {
        return new Table(
                database,
                "actor",
                "id",
                "slug",
                "kind",
                "names",
                "other_names",
                "wikidata_id",
                "country",
                "pronouns",
                "merged_into",
                "name_sort",
                "names_folded",
                "revision");
    }

    /** A row of which nothing is known yet. */
    public static ActorRow blank(long id, String slug) {
        return new ActorRow(id, slug, null, null, List.of(), null, null, List.of(), null, 1);
    }

    public static ActorRow read(ResultSet row) throws SQLException {
        return new ActorRow(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("kind"),
                Texts.localized(row.getString("names")),
                Texts.list(row.getString("other_names")),
                row.getString("wikidata_id"),
                row.getString("country"),
                Texts.list(row.getString("pronouns")),
                row.getObject("merged_into", Long.class),
                row.getInt("revision"));
    }

    @Override
    public RowKind kind() {
        return RowKind.ACTOR;
    }

    @Override
    public ActorRow next() {
        return new ActorRow(
                id, slug, kindName, names, otherNames, wikidataId, country, pronouns, mergedInto, revision + 1);
    }

    public ActorRow named(String name) {
        return new ActorRow(id, name, kindName, names, otherNames, wikidataId, country, pronouns, mergedInto, revision);
    }

    /** The same, which turned out to be another one. */
    public ActorRow mergedInto(long other, String itemLeft) {
        return new ActorRow(id, slug, kindName, names, otherNames, itemLeft, country, pronouns, other, revision);
    }

    @Override
    public Object[] values() {
        return new Object[] {
            id,
            slug,
            kindName,
            Texts.of(names),
            Texts.ofList(otherNames),
            wikidataId,
            country,
            Texts.ofList(pronouns),
            mergedInto,
            Folding.sortKey(names),
            Folding.lines(Stream.concat(names.byTag().values().stream(), otherNames.stream())),
            revision
        };
    }

    @Override
    public Map<String, Object> fields() {
        return Fields.of(
                "kind",
                kindName,
                "names",
                names,
                "otherNames",
                otherNames,
                "wikidataId",
                wikidataId,
                "country",
                country,
                "pronouns",
                pronouns,
                "mergedInto",
                Reference.to(RowKind.ACTOR, mergedInto));
    }
}
