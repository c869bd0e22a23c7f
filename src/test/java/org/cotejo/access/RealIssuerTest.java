package org.cotejo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.util.List;
import org.cotejo.http.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A certified issuer of OpenID Connect, by its own code: npm's {@code oidc-provider}. */
class RealIssuerTest {

    private static final int NODE = 20;

    @Test
    @Timeout(60)
    void itsTokenHoldsAsItsSettingsSay() throws Exception {
        Process issuer = Node.serve(NODE, "issuer.mjs", "cotejo", "cotejo_roles", "EDITOR");
        try (BufferedReader output = issuer.inputReader()) {
            // It may have something to say of itself before.
            String url = output.readLine();
            while (url != null && !url.startsWith("http")) {
                url = output.readLine();
            }
            assertThat(url).isNotNull();
            String token = output.readLine();
            VerifiedToken verified = verifier(url, "cotejo_roles").verify(token);
            assertThat(verified.subject()).isEqualTo("staff:desk");
            assertThat(verified.name()).isEqualTo("desk");
            assertThat(verified.roles()).containsExactly(Role.CONTRIBUTOR, Role.EDITOR);
            TokenVerifier elsewhere = verifier(url, "groups");
            assertThat(elsewhere.verify(token).roles()).isEmpty();
            String changed = token.substring(0, token.length() - 6) + "AAAAAA";
            assertThatThrownBy(() -> elsewhere.verify(changed)).hasMessageContaining("not that of its key");
        } finally {
            issuer.destroyForcibly().waitFor();
        }
    }

    private static TokenVerifier verifier(String url, String rolesClaim) {
        return new TokenVerifier(
                List.of(Issuers.ofOidc("staff", OidcTest.settings(url, rolesClaim, "RS256"), System::nanoTime)));
    }
}
