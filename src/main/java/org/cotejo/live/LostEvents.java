package org.cotejo.live;

/** A client has not taken its events as fast as they came, and has missed some. */
@SuppressWarnings("serial") // Never serialised.
public final class LostEvents extends RuntimeException {

    LostEvents(int most) {
        super("More than " + most + " changes wait. Ask for what is there now, and subscribe again.", null, false, false);
    }
}
