package org.cotejo.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.GraphQL.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.cotejo.access.Role;
import org.cotejo.access.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An editor on a full disk is told so, readers read on, and the same change is made once there is space. */
@QuarkusTest
@TestProfile(EditingOnFullDiskTest.Profile.class)
class EditingOnFullDiskTest {

    /** A database on a disk that the test fills. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            FullDisk.register();
            try {
                return Map.of(
                        "cotejo.database.url.h2",
                        "jdbc:h2:fulldisk:"
                                + Files.createTempDirectory("cotejo").resolve("cotejo") + ";WRITE_DELAY=0",
                        "cotejo.corpus",
                        "none");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @AfterEach
    void free() {
        FullDisk.isFull = false;
    }

    private static Response record(String text) {
        return ask("mutation($text: String!) { recordStatement(input: { slug: \"larga\", kind: DIRECT, attributedAs: \"x\","
                        + " idempotencyKey: \"k\", wordings: [{ kind: TRANSLATION, language: \"en\", text: $text }] }) {"
                        + " statement { slug } userErrors { code } } }")
                .with("text", text)
                .as(Tokens.of(Role.EDITOR, "ana"))
                .send();
    }

    @Test
    void changeIsRefusedWithASentenceAndMadeOnceThereIsSpace() {
        String text = "It is a sovereign decision. ".repeat(5_000);
        FullDisk.isFull = true;
        Response refused = record(text);
        assertThat(refused.<String>path("errors[0].extensions.code")).isEqualTo("UNAVAILABLE");
        assertThat(refused.<String>path("errors[0].message"))
                .contains("disk is full")
                .doesNotContain("/");
        assertThat(ask("{ statements { totalCount } }").<Integer>data("statements.totalCount"))
                .isZero();
        FullDisk.isFull = false;
        assertThat(record(text).<String>path("data.recordStatement.statement.slug"))
                .isEqualTo("larga");
        assertThat(ask("{ statements { totalCount } }").<Integer>data("statements.totalCount"))
                .isOne();
    }
}
