package org.cotejo.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * A key of our own tokens, on the curve P-256. As JSON it is a JWK (RFC 7517) with two more members, {@code made} and
 * {@code tokensEnd}.
 *
 * @param id its {@code kid}: the start of its thumbprint (RFC 7638)
 * @param signing null in one that has been rotated out and only verifies
 * @param tokensEnd when the last token that it signed ends; {@link #made} before it has signed any
 */
public record SigningKey(String id, PublicKey verifying, PrivateKey signing, Instant made, Instant tokensEnd) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ID_LENGTH = 16;

    static SigningKey make(Instant now) {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            String id = key.calculateBase64urlEncodedThumbprint("SHA-256").substring(0, ID_LENGTH);
            return new SigningKey(id, key.getPublicKey(), key.getPrivateKey(), now, now);
        } catch (JoseException e) {
            throw new IllegalStateException("every JVM has P-256", e);
        }
    }

    /** @throws IllegalArgumentException when it is no such key */
    static SigningKey ofJson(Map<String, Object> json) {
        try {
            PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(json);
            return new SigningKey(
                    key.getKeyId(),
                    key.getPublicKey(),
                    key.getPrivateKey(),
                    Instant.parse(String.valueOf(json.get("made"))),
                    Instant.parse(String.valueOf(json.get("tokensEnd"))));
        } catch (JoseException | RuntimeException e) {
            // Without the cause, whose message may quote the key.
            throw new IllegalArgumentException("a key in it is damaged");
        }
    }

    ObjectNode toJson() {
        try {
            PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(verifying);
            key.setKeyId(id);
            key.setPrivateKey(signing);
            ObjectNode json = JSON.valueToTree(key.toParams(
                    signing == null ? OutputControlLevel.PUBLIC_ONLY : OutputControlLevel.INCLUDE_PRIVATE));
            return json.put("made", made.toString()).put("tokensEnd", tokensEnd.toString());
        } catch (JoseException e) {
            throw new IllegalStateException("a key on P-256 is a JWK", e);
        }
    }

    public boolean signs() {
        return signing != null;
    }

    public boolean hasTokens() {
        return tokensEnd.isAfter(made);
    }

    SigningKey withTokenUntil(Instant end) {
        return new SigningKey(id, verifying, signing, made, end.isAfter(tokensEnd) ? end : tokensEnd);
    }

    SigningKey verifyingOnly() {
        return new SigningKey(id, verifying, null, made, tokensEnd);
    }

    /** Without the key: nobody prints it by mistake. */
    @Override
    public String toString() {
        return id;
    }
}
