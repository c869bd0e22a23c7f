package org.cotejo.graphql;

import java.util.Collection;
import java.util.Map;

/** Where {@code node} and {@code nodes} find the objects of one type; each feature brings its own. */
public interface NodeSource {

    /** The type's name in the schema and in ids. */
    String type();

    /** The rows that exist, by row id. */
    Map<Long, ? extends Node> findAll(Collection<Long> rowIds);
}
