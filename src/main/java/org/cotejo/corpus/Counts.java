package org.cotejo.corpus;

/** What became of the lines of one file, or of several: a {@link Count} for each type of thing. */
public record Counts(Count sources, Count actors, Count events, Count statements, Count wordings, Count terms) {

    Counts() {
        this(new Count(), new Count(), new Count(), new Count(), new Count(), new Count());
    }

    void add(Counts other) {
        sources.add(other.sources);
        actors.add(other.actors);
        events.add(other.events);
        statements.add(other.statements);
        wordings.add(other.wordings);
        terms.add(other.terms);
    }

    /** Whether anything is stored now that was not before. */
    public boolean hasWritten() {
        return hasWritten(sources)
                || hasWritten(actors)
                || hasWritten(events)
                || hasWritten(statements)
                || hasWritten(wordings)
                || hasWritten(terms);
    }

    /** Whether there was nothing to read. */
    boolean isEmpty() {
        return sources.read() + actors.read() + events.read() + statements.read() + terms.read() == 0;
    }

    private static boolean hasWritten(Count count) {
        return count.getNew() + count.getChanged() > 0;
    }

    /** For a log: how much was read. */
    @Override
    public String toString() {
        return "%d events, %d statements, %d wordings, %d actors, %d sources, %d terms"
                .formatted(
                        events.read(), statements.read(), wordings.read(), actors.read(), sources.read(), terms.read());
    }
}
