package org.cotejo.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The role that a field needs, which Quarkus does not say when it refuses: what {@code @RolesAllowed} has on its method. */
final class RequiredRole {

    private RequiredRole() {}

    /** Empty when the field is not at the root, or its method names none. */
    static Optional<String> of(DataFetchingEnvironment field) {
        Schema model = Arc.container().instance(Schema.class).get();
        boolean isMutation = field.getParentType() instanceof GraphQLObjectType root
                && root.equals(field.getGraphQLSchema().getMutationType());
        Set<Operation> operations = isMutation ? model.getMutations() : model.getQueries();
        return operations.stream()
                .filter(operation ->
                        operation.getName().equals(field.getFieldDefinition().getName()))
                .findFirst()
                .flatMap(operation -> of(operation.getClassName(), operation.getMethodName()));
    }

    /** Of several roles the first; each includes those that it names less. */
    static Optional<String> of(String className, String method) {
        try {
            Class<?> api = Thread.currentThread().getContextClassLoader().loadClass(className);
            return Stream.concat(
                            Arrays.stream(api.getMethods())
                                    .filter(each -> each.getName().equals(method))
                                    .map(each -> each.getAnnotation(RolesAllowed.class)),
                            Stream.of(api).map(each -> each.getAnnotation(RolesAllowed.class)))
                    .filter(allowed -> allowed != null && allowed.value().length > 0)
                    .map(allowed -> allowed.value()[0])
                    .findFirst();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
