package org.cotejo.actor;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cotejo.graphql.JsonList;
import org.cotejo.graphql.Node;
import org.cotejo.graphql.SearchResult;
import org.cotejo.graphql.StoredNode;
import org.cotejo.language.LocalizedText;
import org.cotejo.language.LocalizedTexts;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A person, an organization or a group that speaks or is spoken of. Public fields are the schema's. */
@Entity
@Type
@Description("A person, an organization or a group that speaks or is spoken of.")
public class Actor extends StoredNode implements Node, SearchResult {

    /** The form of countries: ISO 3166-1 alpha-2. */
    public static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    @NonNull @Description("A stable key, readable by people.")
    public String slug;

    @NonNull @Enumerated(EnumType.STRING)
    @Description("Whether it is a person, an organization or a group.")
    public ActorKind kind;

    @NonNull @Convert(converter = JsonList.OfTexts.class)
    @Description("Other names that sources print, in no order.")
    public List<@NonNull String> otherNames;

    @Nullable @Description("The item's id in Wikidata, such as Q22686.")
    public String wikidataId;

    @Nullable @Description("The country, as an ISO 3166 code of two letters.")
    public String country;

    @NonNull @Convert(converter = PronounsConverter.class)
    @Description("The pronouns that published reports use of them; lets a check catch \"he said\" of a woman.")
    public List<@NonNull Pronouns> pronouns;

    @Description("The number of its present revision; 1 when it was never changed.")
    public int revision = 1;

    @Column(name = "names")
    LocalizedTexts nameTexts;

    /** The actor that this one turned out to be; null for all others. */
    @Column(name = "merged_into")
    Long mergedIntoId;

    /** The Spanish name folded, or the first where there is none: what lists of actors are ordered by. */
    String nameSort;

    /** All names folded, a line each: what the name filter looks in. */
    String namesFolded;

    Actor() {}

    @NonNull @Description("The name in every language that it was written in.")
    public List<@NonNull LocalizedText> getNames() {
        return nameTexts.all();
    }

    public LocalizedTexts names() {
        return nameTexts;
    }

    static Optional<Actor> findBySlug(String slug) {
        return oneBySlug(Actor.class, slug);
    }

    /** The actors that exist among these, by row id; siblings of each other. */
    public static Map<Long, Actor> mapByIds(Collection<Long> ids) {
        return byRowId(load(Actor.class, "rowId", ids));
    }
}
