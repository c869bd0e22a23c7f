package org.cotejo.read;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import io.smallrye.graphql.execution.datafetcher.DefaultDataFetcher;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import org.jboss.logging.Logger;

/**
 * SmallRye's schema with our fetchers in the place of its own, field by field, as its model describes them: no list of
 * fields is kept by hand. A field whose fetcher is of another kind than the two that we know keeps it.
 */
final class DerivedSchema {

    private static final Logger LOG = Logger.getLogger(DerivedSchema.class);

    private final GraphQLSchema stock;
    private final GraphQLCodeRegistry.Builder fetchers;

    private DerivedSchema(GraphQLSchema stock) {
        this.stock = stock;
        this.fetchers = GraphQLCodeRegistry.newCodeRegistry(stock.getCodeRegistry());
    }

    /**
     * Makes the schema.
     *
     * @param hidesNothing whether all fields may be seen. Quarkus's default says so by a word that SmallRye takes for a
     *     pattern and matches against each field, which took 6 % of a page.
     */
    static GraphQLSchema of(GraphQLSchema stock, Schema model, boolean hidesNothing) {
        DerivedSchema derived = new DerivedSchema(stock);
        if (hidesNothing) {
            derived.fetchers.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
        }
        model.getTypes().values().forEach(derived::derive);
        for (Operation query : model.getQueries()) {
            derived.derive(stock.getQueryType(), query, null);
        }
        for (Operation subscription : model.getSubscriptions()) {
            // SmallRye's own would turn the failure of a stream into an event without data; this leaves the stream
            // alone.
            derived.fetchers.dataFetcher(
                    coordinates(stock.getSubscriptionType(), subscription), new OperationFetcher<>(subscription, null));
        }
        return stock.transformWithoutTypes(builder -> builder.codeRegistry(derived.fetchers.build()));
    }

    private void derive(Type type) {
        GraphQLObjectType object = stock.getObjectType(type.getName());
        type.getFields().values().forEach(field -> derive(object, type, field));
        type.getOperations().values().forEach(operation -> derive(object, operation, type));
    }

    private void derive(GraphQLObjectType object, Type type, Field field) {
        if (!(stockFetcher(object, field) instanceof FieldDataFetcher)) {
            return;
        }
        try {
            Class<?> owner = Thread.currentThread().getContextClassLoader().loadClass(type.getClassName());
            fetchers.dataFetcher(coordinates(object, field), PropertyFetcher.of(owner, field));
        } catch (ReflectiveOperationException e) {
            LOG.debugf(e, "%s.%s keeps its stock fetcher", type.getName(), field.getName());
        }
    }

    private void derive(GraphQLObjectType object, Operation operation, Type type) {
        if (stockFetcher(object, operation) instanceof DefaultDataFetcher) {
            fetchers.dataFetcher(coordinates(object, operation), new OperationFetcher<>(operation, type));
        }
    }

    private DataFetcher<?> stockFetcher(GraphQLObjectType object, Field field) {
        GraphQLFieldDefinition definition = object.getFieldDefinition(field.getName());
        return stock.getCodeRegistry().getDataFetcher(object, definition);
    }

    private static FieldCoordinates coordinates(GraphQLObjectType object, Field field) {
        return FieldCoordinates.coordinates(object, field.getName());
    }
}
