package org.cotejo.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
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
