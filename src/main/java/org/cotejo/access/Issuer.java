package org.cotejo.access;

import java.security.Key;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.jws.JsonWebSignature;

/**
 * Somebody whose tokens hold here.
 *
 * @param prefix put before the subjects of its tokens, so that two issuers' are never one; empty for ourselves
 * @param id what its tokens have as {@code iss}, to the letter
 * @param audience what they must have in {@code aud}
 * @param algorithm the one, asymmetric, that they are signed with: what a token says of itself never chooses
 * @param rolesClaim where they list roles; a slash leads into an object
 * @param keys where its keys come from
 */
record Issuer(String prefix, String id, String audience, String algorithm, String rolesClaim, KeySource keys) {

    /** Where the keys of an issuer come from. */
    @FunctionalInterface
    interface KeySource {

        /**
         * The key that a token says it is signed with.
         *
         * @throws RefusedToken when there is none, or that cannot be told
         */
        Key find(JsonWebSignature token);
    }

    /** What a token lists as roles: a list of texts, or one text with spaces between them. */
    Stream<String> groups(Map<String, Object> claims) {
        Object value = claims;
        for (String step : rolesClaim.split("/", -1)) {
            value = value instanceof Map<?, ?> object ? object.get(step) : null;
        }
        if (value instanceof String text) {
            return Stream.of(text.split(" ", -1));
        }
        return value instanceof List<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.of();
    }
}
