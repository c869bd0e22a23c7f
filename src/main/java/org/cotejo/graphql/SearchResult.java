package org.cotejo.graphql;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What a search may find. Here, and not with the search, since the features that can be found come before it. */
@Union
@Description("What a search may find.")
public interface SearchResult {}
