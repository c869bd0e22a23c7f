package org.cotejo.access;

import java.util.Locale;

/** Why somebody was turned away, for clients ({@code extensions.reason}) and for the meter. */
public enum RefusalReason {
    /** More characters than any token of sense has. */
    TOO_LONG,
    /** Not a signed token at all. */
    MALFORMED,
    /** Signed by another algorithm than the issuer's, or not at all. */
    ALGORITHM,
    /** From nobody whose tokens hold here. */
    ISSUER,
    /** Signed by a key that is not known, or not any more. */
    KEY,
    /** The signature is not that of the key. */
    SIGNATURE,
    /** For another service. */
    AUDIENCE,
    /** It has been valid. */
    EXPIRED,
    /** It will be valid. */
    NOT_YET_VALID,
    /** Something that it must say is missing or makes no sense. */
    CLAIM,
    /** It could not be told, since the keys could not be read. */
    UNAVAILABLE,
    /** A mutation without a token. */
    NO_TOKEN,
    /** A mutation by somebody without the role for it. */
    ROLE,
    /** Too many writes. */
    RATE;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
