package org.cotejo.upkeep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found to be wrong: of each kind how much, and the first of it. */
public final class Faults {

    private static final int EXAMPLES = 5;

    /** Faults of one kind. */
    public static final class Kind {

        private final String title;
        private final List<String> examples = new ArrayList<>();
        private long count;

        private Kind(String title) {
            this.title = title;
        }

        /** What is wrong, such as "originals without a source". */
        public String title() {
            return title;
        }

        /** Where the first few are. */
        public List<String> examples() {
            return List.copyOf(examples);
        }

        /** How many there are. */
        public long count() {
            return count;
        }
    }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    Faults() {}

    /**
     * Adds one.
     *
     * @param title its kind
     * @param where the slug or the row that it is in
     * @param what is wrong there; empty where the title says it
     */
    void add(String title, String where, String what) {
        Kind kind = kinds.computeIfAbsent(title, Kind::new);
        kind.count++;
        if (kind.examples.size() < EXAMPLES) {
            kind.examples.add(what.isEmpty() ? where : where + ": " + what);
        }
    }

    /** Those that there are, in the order in which they were found. */
    public Collection<Kind> kinds() {
        return List.copyOf(kinds.values());
    }
}
