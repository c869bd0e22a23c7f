package org.cotejo.access;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Makes our own tokens, signed with ES256 by the key of the folder that signs. */
public final class TokenMaker {

    /** The longest that a token may be valid: long enough for a machine, short enough that a lost one ends. */
    public static final int MOST_DAYS = 365;

    static final String ALGORITHM = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
    static final String DEFAULT_KEYS = "./data/keys";
    static final String DEFAULT_ISSUER = "cotejo";
    static final String DEFAULT_AUDIENCE = "cotejo";

    /** What revisions of files are by. */
    private static final String CORPUS = "corpus";

    /** No colon, which sets apart the subjects of other issuers; nothing that could break a line. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._'’-]{0,63}");

    private final KeyFolder keys;
    private final String issuer;
    private final String audience;

    TokenMaker(KeyFolder keys, String issuer, String audience) {
        this.keys = keys;
        this.issuer = issuer;
        this.audience = audience;
    }

    /** As the service is configured; works before it is started, and without it. */
    public static TokenMaker configured() {
        Config config = ConfigProvider.getConfig();
        return new TokenMaker(
                configuredKeys(),
                config.getOptionalValue("cotejo.access.issuer", String.class).orElse(DEFAULT_ISSUER),
                config.getOptionalValue("cotejo.access.audience", String.class).orElse(DEFAULT_AUDIENCE));
    }

    /** The folder with the keys, as the service is configured. */
    public static KeyFolder configuredKeys() {
        return new KeyFolder(ConfigProvider.getConfig()
                .getOptionalValue("cotejo.access.keys", Path.class)
                .orElse(Path.of(DEFAULT_KEYS)));
    }

    public KeyFolder keys() {
        return keys;
    }

    /** Whether somebody can be called this in a token. */
    public static boolean isName(String name) {
        return NAME.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).matches() && !name.equals(CORPUS);
    }

    /**
     * Makes a token, and the first key if there is none.
     *
     * @param name the bearer's, which is the subject, too
     * @throws IOException when the keys cannot be read or written
     */
    public String make(Role role, String name, int days, Instant now) throws IOException {
        if (!isName(name) || days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("no token can be made for " + name + " and " + days + " days");
        }
        Instant start = now.truncatedTo(ChronoUnit.SECONDS);
        Instant end = start.plus(Duration.ofDays(days));
        // That the key has a token until then is written before there is one.
        SigningKey key = keys.change(ring -> ring.without(now).complete(start).withTokenUntil(end))
                .signing()
                .orElseThrow();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(Normalizer.normalize(name, Normalizer.Form.NFC));
        claims.setStringListClaim("groups", List.of(role.name()));
        claims.setIssuedAt(NumericDate.fromSeconds(start.getEpochSecond()));
        claims.setNotBefore(NumericDate.fromSeconds(start.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        claims.setJwtId(UUID.randomUUID().toString());
        return sign(claims, key);
    }

    private static String sign(JwtClaims claims, SigningKey key) {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(ALGORITHM);
        token.setHeader("typ", "JWT");
        token.setKeyIdHeaderValue(key.id());
        token.setKey(key.signing());
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a key on P-256 signs", e);
        }
    }
}
