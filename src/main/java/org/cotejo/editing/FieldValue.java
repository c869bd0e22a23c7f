package org.cotejo.editing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A field of an object as it was in a revision. */
@Type
@Description("A field of an object as it was in a revision.")
public record FieldValue(
        @NonNull @Description("The name of the field.") String field,

        @NonNull @Description("Its value: a text, or JSON where it is no text.")
        String value) {}
