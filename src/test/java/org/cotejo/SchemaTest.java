package org.cotejo;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public contract: what is served is what is committed, and everything in it is described. */
@QuarkusTest
class SchemaTest {

    private static final Path COMMITTED = Path.of("schema.graphql");

    @Inject
    GraphQLSchema schema;

    @Test
    void servedSchemaIsTheCommittedOne() throws IOException {
        String served = get("/graphql/schema.graphql").asString().stripTrailing() + "\n";
        if (Files.notExists(COMMITTED) || !Files.readString(COMMITTED).equals(served)) {
            Path written = Files.writeString(Path.of("target/schema.graphql"), served);
            fail("schema.graphql is not what is served; compare it with " + written
                    + " and commit that if it is meant");
        }
    }

    @Test
    void everyElementHasADescription() {
        assertThat(elements().stream().filter(element -> !isSentence(element.getDescription())))
                .extracting(GraphQLNamedSchemaElement::getName)
                .isEmpty();
    }

    private static boolean isSentence(String description) {
        return description != null && description.matches("(?s)[A-Z].*\\.");
    }

    @Test
    void deprecationsSayWhenTheyEnd() {
        assertThat(elements().stream()
                        .filter(GraphQLDirectiveContainer.class::isInstance)
                        .map(element -> ((GraphQLDirectiveContainer) element).getAppliedDirective("deprecated"))
                        .filter(Objects::nonNull)
                        .map(deprecated -> deprecated.getArgument("reason").<String>getValue()))
                .allMatch(reason -> reason.matches("(?s).*\\d{4}-\\d{2}-\\d{2}.*"));
    }

    @Test
    void nothingOfTheMachineryShows() {
        assertThat(ours().map(GraphQLNamedType::getName))
                .doesNotContain("BigInteger", "BigDecimal", "StoredNode", "Connection")
                .noneMatch(name -> name.startsWith("Entry_") || name.contains("_"));
    }

    @Test
    void listsHoldNoNulls() {
        List<String> nullable = new ArrayList<>();
        ours().filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast)
                .forEach(type -> type.getFieldDefinitions().forEach(field -> {
                    if (hasNullableElements(field.getType())) {
                        nullable.add(type.getName() + "." + field.getName());
                    }
                }));
        assertThat(nullable).containsExactly("Query.nodes");
    }

    private static boolean hasNullableElements(GraphQLType type) {
        GraphQLType list = GraphQLTypeUtil.unwrapNonNull(type);
        return list instanceof GraphQLList of && GraphQLTypeUtil.isNullable(of.getWrappedType());
    }

    private Stream<GraphQLNamedType> ours() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"));
    }

    private List<GraphQLNamedSchemaElement> elements() {
        List<GraphQLNamedSchemaElement> elements = new ArrayList<>();
        ours().forEach(type -> {
            if (!List.of("Int", "Float", "String", "Boolean", "ID").contains(type.getName())) {
                elements.add(type);
            }
            if (type instanceof GraphQLEnumType of) {
                elements.addAll(of.getValues());
            } else if (type instanceof GraphQLInputObjectType of) {
                elements.addAll(of.getFields());
            } else if (type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType) {
                for (GraphQLFieldDefinition field : ((GraphQLFieldsContainer) type).getFieldDefinitions()) {
                    elements.add(field);
                    elements.addAll(field.getArguments());
                }
            }
        });
        return elements;
    }
}
