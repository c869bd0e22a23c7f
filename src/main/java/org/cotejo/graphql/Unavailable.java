package org.cotejo.graphql;

/**
 * Something that cannot be done now and may be later, through no fault of the client: a full disk, too many at once. The
 * message is written for the client, who sees it beside the code {@code UNAVAILABLE}.
 */
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
