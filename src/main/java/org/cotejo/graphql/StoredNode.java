package org.cotejo.graphql;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A row of the database that clients can refer to by id.
 *
 * <p>It remembers the rows that were loaded beside it ({@link Siblings}), which is what lets a nested field load for
 * all of them at once. Entities declare {@link Node} themselves, or SmallRye would make a type of this class.
 */
@MappedSuperclass
public abstract class StoredNode extends PanacheEntityBase {

    /** From the sequence that each table has of its own, named after it. */
    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @Column(name = "id")
    Long rowId;

    @Transient
    Siblings siblings;

    /** The primary key; never shown to clients, who see {@link #getId}. */
    public long rowId() {
        return rowId;
    }

    /**
     * The rows whose property has one of these values, in the order in which they were stored, as siblings of each
     * other; no SQL where nothing is asked for.
     *
     * @param values numbers or texts
     */
    protected static <T extends StoredNode> List<T> load(Class<T> type, String property, Collection<?> values) {
        return values.isEmpty()
                ? List.of()
                : ReadTransaction.join(() -> Siblings.of(Rows.find(type, property, values)));
    }

    /** The row of this slug; no SQL where a text cannot be one. */
    protected static <T extends StoredNode> Optional<T> oneBySlug(Class<T> type, String slug) {
        return Slug.isWellFormed(slug)
                ? load(type, "slug", List.of(slug)).stream().findFirst()
                : Optional.empty();
    }

    /** Rows by their row id. */
    protected static <T extends StoredNode> Map<Long, T> byRowId(Collection<T> rows) {
        return rows.stream().collect(Collectors.toMap(StoredNode::rowId, Function.identity()));
    }

    @Id
    @NonNull @Description("An opaque, URL-safe id, unique among all objects.")
    public String getId() {
        return new NodeId(getClass().getSimpleName(), rowId()).toString();
    }
}
