package org.cotejo.transcript;

/** A file that is no transcript, with a reason that can stand in a report after the file's name. */
public final class NotATranscript extends Exception {

    private static final long serialVersionUID = 1L;

    NotATranscript(String reason) {
        super(reason);
    }
}
