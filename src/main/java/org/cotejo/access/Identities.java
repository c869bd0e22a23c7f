package org.cotejo.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes a request, for those who hold the request itself and not a field. */
public final class Identities {

    private Identities() {}

    /** The bearer of its token, or anybody, whom Quarkus calls an identity, too; empty where nobody has asked Quarkus yet. */
    public static Optional<SecurityIdentity> find(RoutingContext http) {
        return http.user() instanceof QuarkusHttpUser user ? Optional.of(user.getSecurityIdentity()) : Optional.empty();
    }

    /** {@link Caller#subject}; empty where nobody is signed in. */
    public static Optional<String> subject(RoutingContext http) {
        return find(http).filter(identity -> !identity.isAnonymous()).map(Identities::subject);
    }

    /** The seconds of 1970 at which a bearer's token expires; empty for anybody else. */
    public static OptionalLong expiry(RoutingContext http) {
        return find(http)
                .filter(identity -> identity.getPrincipal() instanceof JsonWebToken)
                .map(identity -> OptionalLong.of(((JsonWebToken) identity.getPrincipal()).getExpirationTime()))
                .orElse(OptionalLong.empty());
    }

    static String subject(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    /** Whether it came with a token. */
    public static boolean isSignedIn(RoutingContext http) {
        return find(http).filter(identity -> !identity.isAnonymous()).isPresent();
    }
}
