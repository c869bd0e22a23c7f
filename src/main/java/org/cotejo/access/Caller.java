package org.cotejo.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.MDC;

/** Who makes the request: the bearer of a token, or anybody. */
@RequestScoped
public class Caller {

    /** Where the id of the request is, for the log and for us. */
    public static final String REQUEST_ID = "requestId";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /**
     * Who it is, once and for all: {@code ana} of a token of ours, {@code staff:8f3a…} of one that the issuer {@code staff}
     * made. Not for people, and no longer than 300 characters.
     *
     * @throws IllegalStateException when nobody is signed in, which a field with {@code @RolesAllowed} need not fear
     */
    public String subject() {
        return Identities.subject(signedIn());
    }

    /**
     * What people call the caller, as the token says; at most 100 characters. It may change, and may be another's, too.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public String name() {
        return signedIn().getPrincipal().getName();
    }

    private SecurityIdentity signedIn() {
        if (identity.isAnonymous()) {
            throw new IllegalStateException("nobody is signed in");
        }
        return identity;
    }

    public boolean has(Role role) {
        return identity.hasRole(role.name());
    }

    /** All roles, the least first; empty when nobody is signed in, or somebody who may only read. */
    public List<Role> roles() {
        return Arrays.stream(Role.values()).filter(this::has).toList();
    }

    /** The {@code X-Request-Id} of the answer, which the log has, too; null outside a request over HTTP. */
    public String requestId() {
        return (String) MDC.get(REQUEST_ID);
    }
}
