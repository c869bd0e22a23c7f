package org.cotejo.editing;

/** Ends an edit in which something is wrong; what that is, the edit knows. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused() {
        // Expected, and only passed up a few frames: no stack trace.
        super("the change is refused", null, false, false);
    }
}
