package org.cotejo.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.Scalars;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults that no query of ours can cause reach clients masked. */
class RequestErrorsTest {

    private static final GraphQLSchema SCHEMA = GraphQLSchema.newSchema()
            .query(GraphQLObjectType.newObject()
                    .name("Query")
                    .field(field -> field.name("wordings").type(Scalars.GraphQLInt)))
            .build();

    @Test
    void javaErrorIsMasked() {
        assertMasked(new AbortExecutionException(new NoClassDefFoundError("org/cotejo/statement/Wording")));
    }

    @Test
    void errorOfAnUnknownKindIsMasked() {
        assertMasked(GraphqlErrorBuilder.newError()
                .message("select * from org.cotejo.Wording")
                .build());
    }

    private static void assertMasked(GraphQLError error) {
        ExecutionResult result = RequestErrors.in(
                ExecutionResultImpl.newExecutionResult().addError(error).build(),
                new InstrumentationExecutionParameters(
                        ExecutionInput.newExecutionInput("{ wordings }").build(), SCHEMA));
        List<GraphQLError> errors = result.getErrors();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getExtensions())
                .containsEntry("code", "INTERNAL_ERROR")
                .containsKey("reference");
        assertThat(errors.get(0).toSpecification().toString()).doesNotContain("cotejo", "select");
    }
}
