package org.cotejo.transcript;

import java.util.HashMap;
import java.util.Map;

/** Names in sets that grow together, each set one person. A known actor's name stands for its set. */
final class NameSets {

    private final Map<NamePrintings, NamePrintings> parents = new HashMap<>();

    /** The name that stands for the set. */
    NamePrintings root(NamePrintings name) {
        NamePrintings parent = parents.getOrDefault(name, name);
        return parent == name ? name : root(parent);
    }

    /** The slug of the known actor whose set it is, or null. */
    String known(NamePrintings name) {
        return root(name).known;
    }

    void join(NamePrintings one, NamePrintings other) {
        NamePrintings first = root(one);
        NamePrintings second = root(other);
        if (first != second) {
            boolean isSecondKnown = second.known != null;
            parents.put(isSecondKnown ? first : second, isSecondKnown ? second : first);
        }
    }
}
