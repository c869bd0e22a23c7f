package org.cotejo.graphql;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads and writes one of our scalars. SmallRye's own does the same but loses the message that says what is wrong with
 * a value; this one keeps it in the error's extensions, where {@link InputFault} finds it.
 *
 * @param <T> the scalar's class, which is made from a text and throws {@link IllegalArgumentException} for a bad one
 */
final class ScalarCoercing<T extends CustomStringScalar> implements Coercing<T, String> {

    private final Function<String, T> read;

    ScalarCoercing(Function<String, T> read) {
        this.read = read;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return ((CustomStringScalar) value).stringValueForSerialization();
    }

    @Override
    public T parseValue(Object value, GraphQLContext context, Locale locale) {
        try {
            return read.apply(text(value));
        } catch (IllegalArgumentException e) {
            throw CoercingParseValueException.newCoercingParseValueException()
                    .message(e.getMessage())
                    .extensions(new Refusal(e.getMessage()).asExtensions())
                    .build();
        }
    }

    @Override
    public T parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object value = literal instanceof StringValue string ? string.getValue() : literal;
        try {
            return read.apply(text(value));
        } catch (IllegalArgumentException e) {
            throw CoercingParseLiteralException.newCoercingParseLiteralException()
                    .message(e.getMessage())
                    .extensions(new Refusal(e.getMessage()).asExtensions())
                    .build();
        }
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a string is expected, in quotation marks");
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(value, context, locale));
    }

    /** What a scalar said of a value that it refused, on its way through graphql-java's errors. */
    record Refusal(String message) {

        private static final String KEY = "cotejo.refusal";

        Map<String, Object> asExtensions() {
            return Map.of(KEY, this);
        }

        static Optional<Refusal> of(GraphQLError error) {
            return Optional.ofNullable(error.getExtensions()).map(extensions -> (Refusal) extensions.get(KEY));
        }
    }
}
