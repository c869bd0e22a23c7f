package org.cotejo.graphql;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.util.Collection;
import java.util.Map;

/**
 * Refuses arguments with longer lists than anybody needs, wherever they stand: ten thousand languages would be tried on
 * each of a hundred statements, and a database takes only so many parameters.
 */
final class ListLimit extends SimplePerformantInstrumentation {

    private static final int LONGEST = 100;

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, InstrumentationState state) {
        // A trivial fetcher, as of a property, takes none; only to ask for its environment would be to make one.
        if (field.isTrivialDataFetcher()
                || field.getEnvironment().getFieldDefinition().getArguments().isEmpty()) {
            return fetcher;
        }
        return environment -> {
            // Here and not above: reading arguments can fail, and only a fetcher's failure is an error of its field.
            environment.getArguments().forEach(ListLimit::requireShortLists);
            return fetcher.get(environment);
        };
    }

    private static void requireShortLists(String place, Object value) {
        if (value instanceof Collection<?> list && list.size() > LONGEST) {
            throw new BadInput("a list of " + list.size() + " values is longer than " + LONGEST, list.size())
                    .within(place);
        }
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, each) -> requireShortLists(place + "." + name, each));
        }
    }
}
