package org.cotejo.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** Tokens of our own for tests that write, as the command line makes them; for the service that the test runs. */
public final class Tokens {

    private Tokens() {}

    public static String of(Role role, String name) {
        try {
            return TokenMaker.configured().make(role, name, 1, Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
