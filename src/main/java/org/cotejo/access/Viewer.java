package org.cotejo.access;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** The caller as the schema shows it. */
@Type
@Description("Who makes the request.")
public record Viewer(
        @NonNull @Description("What the token calls its bearer.")
        String name,

        @NonNull @Description("What the bearer may do besides reading, the least first; empty for one who may only read.")
        List<@NonNull Role> roles) {}
