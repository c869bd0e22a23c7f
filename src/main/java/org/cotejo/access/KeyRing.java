package org.cotejo.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All keys of our own tokens: at most one signs, those that were rotated out verify until the last of their tokens has ended.
 * As JSON it is a JWK set (RFC 7517, 5).
 */
public record KeyRing(List<SigningKey> keys) {

    static final KeyRing EMPTY = new KeyRing(List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException when it is no set of such keys */
    static KeyRing ofJson(byte[] json) {
        try {
            List<SigningKey> keys = new ArrayList<>();
            for (Map<String, Object> key : JSON.readValue(json, KeySet.class).keys()) {
                keys.add(SigningKey.ofJson(key));
            }
            return new KeyRing(List.copyOf(keys));
        } catch (IOException | NullPointerException e) {
            // Without the cause, whose message may quote a key.
            throw new IllegalArgumentException("it is no set of keys");
        }
    }

    private record KeySet(List<Map<String, Object>> keys) {}

    byte[] toJson() {
        ObjectNode set = JSON.createObjectNode();
        ArrayNode array = set.putArray("keys");
        keys.forEach(key -> array.add(key.toJson()));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(set);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("keys are made of texts", e);
        }
    }

    Optional<SigningKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** The key that signs; empty before the first is made. */
    public Optional<SigningKey> signing() {
        return keys.stream().filter(SigningKey::signs).findFirst();
    }

    /** This, with a key that signs. */
    KeyRing complete(Instant now) {
        return signing().isPresent() ? this : with(SigningKey.make(now));
    }

    private KeyRing with(SigningKey key) {
        return new KeyRing(Stream.concat(Stream.of(key), keys.stream()).toList());
    }

    /** This, where the key that signs has signed a token. */
    KeyRing withTokenUntil(Instant end) {
        return new KeyRing(keys.stream()
                .map(key -> key.signs() ? key.withTokenUntil(end) : key)
                .toList());
    }

    /** A new key signs, and the others verify what they signed. */
    KeyRing rotated(Instant now) {
        return new KeyRing(keys.stream().map(SigningKey::verifyingOnly).toList())
                .without(now)
                .with(SigningKey.make(now));
    }

    /** A new key signs, and whatever the others signed is void. */
    static KeyRing renewed(Instant now) {
        return EMPTY.complete(now);
    }

    /** This, without keys that sign nothing and whose tokens have ended. */
    KeyRing without(Instant now) {
        // The clock of whoever verifies may be late by the tolerance.
        Instant ended = now.minus(TokenVerifier.CLOCK_TOLERANCE);
        return new KeyRing(keys.stream()
                .filter(key ->
                        key.signs() || (key.hasTokens() && key.tokensEnd().isAfter(ended)))
                .toList());
    }
}
