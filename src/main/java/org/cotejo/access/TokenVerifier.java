package org.cotejo.access;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/**
 * Says whose a token is, or what is wrong with it.
 *
 * <p>A token is read twice: first by eye, to find its issuer and to tell the honest what they sent; then by jose4j, with the
 * algorithm, the key and the audience of that issuer, whatever the token says of itself. Only the second counts.
 */
final class TokenVerifier {

    /** How far the clocks of an issuer and of this machine may be apart. */
    static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(30);

    /** More than any issuer of sense sends, and less than the headers of a request may have. */
    static final int MOST_CHARACTERS = 8_192;

    /** Two members of one name could mean one thing here and another elsewhere. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, Issuer> issuers;

    TokenVerifier(List<Issuer> issuers) {
        this.issuers = issuers.stream().collect(Collectors.toMap(Issuer::id, Function.identity()));
    }

    /** @throws RefusedToken when it does not hold */
    VerifiedToken verify(String token) {
        if (token.length() > MOST_CHARACTERS) {
            throw new RefusedToken(
                    RefusalReason.TOO_LONG,
                    "The token has " + token.length() + " characters, where at most " + MOST_CHARACTERS
                            + " are allowed.");
        }
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw malformed("it has " + parts.length + " parts, not 3");
        }
        Map<String, Object> header = members("header", parts[0]);
        Map<String, Object> claims = members("payload", parts[1]);
        Issuer issuer = issuer(claims.get("iss"));
        if (!issuer.algorithm().equals(header.get("alg"))) {
            throw new RefusedToken(
                    RefusalReason.ALGORITHM,
                    "The token is signed by the algorithm " + RefusedToken.shown(header.get("alg"))
                            + "; its issuer uses " + issuer.algorithm() + ".");
        }
        return VerifiedToken.of(verify(token, issuer), issuer);
    }

    private static RefusedToken malformed(String what) {
        return new RefusedToken(RefusalReason.MALFORMED, "This is no signed JSON Web Token: " + what + ".");
    }

    private static Map<String, Object> members(String part, String encoded) {
        try (JsonParser parser = JSON.createParser(Base64.getUrlDecoder().decode(encoded))) {
            if (JSON.readValue(parser, Object.class) instanceof Map<?, ?> object) {
                return object.entrySet().stream()
                        .filter(member -> member.getValue() != null)
                        .collect(Collectors.toMap(member -> (String) member.getKey(), Map.Entry::getValue));
            }
        } catch (IllegalArgumentException | IOException e) {
            throw malformed("its " + part + " is no JSON in Base64url");
        }
        throw malformed("its " + part + " is no object");
    }

    private Issuer issuer(Object id) {
        if (id == null) {
            throw new RefusedToken(RefusalReason.ISSUER, "The token does not say who made it (iss).");
        }
        Issuer issuer = id instanceof String text ? issuers.get(text) : null;
        if (issuer == null) {
            throw new RefusedToken(
                    RefusalReason.ISSUER, "Tokens of the issuer " + RefusedToken.shown(id) + " do not hold here.");
        }
        return issuer;
    }

    private static JwtClaims verify(String token, Issuer issuer) {
        Key key = issuer.keys().find(parse(token));
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, issuer.algorithm()))
                .setVerificationKey(key)
                .setExpectedIssuer(issuer.id())
                .setExpectedAudience(issuer.audience())
                .setRequireSubject()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds((int) CLOCK_TOLERANCE.toSeconds())
                .build();
        try {
            return consumer.processToClaims(token);
        } catch (InvalidJwtException e) {
            throw refusal(e);
        }
    }

    private static JsonWebSignature parse(String token) {
        try {
            JsonWebSignature parsed = new JsonWebSignature();
            parsed.setCompactSerialization(token);
            return parsed;
        } catch (JoseException e) {
            throw malformed("its header makes no sense");
        }
    }

    private static RefusedToken refusal(InvalidJwtException e) {
        if (e.hasErrorCode(ErrorCodes.SIGNATURE_INVALID)) {
            return new RefusedToken(RefusalReason.SIGNATURE, "The signature of the token is not that of its key.");
        }
        if (e.hasErrorCode(ErrorCodes.AUDIENCE_INVALID) || e.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)) {
            return new RefusedToken(RefusalReason.AUDIENCE, "The token is not for this service (aud).");
        }
        // The claims are the issuer's own words by now.
        JwtClaims claims = e.getJwtContext().getJwtClaims();
        try {
            if (e.hasErrorCode(ErrorCodes.EXPIRED)) {
                return new RefusedToken(
                        RefusalReason.EXPIRED, "The token expired at " + time(claims.getExpirationTime()) + ".");
            }
            if (e.hasErrorCode(ErrorCodes.NOT_YET_VALID)) {
                return new RefusedToken(
                        RefusalReason.NOT_YET_VALID,
                        "The token is not valid before " + time(claims.getNotBefore()) + ".");
            }
        } catch (MalformedClaimException wrongType) {
            return new RefusedToken(RefusalReason.CLAIM, "A time in the token is no number.");
        }
        if (e.hasErrorCode(ErrorCodes.EXPIRATION_MISSING)) {
            return new RefusedToken(RefusalReason.CLAIM, "The token does not say when it expires (exp).");
        }
        if (e.hasErrorCode(ErrorCodes.SUBJECT_MISSING)) {
            return new RefusedToken(RefusalReason.CLAIM, "The token does not say whose it is (sub).");
        }
        return new RefusedToken(RefusalReason.CLAIM, "The token has a claim or a header that makes no sense.");
    }

    private static String time(NumericDate date) {
        return Instant.ofEpochSecond(date.getValue()).toString();
    }
}
