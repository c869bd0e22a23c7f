package org.cotejo.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.Map;

/**
 * Refuses arguments with longer lists than anybody needs, wherever they stand: ten thousand languages would be tried on
 * each of a hundred statements, and a database takes only so many parameters.
 */
final class ListLimit {

    private static final int LONGEST = 100;

    private ListLimit() {}

    /** The fetcher, which will refuse such arguments where the field takes any. */
    static DataFetcher<?> within(DataFetcher<?> fetcher, DataFetchingEnvironment field) {
        if (field.getFieldDefinition().getArguments().isEmpty()) {
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
