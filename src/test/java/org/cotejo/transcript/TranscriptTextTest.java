package org.cotejo.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTextTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "ÁNGEL ÍÑIGO\n—¿Qué pasó en la “Íntima”?—… ¡Nada, señor Agüero!";

    @Test
    void lineEndsAndByteOrderMarkDoNotMatter() throws Exception {
        assertThat(TranscriptText.decode("\uFEFFuno\r\ndos\rtres".getBytes(UTF_8)))
                .isEqualTo("uno\ndos\ntres");
    }

    @Test
    void spanishInWindows1252IsRead() throws Exception {
        assertThat(TranscriptText.decode(TEXT.getBytes(WINDOWS_1252))).isEqualTo(TEXT);
    }

    @Test
    void windows1252WithOtherLettersIsNotGuessedAt() {
        assertRefused("Škoda über straße".getBytes(WINDOWS_1252), "neither UTF-8 nor Spanish in Windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void secondEncodingIsUndone(String charset) throws Exception {
        StringBuilder taken = new StringBuilder();
        for (byte b : TEXT.getBytes(UTF_8)) {
            String decoded = new String(new byte[] {b}, Charset.forName(charset));
            taken.append(decoded.equals("\uFFFD") ? new String(new byte[] {b}, ISO_8859_1) : decoded);
        }
        assertThat(TranscriptText.decode(taken.toString().getBytes(UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void secondEncodingOfAPartIsRefused() {
        assertRefused("Señor Ã¡vila".getBytes(UTF_8), "a part of it was encoded twice");
    }

    @Test
    void accentsAreComposed() throws Exception {
        assertThat(TranscriptText.decode("jose\u0301".getBytes(UTF_8))).isEqualTo("jos\u00e9");
    }

    @Test
    void controlCharactersAreNoText() {
        assertRefused("uno\0dos".getBytes(UTF_8), "it has control characters");
        assertRefused("uno\u001Bdos".getBytes(UTF_8), "it has control characters");
    }

    @Test
    void otherEncodingsAreNoText() {
        assertRefused(TEXT.getBytes(UTF_16), "is not text");
        byte[] cut = "está".getBytes(UTF_8);
        assertRefused(Arrays.copyOf(cut, cut.length - 1), "is not text");
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatExceptionOfType(NotATranscript.class)
                .isThrownBy(() -> TranscriptText.decode(bytes))
                .withMessageContaining(reason);
    }
}
