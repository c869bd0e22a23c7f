package org.cotejo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manifests as the tools write them, and as nobody does. */
class PersistedDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    @TempDir
    Path folder;

    @Test
    void apollosManifestIsRead() {
        PersistedDocuments documents = documents(FOLDER.resolve("apollo.json"));
        String hash = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";
        assertThat(documents.textOf(byId(hash))).isEqualTo("{__typename}");
        assertThat(documents.textOf(byId("sha256:" + hash))).isEqualTo("{__typename}");
        Map<String, Object> automatic = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        assertThat(documents.textOf(new GraphQLRequest(null, null, null, Map.of(), automatic)))
                .isEqualTo("{__typename}");
    }

    @Test
    void relaysManifestIsRead() {
        assertThat(documents(FOLDER.resolve("relay.json")).textOf(byId("typename")))
                .isEqualTo("{ __typename }");
    }

    @Test
    void manifestOfNobodysIsRefusedAtStart() throws Exception {
        Path file = Files.writeString(folder.resolve("manifest.json"), "{\"a\": 1}");
        assertThatThrownBy(() -> documents(file))
                .hasMessageContaining("manifest.json")
                .hasMessageContaining("not 1");
        Files.writeString(file, "{");
        assertThatThrownBy(() -> documents(file)).hasMessageContaining("cannot be read");
    }

    @Test
    void onlyRegisteredDocumentsNeedAManifest() {
        assertThatThrownBy(() -> new PersistedDocuments(Optional.empty(), true))
                .hasMessageContaining("cotejo.http.documents.manifest");
    }

    private static PersistedDocuments documents(Path manifest) {
        return new PersistedDocuments(Optional.of(manifest), false);
    }

    private static GraphQLRequest byId(String id) {
        return new GraphQLRequest(null, id, null, Map.of(), Map.of());
    }
}
