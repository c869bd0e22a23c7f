package org.cotejo.read;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A field that fell back to its stock fetcher would be right, and slow, and nobody would notice. */
@QuarkusTest
class DerivedSchemaTest {

    @Inject
    GraphQLSchema stock;

    @Inject
    Schema model;

    @Test
    void everyFieldOfOursIsDerived() {
        GraphQLSchema derived = DerivedSchema.of(stock, model, true);
        List<String> stockFields = new ArrayList<>();
        int properties = 0;
        for (GraphQLObjectType type : derived.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                // Mutations are executed by the stock path.
                .filter(type -> !type.getName().equals("Mutation"))
                .map(type -> (GraphQLObjectType) type)
                .toList()) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                DataFetcher<?> fetcher = derived.getCodeRegistry().getDataFetcher(type, field);
                properties += fetcher instanceof TrivialDataFetcher ? 1 : 0;
                if (fetcher.getClass().getPackage() != DerivedSchema.class.getPackage()) {
                    stockFields.add(type.getName() + "." + field.getName());
                }
            }
        }
        assertThat(stockFields).isEmpty();
        assertThat(properties).isGreaterThan(50);
    }
}
