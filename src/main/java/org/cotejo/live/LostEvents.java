package org.cotejo.live;

/** A client cannot be told all that has changed: more came at once, or in the time that it took, than is kept for it. */
@SuppressWarnings("serial") // Never serialised.
public final class LostEvents extends RuntimeException {

    LostEvents(String why) {
        super(why + " Ask for what is there now, and subscribe again.", null, false, false);
    }
}
