package org.cotejo.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** Whatever a client may hold an id of and ask for again. */
@Interface
@Description("An object that can be asked for again by its id.")
public interface Node {

    @Id
    @NonNull @Description("An opaque, URL-safe id, unique among all objects.")
    String getId();
}
