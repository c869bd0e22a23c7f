package org.cotejo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of an issuer of OpenID Connect, which is a few lines here and can be told to fail. */
class OidcTest {

    private HttpServer server;
    private String url;
    private String saysIssuer;
    private RsaJsonWebKey key;
    private int status = 200;
    private int asked;
    private long now;

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        url = "http://localhost:" + server.getAddress().getPort() + "/realms/staff";
        saysIssuer = url;
        key = newKey("1");
        answer("/realms/staff/.well-known/openid-configuration", () -> """
                {"issuer": "%s", "jwks_uri": "%s/keys"}""".formatted(saysIssuer, url));
        answer("/realms/staff/keys", () -> new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY));
        server.start();
    }

    private static RsaJsonWebKey newKey(String id) throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        return key;
    }

    private void answer(String path, Supplier<String> body) {
        server.createContext(path, exchange -> {
            asked++;
            byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private TokenVerifier verifier(String rolesClaim) {
        return new TokenVerifier(List.of(Issuers.ofOidc("staff", settings(url, rolesClaim, "RS256"), () -> now)));
    }

    static AccessSettings.OidcSettings settings(String url, String rolesClaim, String algorithm) {
        return new AccessSettings.OidcSettings() {
            @Override
            public String url() {
                return url;
            }

            @Override
            public String audience() {
                return "cotejo";
            }

            @Override
            public String rolesClaim() {
                return rolesClaim;
            }

            @Override
            public String algorithm() {
                return algorithm;
            }
        };
    }

    private Forge token() {
        Forge forge = new Forge(url, "cotejo", key.getPrivateKey()).signedBy("RS256", key.getPrivateKey());
        forge.token.setKeyIdHeaderValue(key.getKeyId());
        return forge;
    }

    @Test
    void subjectIsNeverThatOfAnotherIssuer() {
        VerifiedToken verified = verifier("groups")
                .verify(token().with(f -> f.claims.setStringClaim("preferred_username", "Ana\u202E Pérez"))
                        .make());
        assertThat(verified.subject()).isEqualTo("staff:ana");
        assertThat(verified.name()).isEqualTo("Ana Pérez");
        assertThat(verified.roles()).containsExactly(Role.CONTRIBUTOR, Role.EDITOR);
    }

    @Test
    void rolesMayBeDeepOrOneText() {
        assertThat(verifier("realm_access/roles")
                        .verify(token().with(f -> f.claims.setClaim(
                                        "realm_access", Map.of("roles", List.of("offline_access", "ADMIN"))))
                                .make())
                        .roles())
                .contains(Role.ADMIN);
        assertThat(verifier("scope")
                        .verify(token().with(f -> f.claims.setStringClaim("scope", "openid CONTRIBUTOR"))
                                .make())
                        .roles())
                .containsExactly(Role.CONTRIBUTOR);
        assertThat(verifier("realm_access/roles").verify(token().make()).roles())
                .isEmpty();
    }

    @Test
    void audienceAndAlgorithmAreThoseOfItsSettings() {
        assertRefused(
                RefusalReason.AUDIENCE,
                token().with(f -> f.claims.setAudience("payroll")).make());
        assertRefused(
                RefusalReason.ALGORITHM,
                token().signedBy("PS256", key.getPrivateKey()).make());
    }

    @Test
    void keysAreAskedForOnce() {
        TokenVerifier verifier = verifier("groups");
        for (int i = 0; i < 5; i++) {
            verifier.verify(token().make());
        }
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void strangersCannotMakeUsAskAgainAndAgain() throws Exception {
        TokenVerifier verifier = verifier("groups");
        verifier.verify(token().make());
        RsaJsonWebKey foreign = newKey("2");
        for (int i = 0; i < 5; i++) {
            String unknown = token().signedBy("RS256", foreign.getPrivateKey())
                    .with(f -> f.token.setKeyIdHeaderValue("2"))
                    .make();
            assertThatThrownBy(() -> verifier.verify(unknown)).hasMessageContaining("The key 2");
        }
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void issuerThatIsDownIsAskedAgainAfterAWhile() {
        TokenVerifier verifier = verifier("groups");
        status = 500;
        assertUnavailable(verifier);
        int before = asked;
        assertUnavailable(verifier);
        assertThat(asked).isEqualTo(before);
        status = 200;
        assertUnavailable(verifier);
        now += OidcKeys.PAUSE.toNanos();
        assertThat(verifier.verify(token().make()).subject()).isEqualTo("staff:ana");
    }

    private void assertUnavailable(TokenVerifier verifier) {
        assertThatThrownBy(() -> verifier.verify(token().make()))
                .isInstanceOfSatisfying(
                        RefusedToken.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(RefusalReason.UNAVAILABLE));
    }

    @Test
    void documentOfAnotherIssuerIsNotBelieved() {
        saysIssuer = "https://example.org";
        assertRefused(RefusalReason.UNAVAILABLE, token().make());
    }

    private void assertRefused(RefusalReason reason, String token) {
        assertThatThrownBy(() -> verifier("groups").verify(token))
                .isInstanceOfSatisfying(
                        RefusedToken.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "ftp://localhost", "localhost", "http://localhost.example.org"})
    void issuerThatAnybodyCouldPlayIsNotSet(String unsafe) {
        assertThatThrownBy(() -> Issuers.ofOidc("staff", settings(unsafe, "groups", "RS256"), () -> 0))
                .hasMessageContaining("cotejo.access.issuers.staff.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "none", "rs256", ""})
    void algorithmThatIsNoneOfKeysIsNotSet(String algorithm) {
        assertThatThrownBy(() -> Issuers.ofOidc("staff", settings(url, "groups", algorithm), () -> 0))
                .hasMessageContaining("cotejo.access.issuers.staff.algorithm");
    }
}
