package org.cotejo.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of the data can be found.
 *
 * @param statements how many are in an index that this process is making; null otherwise
 */
record Completeness(State state, Integer statements) {

    enum State {
        COMPLETE,
        /** The index is being made, and what is in it is found. */
        BUILDING,
        /** There is an index, and it does not answer. */
        UNAVAILABLE,
        /** The service was started without an index. */
        OFF
    }

    static final Completeness COMPLETE = new Completeness(State.COMPLETE, null);
    static final Completeness BUILDING = new Completeness(State.BUILDING, null);
    static final Completeness UNAVAILABLE = new Completeness(State.UNAVAILABLE, null);
    static final Completeness OFF = new Completeness(State.OFF, null);

    static Completeness building(int statements) {
        return new Completeness(State.BUILDING, statements);
    }

    /** As clients see it. */
    Map<String, Object> extension() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("complete", state == State.COMPLETE);
        members.put("state", state.name());
        if (statements != null) {
            members.put("statements", statements);
        }
        return members;
    }
}
