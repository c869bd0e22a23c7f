package org.cotejo.http;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many fields an answer can have: each selected field counts as often as the lists around it are long.
 *
 * <p>A connection is as long as its {@code first} or {@code last}, or a usual page where neither is given; {@code
 * nodes(ids:)} as the list of ids; other lists, which have no size in their arguments, count {@value #USUAL_LIST}.
 * Introspection costs nothing here; graphql-java bounds it.
 */
final class Cost {

    private static final int USUAL_PAGE = 20;
    private static final int USUAL_LIST = 5;

    private final GraphQLSchema schema;
    private final ParsedDocument document;
    private final Map<String, Object> variables;
    private final Map<String, Value<?>> defaults = new HashMap<>();
    private final Map<String, Long> ofFragments = new HashMap<>();

    private Cost(GraphQLSchema schema, ParsedDocument document, Map<String, Object> variables) {
        this.schema = schema;
        this.document = document;
        this.variables = variables;
    }

    /**
     * Counts the fields.
     *
     * @throws RefusedRequest when there are more than the limit allows
     */
    static long within(
            Limits limits,
            GraphQLSchema schema,
            ParsedDocument document,
            OperationDefinition operation,
            Map<String, Object> variables) {
        long cost = of(schema, document, operation, variables);
        if (cost > limits.cost()) {
            throw RefusedRequest.ofLimit("cost", limits.cost(), cost);
        }
        return cost;
    }

    private static long of(
            GraphQLSchema schema,
            ParsedDocument document,
            OperationDefinition operation,
            Map<String, Object> variables) {
        Cost cost = new Cost(schema, document, variables);
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (variable.getDefaultValue() != null) {
                cost.defaults.put(variable.getName(), variable.getDefaultValue());
            }
        }
        GraphQLFieldsContainer root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return cost.of(operation.getSelectionSet(), root);
    }

    private long of(SelectionSet selections, GraphQLCompositeType type) {
        long sum = 0;
        for (Selection<?> selection : selections.getSelections()) {
            long part = 0;
            if (selection instanceof Field field) {
                part = of(field, type);
            } else if (selection instanceof InlineFragment fragment) {
                part = of(
                        fragment.getSelectionSet(),
                        fragment.getTypeCondition() == null
                                ? type
                                : named(fragment.getTypeCondition().getName()));
            } else if (selection instanceof FragmentSpread spread) {
                part = ofFragment(spread.getName());
            }
            sum = Math.min(Integer.MAX_VALUE, sum + part);
        }
        return sum;
    }

    /** The same wherever it is spread, since lists around it are multiplied outside. */
    private long ofFragment(String name) {
        Long known = ofFragments.get(name);
        FragmentDefinition fragment = document.fragments().get(name);
        if (known == null && fragment != null) {
            ofFragments.put(name, 0L);
            known = of(
                    fragment.getSelectionSet(),
                    named(fragment.getTypeCondition().getName()));
            ofFragments.put(name, known);
        }
        return known == null ? 0 : known;
    }

    private GraphQLCompositeType named(String type) {
        return schema.getType(type) instanceof GraphQLCompositeType composite ? composite : null;
    }

    private long of(Field field, GraphQLCompositeType type) {
        GraphQLFieldDefinition definition =
                type instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(field.getName()) : null;
        if (definition == null || field.getSelectionSet() == null) {
            return field.getName().startsWith("__") && field.getSelectionSet() != null ? 0 : 1;
        }
        GraphQLCompositeType inside =
                GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType c ? c : null;
        long times = times(field, definition, type);
        return Math.min(Integer.MAX_VALUE, 1 + times * of(field.getSelectionSet(), inside));
    }

    private long times(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType type) {
        if (definition.getArgument("first") != null) {
            return Stream.of("first", "last")
                    .map(name -> argument(field, name))
                    .filter(Number.class::isInstance)
                    .mapToLong(size -> Math.max(1, Math.min(Integer.MAX_VALUE, ((Number) size).longValue())))
                    .max()
                    .orElse(USUAL_PAGE);
        }
        boolean isList = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
        if (!isList || type.getName().endsWith("Connection")) {
            // The connection has been counted as long as its page.
            return 1;
        }
        return argument(field, "ids") instanceof Collection<?> ids ? Math.max(1, ids.size()) : USUAL_LIST;
    }

    private Object argument(Field field, String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst()
                .map(Argument::getValue)
                .map(this::value)
                .orElse(null);
    }

    private Object value(Value<?> value) {
        if (value instanceof VariableReference reference) {
            String name = reference.getName();
            Value<?> fallback = defaults.get(name);
            return variables.containsKey(name) || fallback == null ? variables.get(name) : value(fallback);
        }
        if (value instanceof IntValue number) {
            BigInteger size = number.getValue();
            return size.bitLength() < Integer.SIZE ? size.intValue() : Integer.MAX_VALUE;
        }
        return value instanceof ArrayValue array ? List.copyOf(array.getValues()) : null;
    }
}
