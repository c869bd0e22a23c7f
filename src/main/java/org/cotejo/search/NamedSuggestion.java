package org.cotejo.search;

import io.smallrye.graphql.api.Nullable;
import org.cotejo.graphql.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** How a reader may go on typing, with whose name it is. */
@Type("Suggestion")
@Description("How a reader may go on typing.")
public record NamedSuggestion(
        @NonNull @Description("A name, or words that are often said.")
        String text,

        @Nullable @Description("What it is the name of; STATEMENT for words.")
        SearchKind kind,

        @Nullable @Description("Whose name it is; null for words.")
        Node node) {}
