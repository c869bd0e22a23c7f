package org.cotejo.access;

import java.util.Optional;

/**
 * Why a token does not hold: a reason, and a sentence for whoever sent it. The sentence may name what the token claims, but
 * never holds the token, and says nothing of what would hold; nor does this have a cause, since libraries put the whole
 * token into their messages.
 */
final class RefusedToken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SHOWN = 80;

    private final RefusalReason reason;

    RefusedToken(RefusalReason reason, String message) {
        // Expected, and thrown by the thousand when somebody probes: no stack trace, no suppression.
        super(message, null, false, false);
        this.reason = reason;
    }

    /** Something that a stranger wrote, as far as a sentence can bear it. */
    static String shown(Object value) {
        String text = String.valueOf(value).replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    RefusalReason reason() {
        return reason;
    }

    /** The refusal that made something else fail. */
    static Optional<RefusedToken> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedToken refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
