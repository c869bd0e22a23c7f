package org.cotejo.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** Where a page stands in its list, as Relay's connections define it. */
@Type
@Description("Where a page stands in its list.")
public record PageInfo(
        @Description("Whether there are more after this page.")
        boolean hasNextPage,

        @Description("Whether there are more before this page.")
        boolean hasPreviousPage,

        @Description("The cursor of the page's first element; null for an empty page.")
        String startCursor,

        @Description("The cursor of the page's last element; null for an empty page.")
        String endCursor) {}
