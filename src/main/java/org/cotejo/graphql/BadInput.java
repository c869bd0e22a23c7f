package org.cotejo.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Something a client sent that cannot be used. The message is written for the client, who sees it beside the code
 * {@code BAD_USER_INPUT}, the argument and the offending value.
 */
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object value;
    private final String argument;

    public BadInput(String message, Object value) {
        this(message, value, null);
    }

    private BadInput(String message, Object value, String argument) {
        // Expected, and thrown by the thousand when somebody probes: no stack trace, no suppression.
        super(message, null, false, false);
        this.value = value;
        this.argument = argument;
    }

    /** The same, said of an argument: {@code filter.eventIds[2]}. */
    public BadInput within(String argument) {
        return new BadInput(getMessage(), value, argument);
    }

    /** Reads one argument, and names it when it cannot be used. */
    public static <T> T at(String argument, Supplier<T> read) {
        try {
            return read.get();
        } catch (BadInput e) {
            throw e.within(argument);
        }
    }

    /** Reads each value of a list argument, and names the place of one that cannot be used. */
    public static <V, T> List<T> each(String argument, List<V> values, Function<V, T> read) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> at(argument + "[" + i + "]", () -> read.apply(values.get(i))))
                .toList();
    }

    /** What is wrong, and with which argument: {@code first: 0 is not from 1 to 100}. */
    String messageWithPlace() {
        return argument == null ? getMessage() : argument + ": " + getMessage();
    }

    /** The value as it was sent. */
    public Object value() {
        return value;
    }

    /** The argument, with the place in it; null where nobody said which. */
    public String argument() {
        return argument;
    }
}
