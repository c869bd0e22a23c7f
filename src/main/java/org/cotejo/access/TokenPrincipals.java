package org.cotejo.access;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Where SmallRye JWT asks for the bearer of a token: in the place of its own parser, which knows one issuer and one source of
 * keys, and says of a bad token no more than that it is bad.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class TokenPrincipals extends JWTCallerPrincipalFactory {

    private final TokenVerifier verifier;

    TokenPrincipals(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        try {
            VerifiedToken verified = verifier.verify(token);
            JwtClaims claims = JwtClaims.parse(verified.claims().toJson());
            claims.setSubject(verified.subject());
            // What SmallRye calls the principal, and where it looks for roles.
            claims.setClaim(Claims.upn.name(), verified.name());
            claims.setStringListClaim(Claims.groups.name(), verified.groups());
            return new DefaultJWTCallerPrincipal(claims);
        } catch (RefusedToken refusal) {
            throw new ParseException(refusal.getMessage(), refusal);
        } catch (InvalidJwtException e) {
            throw new IllegalStateException("claims that were parsed can be parsed again");
        }
    }
}
