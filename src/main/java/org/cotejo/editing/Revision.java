package org.cotejo.editing;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cotejo.graphql.Node;
import org.cotejo.graphql.StoredNode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A state that an object was in: who made it so, when, and why. Revisions are added and never changed. Public fields are
 * the schema's; {@code org.cotejo.storage.Journal} writes them.
 */
@Entity
@Type
@Description("A state that an object was in: who made it so, when, and why. Revisions are added and never changed.")
public class Revision extends StoredNode implements Node {

    @Description("Its number among those of the object.")
    public int number;

    @NonNull @Name("at")
    @Description(
            "When the object became so; of the state before the first change, when it was recorded, as far as known.")
    public Instant madeAt;

    @NonNull @Name("by")
    @Description("Who made it so, as their token names them; corpus for what came from files.")
    public String madeBy;

    @NonNull @Description("By which mutation; import for what came from files.")
    public String operation;

    @Nullable @Description("Why, as whoever did it says.")
    public String note;

    String kind;

    @Column(name = "row_id")
    Long ofRow;

    String state;

    Revision() {}

    @NonNull @Description("All that the object said of itself then, without what had no value.")
    public List<@NonNull FieldValue> getValues() {
        return state().values();
    }

    RevisionState state() {
        return RevisionState.parse(state);
    }

    static Map<Long, Revision> mapByIds(Collection<Long> ids) {
        return byRowId(load(Revision.class, "rowId", ids));
    }
}
