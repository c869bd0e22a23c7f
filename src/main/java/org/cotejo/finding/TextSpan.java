package org.cotejo.finding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A part of a text, in UTF-16 code units as Java's and JavaScript's strings count them. */
@Type
@Description("A part of a text; places count UTF-16 code units, as JavaScript's strings do.")
public record TextSpan(
        @Description("The place of its first character, from 0.")
        int start,

        @Description("The place behind its last character.") int end) {

    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(start + " to " + end + " is no part of a text");
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
