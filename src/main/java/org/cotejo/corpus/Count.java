package org.cotejo.corpus;

/** How many things of one type were new, changed, or already as the lines say. */
public final class Count {

    private int added;
    private int changed;
    private int unchanged;

    void add(boolean isNew, boolean isChanged) {
        if (isNew) {
            added++;
        } else if (isChanged) {
            changed++;
        } else {
            unchanged++;
        }
    }

    void add(Count other) {
        added += other.added;
        changed += other.changed;
        unchanged += other.unchanged;
    }

    public int getNew() {
        return added;
    }

    public int getChanged() {
        return changed;
    }

    public int getUnchanged() {
        return unchanged;
    }

    /** All of them. */
    int read() {
        return added + changed + unchanged;
    }
}
