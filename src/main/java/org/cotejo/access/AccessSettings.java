package org.cotejo.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Map;

/** Whose tokens hold, and how often somebody may write. Each is a line in the README. */
@ConfigMapping(prefix = "cotejo.access")
interface AccessSettings {

    /** The folder with the keys of our own tokens. */
    @WithName("keys")
    @WithDefault(TokenMaker.DEFAULT_KEYS)
    Path keyFolder();

    /** What our own tokens have as {@code iss}. */
    @WithDefault(TokenMaker.DEFAULT_ISSUER)
    String issuer();

    /** What our own tokens have as {@code aud}. */
    @WithDefault(TokenMaker.DEFAULT_AUDIENCE)
    String audience();

    /** Issuers of OpenID Connect whose tokens hold, too, by a name for each. */
    Map<String, OidcSettings> issuers();

    WritesPerMinute writesPerMinute();

    /** An issuer of OpenID Connect. */
    interface OidcSettings {

        /** Its identifier, to the letter of {@code iss}; what it says of itself is at this address. */
        String url();

        /** What its tokens must have in {@code aud}, so that those for other services do not open this one. */
        String audience();

        /** The claim that lists roles; a slash leads into an object, as in {@code realm_access/roles}. */
        @WithDefault("groups")
        String rolesClaim();

        /** The one algorithm that it signs with. */
        @WithDefault("RS256")
        String algorithm();
    }

    /** Each field at the root of a mutation is a write. */
    interface WritesPerMinute {

        /** Of one bearer, with however many tokens. */
        @WithDefault("60")
        int subject();

        /** From one address, whoever writes. */
        @WithDefault("120")
        int address();
    }
}
