package org.cotejo.source;

import java.util.Optional;
import org.cotejo.graphql.PageArguments;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The GraphQL edge of sources. */
@GraphQLApi
public class SourceApi {

    private final SourceService sources;

    SourceApi(SourceService sources) {
        this.sources = sources;
    }

    @Query
    @Description("The source with this slug; null when there is none.")
    public Optional<Source> source(@NonNull String slug) {
        return sources.findBySlug(slug);
    }

    @Query
    @Description("All sources, by publisher.")
    public SourceConnection sources(Integer first, String after, Integer last, String before) {
        return new SourceConnection(sources.page(new PageArguments(first, after, last, before)));
    }

    @Description("How many sources there are in the whole list.")
    public int totalCount(@org.eclipse.microprofile.graphql.Source SourceConnection connection) {
        return connection.totalCount();
    }
}
