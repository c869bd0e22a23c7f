package org.cotejo.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Makes tokens that are almost right: by default as ours are, changed in one thing by a test. */
final class Forge {

    final JwtClaims claims = new JwtClaims();
    final JsonWebSignature token = new JsonWebSignature();

    Forge(String issuer, String audience, Key key) {
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        token.setKey(key);
        token.setDoKeyValidation(false);
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject("ana");
        claims.setStringListClaim("groups", List.of("EDITOR"));
        claims.setExpirationTime(at(Instant.now().plus(Duration.ofHours(1))));
    }

    /** What the command line would make, with the key that signs for the service that the test runs. */
    static Forge ours() throws IOException {
        TokenMaker maker = TokenMaker.configured();
        SigningKey key = maker.keys()
                .change(ring -> ring.complete(Instant.now()))
                .signing()
                .orElseThrow();
        Forge forge = new Forge(TokenMaker.DEFAULT_ISSUER, TokenMaker.DEFAULT_AUDIENCE, key.signing());
        forge.token.setKeyIdHeaderValue(key.id());
        return forge;
    }

    Forge with(Consumer<Forge> change) {
        change.accept(this);
        return this;
    }

    Forge signedBy(String algorithm, Key key) {
        token.setAlgorithmHeaderValue(algorithm);
        token.setKey(key);
        return this;
    }

    String make() {
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static NumericDate at(Instant moment) {
        return NumericDate.fromSeconds(moment.getEpochSecond());
    }

    static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
