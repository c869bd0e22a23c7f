package org.cotejo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages say the same in each language. */
class PageTextsTest {

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void languageLacksNoText(PageLanguage language) throws IOException {
        assertThat(texts(language).keySet()).isEqualTo(texts(PageLanguage.ES).keySet());
        assertThat(texts(language).values()).doesNotContain("");
    }

    private static Properties texts(PageLanguage language) throws IOException {
        Path file = Path.of("src/main/resources/messages/msg_" + language.tag() + ".properties");
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
