package org.cotejo.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.graphql.ScalarCoercing.Refusal;

/**
 * The first value in an input that does not fit its type: where it stands, what it is, and what is wrong with it.
 *
 * <p>graphql-java refuses the same values, but its messages print its own classes and leave out the place. This looks
 * only at input that was refused, in a document ({@link Value}s) or in variables (what JSON was read into).
 *
 * @param place the argument or variable, with the place in it: {@code filter.availableIn[1]}
 * @param value the value; null where one is missing
 */
record InputFault(String place, Object value, String message) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The first fault in a value, if it has one. */
    static Optional<InputFault> find(String place, GraphQLInputType type, Object value) {
        if (value instanceof VariableReference) {
            return Optional.empty();
        }
        boolean isNull = value == null || value instanceof NullValue;
        if (type instanceof GraphQLNonNull required) {
            return isNull
                    ? Optional.of(new InputFault(place, null, "must not be null"))
                    : find(place, (GraphQLInputType) required.getWrappedType(), value);
        }
        if (isNull) {
            return Optional.empty();
        }
        if (type instanceof GraphQLList list) {
            return inList(place, (GraphQLInputType) list.getWrappedType(), value);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return inObject(place, object, value);
        }
        if (type instanceof GraphQLEnumType constants) {
            return inEnum(place, constants, value);
        }
        return inScalar(place, (GraphQLScalarType) type, value);
    }

    private static Optional<InputFault> inList(String place, GraphQLInputType element, Object value) {
        Collection<?> values = value instanceof ArrayValue array
                ? array.getValues()
                : value instanceof Collection<?> collection ? collection : null;
        if (values == null) {
            // A single value stands for a list of one.
            return find(place, element, value);
        }
        List<?> all = new ArrayList<>(values);
        for (int i = 0; i < all.size(); i++) {
            Optional<InputFault> fault = find(place + "[" + i + "]", element, all.get(i));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<InputFault> inObject(String place, GraphQLInputObjectType type, Object value) {
        Map<String, Object> given = new LinkedHashMap<>();
        if (value instanceof ObjectValue object) {
            for (ObjectField field : object.getObjectFields()) {
                given.put(field.getName(), field.getValue());
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> given.put(String.valueOf(name), each));
        } else {
            return Optional.of(unfit(place, value, type.getName()));
        }
        for (Map.Entry<String, Object> each : given.entrySet()) {
            if (type.getFieldDefinition(each.getKey()) == null) {
                String field = place + "." + each.getKey();
                return Optional.of(
                        new InputFault(field, plain(each.getValue()), "is not a field of " + type.getName()));
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            String inside = place + "." + field.getName();
            if (given.containsKey(field.getName())) {
                Optional<InputFault> fault = find(inside, field.getType(), given.get(field.getName()));
                if (fault.isPresent()) {
                    return fault;
                }
            } else if (field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue()) {
                return Optional.of(new InputFault(inside, null, "is missing"));
            }
        }
        return Optional.empty();
    }

    private static Optional<InputFault> inEnum(String place, GraphQLEnumType type, Object value) {
        Object name = value instanceof EnumValue constant ? constant.getName() : value;
        if (name instanceof String text && type.getValue(text) != null) {
            return Optional.empty();
        }
        if (value instanceof StringValue text && type.getValue(text.getValue()) != null) {
            return Optional.of(new InputFault(
                    place, plain(value), printed(value) + " is a constant, which takes no quotation marks"));
        }
        String names = type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.joining(", "));
        return Optional.of(new InputFault(place, plain(value), printed(value) + " is none of " + names));
    }

    private static Optional<InputFault> inScalar(String place, GraphQLScalarType type, Object value) {
        Coercing<?, ?> coercing = type.getCoercing();
        GraphQLContext context = GraphQLContext.getDefault();
        try {
            if (value instanceof Value<?> literal) {
                coercing.parseLiteral(literal, CoercedVariables.emptyVariables(), context, Locale.ROOT);
            } else {
                coercing.parseValue(value, context, Locale.ROOT);
            }
            return Optional.empty();
        } catch (CoercingParseLiteralException | CoercingParseValueException e) {
            return Optional.of(Refusal.of((GraphQLError) e)
                    .map(refusal -> new InputFault(place, plain(value), refusal.message()))
                    .orElseGet(() -> unfit(place, value, type.getName())));
        }
    }

    private static InputFault unfit(String place, Object value, String type) {
        return new InputFault(place, plain(value), printed(value) + " is not of the type " + type);
    }

    private static String printed(Object value) {
        try {
            return value instanceof Value<?> literal
                    ? AstPrinter.printAst(literal)
                    : value instanceof String ? "'" + value + "'" : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            return String.valueOf(value);
        }
    }

    /** The value as clients sent it, fit for JSON. */
    private static Object plain(Object value) {
        if (value instanceof StringValue string) {
            return string.getValue();
        } else if (value instanceof IntValue number) {
            return number.getValue();
        } else if (value instanceof FloatValue number) {
            return number.getValue();
        } else if (value instanceof BooleanValue bool) {
            return bool.isValue();
        }
        return value instanceof Value<?> literal ? AstPrinter.printAst(literal) : value;
    }
}
