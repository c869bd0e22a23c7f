package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cotejo.http.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A certified issuer of OpenID Connect, by its own code (npm's {@code oidc-provider}), and the packaged service. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class IssuerIT {

    private static final int NODE = 20;

    private static final String RECORD =
            "mutation { recordSource(input: { slug: \"version\", publisher: \"Presidencia\","
                    + " kind: TRANSCRIPT }) { source { revisions { by } } userErrors { message } } }";

    @TempDir
    Path folder;

    @Test
    void whoeverItVouchesForMayWrite() throws Exception {
        Process issuer = Node.serve(NODE, "issuer.mjs", "cotejo", "cotejo_roles", "EDITOR");
        try (BufferedReader output = issuer.inputReader()) {
            // It may have something to say of itself before.
            String url = output.readLine();
            while (url != null && !url.startsWith("http")) {
                url = output.readLine();
            }
            assertThat(url).isNotNull();
            String token = output.readLine();
            PackagedJar jar = PackagedJar.onH2(folder)
                    .with(
                            "-Dcotejo.access.issuers.staff.url=" + url,
                            "-Dcotejo.access.issuers.staff.audience=cotejo",
                            "-Dcotejo.access.issuers.staff.roles-claim=cotejo_roles");
            try (PackagedService service = PackagedService.start(jar, PackagedService.STARTED)) {
                assertThat(service.viewer(token)).contains("\"name\":\"desk\"", "EDITOR");
                assertThat(service.ask(RECORD, Map.of(), token)).contains("\"by\":\"staff:desk\"");
                String changed = token.substring(0, token.length() - 6) + "AAAAAA";
                assertThat(service.viewer(changed)).contains("UNAUTHENTICATED", "not that of its key");
            }
        } finally {
            issuer.destroyForcibly().waitFor();
        }
    }
}
