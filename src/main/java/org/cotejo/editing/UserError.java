package org.cotejo.editing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * Something that is wrong with a change, which was not made then.
 *
 * @param path {@code ["input", "wordings", "0", "text"]}; empty where it is about the change as a whole
 * @param changes of a stale change, what others have changed since
 */
@Type
@Description("Something that is wrong with a change, which was not made then.")
public record UserError(
        @NonNull @Description("What is wrong, for people.") String message,

        @NonNull @Description("Where in the input: names of fields, and places in lists from 0.")
        List<@NonNull String> path,

        @NonNull @Description("What sort of thing it is, for programs.")
        UserErrorCode code,

        @NonNull @Description("Of a stale change: what has changed since the revision that was expected.")
        List<@NonNull Change> changes) {

    UserError(UserErrorCode code, String message, List<String> path) {
        this(message, path, code, List.of());
    }
}
