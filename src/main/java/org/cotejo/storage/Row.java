package org.cotejo.storage;

import java.util.List;
import java.util.Map;

/** A row of one of the tables, as a value: whoever changes it makes another one. */
public interface Row {

    RowKind kind();

    long id();

    /** How often it was changed, from 1. */
    int revision();

    /** The same under the next number. */
    Row next();

    /** The values of all columns of its table, in their order. */
    Object[] values();

    /** Row ids of the actors that it is linked to, in order. */
    default List<Long> links() {
        return List.of();
    }

    /**
     * What a revision tells of it, by the names that the API has for it: texts, numbers, {@link
     * org.cotejo.language.LocalizedTexts}, {@link Reference}s, lists of these, and null. Nothing that is derived.
     */
    Map<String, Object> fields();
}
