package org.cotejo.access;

import static org.cotejo.access.Forge.at;
import static org.cotejo.access.Forge.encoded;
import static org.cotejo.access.RefusalReason.ALGORITHM;
import static org.cotejo.access.RefusalReason.AUDIENCE;
import static org.cotejo.access.RefusalReason.CLAIM;
import static org.cotejo.access.RefusalReason.EXPIRED;
import static org.cotejo.access.RefusalReason.ISSUER;
import static org.cotejo.access.RefusalReason.KEY;
import static org.cotejo.access.RefusalReason.MALFORMED;
import static org.cotejo.access.RefusalReason.NOT_YET_VALID;
import static org.cotejo.access.RefusalReason.SIGNATURE;
import static org.cotejo.access.RefusalReason.TOO_LONG;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;

/** A token of each kind that must not hold, with the reason that its sender is told. */
record BadToken(String what, String token, RefusalReason reason, String sentence) {

    private static final Instant PAST = Instant.parse("2026-01-20T12:00:00Z");
    private static final Instant FUTURE = Instant.parse("2096-01-20T12:00:00Z");

    static List<BadToken> all() throws Exception {
        SigningKey ours = TokenMaker.configured()
                .keys()
                .change(ring -> ring.complete(Instant.now()))
                .signing()
                .orElseThrow();
        PublicKey published = ours.verifying();
        EllipticCurveJsonWebKey foreign = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        String good = Forge.ours().make();
        String[] parts = good.split("\\.", -1);
        String admin = encoded(Forge.ours()
                .with(f -> f.claims.setStringListClaim("groups", List.of("ADMIN")))
                .claims
                .toJson());
        String payload = parts[1];
        String kid = "\"kid\":\"" + ours.id() + "\"";

        List<BadToken> all = new ArrayList<>();
        all.add(new BadToken(
                "alg none",
                encoded("{\"alg\":\"none\"," + kid + "}") + "." + payload + ".",
                ALGORITHM,
                "algorithm none; its issuer uses ES256"));
        all.add(new BadToken(
                "alg nOnE with a signature",
                encoded("{\"alg\":\"nOnE\"," + kid + "}") + "." + payload + "." + parts[2],
                ALGORITHM,
                "nOnE"));
        all.add(new BadToken("no alg", encoded("{" + kid + "}") + "." + payload + "." + parts[2], ALGORITHM, "null"));
        all.add(new BadToken(
                "the public key as the secret of HS256",
                Forge.ours()
                        .signedBy("HS256", new HmacKey(published.getEncoded()))
                        .make(),
                ALGORITHM,
                "HS256"));
        all.add(new BadToken(
                "RS256 with a key of its own",
                Forge.ours().signedBy("RS256", rsa.getPrivate()).make(),
                ALGORITHM,
                "RS256"));
        all.add(new BadToken(
                "signed by another, in the name of our key",
                Forge.ours().signedBy("ES256", foreign.getPrivateKey()).make(),
                SIGNATURE,
                "not that of its key"));
        all.add(new BadToken(
                "that brings its own key",
                Forge.ours()
                        .signedBy("ES256", foreign.getPrivateKey())
                        .with(f -> f.token.setJwkHeader(foreign))
                        .make(),
                SIGNATURE,
                "not that of its key"));
        all.add(new BadToken(
                "changed by its bearer", parts[0] + "." + admin + "." + parts[2], SIGNATURE, "not that of its key"));
        all.add(new BadToken(
                "with an empty signature", parts[0] + "." + payload + ".", SIGNATURE, "not that of its key"));
        all.add(new BadToken(
                "with a signature of zeros",
                parts[0] + "." + payload + "." + "A".repeat(86),
                SIGNATURE,
                "not that of its key"));
        all.add(new BadToken(
                "of a key that was never here",
                Forge.ours()
                        .with(f -> f.token.setKeyIdHeaderValue("../../etc/passwd"))
                        .make(),
                KEY,
                "The key ../../etc/passwd of the token is not known here"));
        all.add(new BadToken(
                "that names no key", encoded("{\"alg\":\"ES256\"}") + "." + payload + "." + parts[2], KEY, "kid"));
        all.add(new BadToken(
                "expired",
                Forge.ours().with(f -> f.claims.setExpirationTime(at(PAST))).make(),
                EXPIRED,
                "The token expired at 2026-01-20T12:00:00Z."));
        all.add(new BadToken(
                "not yet valid",
                Forge.ours()
                        .with(f -> f.claims.setNotBefore(at(FUTURE)))
                        .with(f -> f.claims.setExpirationTime(at(FUTURE.plusSeconds(60))))
                        .make(),
                NOT_YET_VALID,
                "not valid before 2096-01-20T12:00:00Z."));
        all.add(new BadToken(
                "of another issuer",
                Forge.ours()
                        .with(f -> f.claims.setIssuer("https://example.org"))
                        .make(),
                ISSUER,
                "Tokens of the issuer https://example.org do not hold here."));
        all.add(new BadToken(
                "of no issuer",
                Forge.ours().with(f -> f.claims.unsetClaim("iss")).make(),
                ISSUER,
                "does not say who made it"));
        all.add(new BadToken(
                "for another service",
                Forge.ours().with(f -> f.claims.setAudience("payroll")).make(),
                AUDIENCE,
                "not for this service"));
        all.add(new BadToken(
                "for nobody",
                Forge.ours().with(f -> f.claims.unsetClaim("aud")).make(),
                AUDIENCE,
                "not for this service"));
        all.add(new BadToken(
                "that never expires",
                Forge.ours().with(f -> f.claims.unsetClaim("exp")).make(),
                CLAIM,
                "when it expires"));
        all.add(new BadToken(
                "that expires some day",
                Forge.ours()
                        .with(f -> f.claims.setStringClaim("exp", "some day"))
                        .make(),
                CLAIM,
                "no sense"));
        all.add(new BadToken(
                "of nobody", Forge.ours().with(f -> f.claims.unsetClaim("sub")).make(), CLAIM, "whose it is"));
        all.add(new BadToken(
                "of somebody who is not seen",
                Forge.ours().with(f -> f.claims.setSubject("an\u200Ba")).make(),
                CLAIM,
                "visible characters"));
        all.add(new BadToken(
                "with a header that must be understood",
                Forge.ours()
                        .with(f -> f.token.setHeader("crit", List.of("moon")))
                        .with(f -> f.token.setHeader("moon", "full"))
                        .make(),
                CLAIM,
                "no sense"));
        all.add(new BadToken("oversized", good + "A".repeat(9_000), TOO_LONG, "at most 8192"));
        all.add(new BadToken("garbage", "es-una-decision-soberana", MALFORMED, "1 parts, not 3"));
        all.add(new BadToken("garbage with dots", "es.una.decision", MALFORMED, "its header is no JSON"));
        all.add(new BadToken("encrypted", good + ".x.y", MALFORMED, "5 parts, not 3"));
        all.add(new BadToken(
                "with a list for a payload", parts[0] + "." + encoded("[]") + "." + parts[2], MALFORMED, "no object"));
        all.add(new BadToken(
                "with two issuers",
                parts[0] + "." + encoded("{\"iss\":\"cotejo\",\"iss\":\"x\"}") + "." + parts[2],
                MALFORMED,
                "its payload is no JSON"));
        return all;
    }

    @Override
    public String toString() {
        return what;
    }
}
