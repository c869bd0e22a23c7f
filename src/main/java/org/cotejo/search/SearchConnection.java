package org.cotejo.search;

import java.util.List;
import org.cotejo.graphql.PageInfo;
import org.cotejo.graphql.SearchResult;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A page of what a search found. */
@Type
@Description("A page of what a search found.")
public record SearchConnection(
        @NonNull @Description("What was found, with how and where.")
        List<@NonNull SearchEdge> edges,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @Description("How many there are in the whole list.")
        int totalCount,

        @NonNull @Description("How the whole list is spread, not the page.")
        SearchFacets facets) {

    @NonNull @Description("What was found.")
    public List<@NonNull SearchResult> getNodes() {
        return edges.stream().map(SearchEdge::node).toList();
    }
}
