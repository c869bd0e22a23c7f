package org.cotejo.access;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** The GraphQL edge of access. */
@GraphQLApi
public class ViewerApi {

    private final Caller caller;

    ViewerApi(Caller caller) {
        this.caller = caller;
    }

    @Query
    @Description("Who makes the request; null without a token.")
    public Viewer viewer() {
        return caller.isSignedIn() ? new Viewer(caller.name(), caller.roles()) : null;
    }
}
