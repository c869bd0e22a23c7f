package org.cotejo.upkeep;

/** Why a backup or restoring one cannot be done: a sentence for whoever asked for it. */
public class UpkeepException extends Exception {

    private static final long serialVersionUID = 1L;

    public UpkeepException(String message) {
        super(message);
    }

    UpkeepException(String message, Throwable cause) {
        super(message, cause);
    }
}
