package org.cotejo.storage;

import java.util.Locale;

/** What a row is of: a table, whose name is the constant's, and a type of the API. */
public enum RowKind {
    SOURCE("Source"),
    ACTOR("Actor"),
    EVENT("Event"),
    STATEMENT("Statement"),
    WORDING("Wording"),
    TERM("Term");

    private final String type;

    RowKind(String type) {
        this.type = type;
    }

    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its type in the API, which stands in its ids. */
    public String type() {
        return type;
    }
}
