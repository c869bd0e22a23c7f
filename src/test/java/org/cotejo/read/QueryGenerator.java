package org.cotejo.read;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes queries that fit a schema, or just do not: aliases, fragments, directives, variables, nesting, and arguments
 * with good and bad values. The same seed makes the same queries.
 */
public final class QueryGenerator {

    private static final int DEEPEST = 5;

    /** A query with its variables, and the languages of the reader; null where there is no such header. */
    public record Generated(String document, Map<String, Object> variables, String acceptLanguage) {}

    private final GraphQLSchema schema;
    private final Map<String, List<String>> values;
    private final Random random;

    private final List<String> definitions = new ArrayList<>();
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final List<String> fragments = new ArrayList<>();
    private int names;

    private QueryGenerator(GraphQLSchema schema, Map<String, List<String>> values, long seed) {
        this.schema = schema;
        this.values = values;
        this.random = new Random(seed);
    }

    /**
     * Makes the query of a seed.
     *
     * @param values what arguments may get, by the name of the argument or, failing that, of its type
     */
    public static Generated generate(GraphQLSchema schema, Map<String, List<String>> values, long seed) {
        return new QueryGenerator(schema, values, seed).generate();
    }

    private Generated generate() {
        String selection = selection(schema.getQueryType(), 0, 1 + random.nextInt(3));
        String header = definitions.isEmpty() ? "" : definitions.stream().collect(Collectors.joining(", ", "(", ")"));
        String document = "query Q" + header + " " + selection + "\n" + String.join("\n", fragments);
        return new Generated(
                document, variables, oneIn(2) ? null : pick(List.of("en", "es-MX, en;q=0.5", "fr, *", "xx", "en-US")));
    }

    private String selection(GraphQLFieldsContainer type, int depth, int size) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (depth > 0 && oneIn(8)) {
                fields.add(fragment(type, depth));
            } else {
                field(type, depth, fields);
            }
        }
        if (fields.isEmpty() || oneIn(6)) {
            fields.add("__typename");
        }
        return "{ " + String.join(" ", fields) + " }";
    }

    private void field(GraphQLFieldsContainer type, int depth, List<String> fields) {
        // Sorted, so that a seed means one query whatever order the schema was built in.
        List<GraphQLFieldDefinition> all = List.copyOf(type.getFieldDefinitions().stream()
                .collect(Collectors.toMap(GraphQLFieldDefinition::getName, f -> f, (a, b) -> a, TreeMap::new))
                .values());
        GraphQLFieldDefinition field = pick(all);
        GraphQLUnmodifiedType of = GraphQLTypeUtil.unwrapAll(field.getType());
        String selection = "";
        if (of instanceof GraphQLFieldsContainer container) {
            if (depth == DEEPEST) {
                return;
            }
            selection = " " + selection(container, depth + 1, 1 + random.nextInt(5));
        }
        String arguments = arguments(field.getArguments());
        // An alias keeps fields with different arguments from being one.
        String alias = !arguments.isEmpty() || oneIn(10) ? "a" + names++ + ": " : "";
        fields.add(alias + field.getName() + arguments + directive() + selection);
    }

    private String fragment(GraphQLFieldsContainer type, int depth) {
        GraphQLFieldsContainer on = type;
        if (type instanceof GraphQLInterfaceType node) {
            on = pick(schema.getImplementations(node));
        }
        String selection = selection(on, depth, 1 + random.nextInt(3));
        if (oneIn(2)) {
            return "..." + (on == type && oneIn(2) ? "" : " on " + on.getName()) + directive() + " " + selection;
        }
        String name = "F" + names++;
        fragments.add("fragment " + name + " on " + on.getName() + " " + selection);
        return "..." + name + directive();
    }

    private String directive() {
        if (!oneIn(12)) {
            return "";
        }
        String name = oneIn(2) ? "skip" : "include";
        boolean value = oneIn(2);
        return " @" + name + "(if: "
                + (oneIn(2) ? String.valueOf(value) : variable("Boolean" + (oneIn(2) ? "!" : "! = false"), value))
                + ")";
    }

    private String arguments(List<GraphQLArgument> arguments) {
        List<String> given = new ArrayList<>();
        boolean isForward = !oneIn(4);
        for (GraphQLArgument argument : arguments) {
            String name = argument.getName();
            boolean isOfOtherEnd = isForward
                    ? name.equals("last") || (name.equals("before") && isPaged(arguments))
                    : name.equals("first") || name.equals("after");
            boolean isSize = name.equals(isForward ? "first" : "last");
            boolean isNeeded = GraphQLTypeUtil.isNonNull(argument.getType()) || isSize;
            if (isNeeded || (!isOfOtherEnd && oneIn(3)) || oneIn(60)) {
                given.add(name + ": " + literalOrVariable(name, argument.getType()));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private static boolean isPaged(List<GraphQLArgument> arguments) {
        return arguments.stream().anyMatch(argument -> argument.getName().equals("first"));
    }

    private String literalOrVariable(String name, GraphQLInputType type) {
        Object value = value(name, type);
        return oneIn(3) ? variable(GraphQLTypeUtil.simplePrint(type), value) : literal(value, type);
    }

    private String variable(String type, Object value) {
        String name = "v" + names++;
        definitions.add("$" + name + ": " + type);
        if (!type.contains("=") || oneIn(2)) {
            variables.put(name, value);
        }
        return "$" + name;
    }

    private Object value(String name, GraphQLType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            Object value = value(name, nonNull.getWrappedType());
            return value == null ? value(name, nonNull.getWrappedType()) : value;
        }
        if (oneIn(40)) {
            return null;
        }
        if (type instanceof GraphQLList list) {
            List<Object> all = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                all.add(value(name, list.getWrappedType()));
            }
            return all;
        }
        if (type instanceof GraphQLInputObjectType object) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
                if (oneIn(3)) {
                    fields.put(field.getName(), value(field.getName(), field.getType()));
                }
            }
            return fields;
        }
        if (type instanceof GraphQLEnumType enumeration) {
            return pick(enumeration.getValues()).getName();
        }
        String scalar = ((GraphQLUnmodifiedType) type).getName();
        return switch (scalar) {
            case "Int" -> oneIn(100) ? random.nextInt(400) - 100 : 1 + random.nextInt(4);
            case "Boolean" -> oneIn(2);
            default -> pick(values.getOrDefault(name, values.getOrDefault(scalar, List.of("x"))));
        };
    }

    private static String literal(Object value, GraphQLType type) {
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        if (value instanceof List<?> list) {
            GraphQLType element = ((GraphQLList) nullable).getWrappedType();
            return list.stream().map(each -> literal(each, element)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            GraphQLInputObjectType object = (GraphQLInputObjectType) nullable;
            return map.entrySet().stream()
                    .map(e -> e.getKey() + ": "
                            + literal(
                                    e.getValue(),
                                    object.getField((String) e.getKey()).getType()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof String && !(nullable instanceof GraphQLEnumType)
                ? "\"" + value + "\""
                : String.valueOf(value);
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
