package org.cotejo.graphql;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.GraphQL;
import graphql.Scalars;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import io.smallrye.graphql.spi.EventingService;
import jakarta.annotation.Priority;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.language.LanguageTag;

/**
 * Corrects the schema that SmallRye makes of our classes, once, where annotations cannot say what is meant:
 *
 * <ul>
 *   <li>our scalars keep their messages ({@link ScalarCoercing});
 *   <li>{@code nodes(ids:)} takes {@code [ID!]!}, where {@code @Id} on a list makes SmallRye fail;
 *   <li>the fields of an order are never null, where a default makes SmallRye drop {@code @NonNull};
 *   <li>arguments that mean the same on every field are described once, here.
 * </ul>
 *
 * <p>It also puts our errors in the place of SmallRye's. Found through {@code META-INF/services}.
 */
@Priority(1_000)
public final class SchemaCorrections implements EventingService {

    private static final Map<String, ScalarCoercing<?>> SCALARS = Map.of(
            "LanguageTag", new ScalarCoercing<>(LanguageTag::new),
            "PartialDate", new ScalarCoercing<>(PartialDate::new));

    private static final String ISO = " (ISO-8601)";
    private static final String MOMENT = "A moment in ISO 8601, in UTC: 2026-01-21T16:04:05.123456Z.";

    private static final Map<String, String> ROOTS = Map.of(
            "Query",
            "Everything that can be asked.",
            "Mutation",
            "Everything that can be changed, by those who have a token; one change after the other.",
            "Subscription",
            "What one can be told of as it happens, over a WebSocket: after it is stored, in the order of the changes, with"
                    + " objects as they are then or later. A client that falls too far behind is closed.");

    private static final Map<String, String> ARGUMENTS = Map.of(
            "languages",
            "The languages wanted, at most 100, the most wanted first, chosen by RFC 4647; nested fields inherit them. "
                    + "Without them Accept-Language counts; without that nothing is asked for, and the original is served. "
                    + "A client with a normalised cache must repeat them on nested fields, since it knows a field by its "
                    + "arguments.",
            "filter",
            "What to keep: fields are ANDed, the values of a list, at most 100, are ORed.",
            "orderBy",
            "The order of the list.",
            "first",
            "How many to read from the start or after a cursor, 1 to 100; 20 when neither first nor last is given.",
            "after",
            "The cursor of the element before the page.",
            "last",
            "How many to read from the end or before a cursor, 1 to 100.",
            "before",
            "The cursor of the element behind the page.",
            "slug",
            "The stable key that people and files use.");

    /** Directives that SmallRye declares for annotations that we do not use. */
    private static final Set<String> SMALLRYE_DIRECTIVES = Set.of("constraint", "rolesAllowed");

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        GraphQLSchema corrected = SchemaTransformer.transformSchema(builder.build(), new Corrections());
        return GraphQLSchema.newSchema(corrected)
                .clearDirectives()
                .additionalDirectives(corrected.getDirectives().stream()
                        .filter(directive -> !SMALLRYE_DIRECTIVES.contains(directive.getName()))
                        .collect(Collectors.toSet()))
                .codeRegistry(typesOfThisSchema(corrected))
                .description("Quotations: what was said, in the language it was said in, beside every published wording"
                        + " and translation of it, with its source.");
    }

    /**
     * SmallRye resolves the type of a node to the object that it made first. The corrections have replaced it, and a
     * fragment on the type would silently match nothing.
     */
    private static GraphQLCodeRegistry typesOfThisSchema(GraphQLSchema schema) {
        GraphQLCodeRegistry stock = schema.getCodeRegistry();
        GraphQLCodeRegistry.Builder corrected = GraphQLCodeRegistry.newCodeRegistry(stock);
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLInterfaceType node) {
                corrected.typeResolver(node, ofThisSchema(stock.getTypeResolver(node)));
            } else if (type instanceof GraphQLUnionType union) {
                corrected.typeResolver(union, ofThisSchema(stock.getTypeResolver(union)));
            }
        }
        return corrected.build();
    }

    private static TypeResolver ofThisSchema(TypeResolver resolver) {
        return of -> of.getSchema().getObjectType(resolver.getType(of).getName());
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        // First the handler: building makes the execution strategies, and they keep the handler of that moment.
        builder.defaultDataFetcherExceptionHandler(new FieldErrors());
        // SmallRye's document cache is an instrumentation too, and a builder shows it only once built.
        Instrumentation documentCache = builder.build().getInstrumentation();
        return builder.instrumentation(new ChainedInstrumentation(documentCache, new ErrorsAndLimits()));
    }

    /** Has errors named and masked as ours are, and deadlines and long lists looked at. */
    public static GraphQL.Builder withErrorsAndLimits(GraphQL.Builder builder) {
        return builder.defaultDataFetcherExceptionHandler(new FieldErrors()).instrumentation(new ErrorsAndLimits());
    }

    private static final class Corrections extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            if (scalar.getName().equals("DateTime")) {
                return TreeTransformerUtil.changeNode(context, scalar.transform(b -> b.description(MOMENT)));
            }
            ScalarCoercing<?> coercing = SCALARS.get(scalar.getName());
            return coercing == null
                    ? TraversalControl.CONTINUE
                    : TreeTransformerUtil.changeNode(context, scalar.transform(b -> b.coercing(coercing)));
        }

        @Override
        public TraversalControl visitGraphQLArgument(
                GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
            boolean isNodeIds = argument.getName().equals("ids")
                    && context.getParentNode() instanceof GraphQLFieldDefinition field
                    && field.getName().equals("nodes");
            if (isNodeIds) {
                return TreeTransformerUtil.changeNode(
                        context, argument.transform(b -> b.type(nonNull(list(nonNull(Scalars.GraphQLID))))));
            }
            String description = ARGUMENTS.get(argument.getName());
            if (description != null && argument.getDescription() == null) {
                return TreeTransformerUtil.changeNode(context, argument.transform(b -> b.description(description)));
            }
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            String description = field.getDescription();
            // SmallRye says of each date what the scalar says of all.
            boolean isDate = description != null && description.endsWith(ISO);
            // Who may call a mutation, its description says; the directive is none that the schema declares.
            boolean isOfRoles = context.getParentNode() instanceof GraphQLObjectType type
                    && type.getName().equals("Mutation");
            return isDate || isOfRoles
                    ? TreeTransformerUtil.changeNode(
                            context,
                            field.transform(b -> b.clearDirectives()
                                    .description(isDate ? description.replace(ISO, "") : description)))
                    : TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLInputObjectField(
                GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
            boolean isOrder = context.getParentNode() instanceof GraphQLInputObjectType input
                    && input.getName().endsWith("Order");
            return isOrder && GraphQLTypeUtil.isNullable(field.getType())
                    ? TreeTransformerUtil.changeNode(context, field.transform(b -> b.type(nonNull(field.getType()))))
                    : TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            String description = ROOTS.get(type.getName());
            return description == null
                    ? TraversalControl.CONTINUE
                    : TreeTransformerUtil.changeNode(context, type.transform(b -> b.description(description)));
        }
    }
}
