package org.cotejo.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How much one request may ask for. Each is a line in the README; a refused request is told the limit and its own value.
 *
 * <p>The defaults let GraphiQL and ordinary screens pass with room: its introspection has about 400 tokens, a rich page
 * of 20 statements costs about 1,000.
 */
@ConfigMapping(prefix = "cotejo.http.limits")
interface Limits {

    /** The bytes of a body, as sent. */
    @WithDefault("256K")
    MemorySize body();

    /** How long a client may take to send its body. */
    @WithDefault("10S")
    Duration bodyTime();

    /** The lexical tokens of a document. */
    @WithDefault("4000")
    int tokens();

    /** How deep fields may be nested; what is below {@code __schema} and {@code __type} does not count. */
    @WithDefault("15")
    int depth();

    /** Aliases in an operation, those in fragments as often as they are spread. */
    @WithDefault("200")
    int aliases();

    /** Fields at the root of an operation. */
    @WithDefault("50")
    int rootFields();

    /** The fields that the answer can have ({@link Cost}). */
    @WithDefault("50000")
    int cost();

    /** How long an execution may take. */
    @WithDefault("15S")
    Duration time();

    /** WebSockets that are open at one time. */
    @WithDefault("10000")
    int sockets();

    /** Operations at one time over one WebSocket: subscriptions, and queries that are not answered yet. */
    @WithDefault("50")
    int operations();

    /** Requests that are executed or wait for it at one time. */
    @WithDefault("100")
    int concurrent();
}
