package org.cotejo.graphql;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.internal.BasicAttributeMapping;
import org.hibernate.metamodel.mapping.internal.BasicEntityIdentifierMappingImpl;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.property.access.spi.Setter;

/**
 * Reads whole rows of one entity's table.
 *
 * <p>Where nothing can be written ({@link ReadTransaction#around}) a row is filled from a result set by what Hibernate
 * knows of the entity: its columns, their types and converters, the setters. Such a row is nobody's: no session keeps
 * it, compares it with what it was, or hands it out again, which took over half of a page's time. Collections stay
 * unset; reads follow {@link Links} instead. Everywhere else Hibernate loads the row and looks after it.
 */
final class Rows<T extends StoredNode> {

    private static final Map<Class<?>, Rows<?>> OF_TYPES = new ConcurrentHashMap<>();

    private record Column(String name, JdbcMapping mapping, Setter setter) {}

    private final EntityPersister entity;
    private final Supplier<Object> instantiator;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, String> namesByProperty;
    private final String select;

    private Rows(EntityPersister entity) {
        this.entity = entity;
        this.instantiator = entity.getRepresentationStrategy().getInstantiator()::instantiate;
        BasicEntityIdentifierMappingImpl id = (BasicEntityIdentifierMappingImpl) entity.getIdentifierMapping();
        Map<String, String> names = new ConcurrentHashMap<>();
        names.put(id.getAttributeName(), id.getSelectionExpression());
        columns.add(new Column(
                id.getSelectionExpression(),
                id.getJdbcMapping(),
                id.getPropertyAccess().getSetter()));
        for (int i = 0; i < entity.getNumberOfAttributeMappings(); i++) {
            AttributeMapping attribute = entity.getAttributeMapping(i);
            if (attribute instanceof BasicAttributeMapping basic) {
                names.put(attribute.getAttributeName(), basic.getSelectionExpression());
                columns.add(new Column(
                        basic.getSelectionExpression(),
                        basic.getJdbcMapping(),
                        attribute.getPropertyAccess().getSetter()));
            }
        }
        this.namesByProperty = Map.copyOf(names);
        this.select = columns.stream().map(Column::name).collect(Collectors.joining(", ", "select ", " from "))
                + entity.getTableName() + " where ";
    }

    /**
     * The rows whose property has one of these values, in the order of their ids.
     *
     * @param values numbers or texts, at least one
     */
    static <T extends StoredNode> List<T> find(Class<T> type, String property, Collection<?> values) {
        SharedSessionContractImplementor session = Sql.session();
        if (!session.isDefaultReadOnly()) {
            return Panache.getSession()
                    .createSelectionQuery(
                            "from " + type.getSimpleName() + " where " + property + " in ?1 order by rowId", type)
                    .setParameter(1, values)
                    .getResultList();
        }
        Rows<T> rows = of(type, session);
        String sql = rows.select + rows.namesByProperty.get(property)
                + (values.size() == 1 ? " = :value" : " = any(:value)") + " order by " + rows.columns.get(0).name;
        Object value = values.size() == 1 ? values.iterator().next() : values;
        return Sql.select(sql, Map.of("value", value), row -> rows.read(row, session));
    }

    @SuppressWarnings("unchecked") // The map holds the rows of each class under it.
    private static <T extends StoredNode> Rows<T> of(Class<T> type, SharedSessionContractImplementor session) {
        Rows<?> known = OF_TYPES.get(type);
        // Tests start the application several times in one process; each start has a metamodel of its own.
        if (known == null || known.entity.getFactory() != session.getFactory()) {
            known = new Rows<>(session.getFactory().getMappingMetamodel().getEntityDescriptor(type));
            OF_TYPES.put(type, known);
        }
        return (Rows<T>) known;
    }

    @SuppressWarnings("unchecked") // The instantiator makes objects of the entity's class.
    private T read(ResultSet results, SharedSessionContractImplementor session) throws SQLException {
        Object row = instantiator.get();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Object stored = column.mapping.getJdbcValueExtractor().extract(results, i + 1, session);
            Object value = column.mapping.convertToDomainValue(stored);
            if (value != null) {
                column.setter.set(row, value);
            }
        }
        return (T) row;
    }
}
