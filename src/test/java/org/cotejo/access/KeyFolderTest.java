package org.cotejo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The keys on disk: whose they are, and what comes of them over time. */
class KeyFolderTest {

    private static final Instant NOW = Instant.parse("2026-01-20T12:00:00Z");

    @TempDir
    Path temporary;

    private KeyFolder folder() {
        return new KeyFolder(temporary.resolve("data/keys"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such permissions")
    void onlyTheOwnerMayReadThem() throws IOException {
        KeyFolder folder = folder();
        folder.change(ring -> ring.complete(NOW));
        assertThat(permissions("data/keys")).isEqualTo("rwx------");
        assertThat(permissions("data/keys/keys.json")).isEqualTo("rw-------");
        assertThat(folder.exposure()).isEmpty();
        folder.rotate(NOW);
        assertThat(permissions("data/keys/keys.json")).isEqualTo("rw-------");
        Files.setPosixFilePermissions(
                temporary.resolve("data/keys/keys.json"), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(folder.exposure().orElseThrow()).contains("chmod 600");
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve(path)));
    }

    @Test
    void thoseWhoComeFirstAtOnceMakeOneKey() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> makers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                makers.add(() -> folder().change(ring -> ring.complete(NOW))
                        .signing()
                        .orElseThrow()
                        .id());
            }
            List<String> ids = new ArrayList<>();
            for (Future<String> id : many.invokeAll(makers)) {
                ids.add(id.get());
            }
            assertThat(ids.stream().distinct()).hasSize(1);
        } finally {
            many.shutdown();
        }
    }

    @Test
    void whatIsWrittenIsReadByAnother() throws IOException {
        KeyRing written = folder().change(ring -> ring.complete(NOW).withTokenUntil(NOW.plusSeconds(60)));
        assertThat(folder().read()).isEqualTo(written);
    }

    @Test
    void oldKeyVerifiesUntilItsLastTokenEnds() throws IOException {
        KeyFolder folder = folder();
        TokenMaker maker = new TokenMaker(folder, "cotejo", "cotejo");
        maker.make(Role.EDITOR, "ana", 30, NOW);
        maker.make(Role.EDITOR, "benito", 10, NOW);
        SigningKey old = folder.read().signing().orElseThrow();
        assertThat(old.tokensEnd()).isEqualTo(NOW.plus(Duration.ofDays(30)));

        KeyRing rotated = folder.rotate(NOW.plus(Duration.ofDays(1)));
        assertThat(rotated.signing().orElseThrow().id()).isNotEqualTo(old.id());
        assertThat(rotated.find(old.id()).orElseThrow().signs()).isFalse();
        assertThat(Files.readString(temporary.resolve("data/keys/keys.json")).split("\"d\"", -1))
                .hasSize(2);

        maker.make(Role.EDITOR, "ana", 30, NOW.plus(Duration.ofDays(29)));
        assertThat(folder.read().find(old.id())).isPresent();
        maker.make(Role.EDITOR, "ana", 30, NOW.plus(Duration.ofDays(31)));
        assertThat(folder.read().find(old.id())).isEmpty();
    }

    @Test
    void keyWithoutTokensIsDroppedWhenItIsRotated() throws IOException {
        KeyFolder folder = folder();
        folder.change(ring -> ring.complete(NOW));
        assertThat(folder.rotate(NOW).keys()).hasSize(1);
    }

    @Test
    void damagedFileIsToldAndKept() throws IOException {
        Path file = temporary.resolve("data/keys/keys.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"keys\": [{\"kty\": \"EC\", \"d\": \"secret\"}]}");
        assertThatThrownBy(() -> folder().read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("keys.json")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> folder().rotate(NOW)).isInstanceOf(IOException.class);
        assertThat(Files.readString(file)).contains("secret");
    }

    @Test
    void noKeyPrintsItself() {
        assertThat(KeyRing.renewed(NOW).toString())
                .doesNotContain("private", "EC")
                .hasSizeLessThan(60);
    }
}
