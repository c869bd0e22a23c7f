package org.cotejo.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A field of an object that has become another one.
 *
 * @param before null where there was nothing
 * @param after null where there is nothing
 */
@Type
@Description("A field of an object that has become another one.")
public record Change(
        @NonNull @Description("The name of the field.") String field,

        @Description("What it was: a text, or JSON where it is no text; null where there was nothing.")
        String before,

        @Description("What it became: a text, or JSON where it is no text; null where there is nothing.")
        String after) {}
