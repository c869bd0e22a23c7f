package org.cotejo.transcript;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The characters of a file, without a byte order mark and with line feeds only.
 *
 * <p>UTF-8, or repaired where there is one reading only: Windows-1252 that has no letters but those of Spanish, and
 * UTF-8 that was taken for Windows-1252 and encoded again. A guess would put words into somebody's mouth. Composed
 * (NFC), which joins a letter to its accent and changes no word.
 */
final class TranscriptText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern SPANISH =
            Pattern.compile("[\\x20-\\x7E\\t\\r\\n\\u00A0áéíóúüñÁÉÍÓÚÜÑ¿¡«»ºª°´·–—‘’“”…•€]*");

    /** What the first byte of an accented letter or of a quotation mark looks like once it was taken for a character. */
    private static final String FIRST_BYTES = "ÃÂâ";

    private static final Pattern TWICE_ENCODED = Pattern.compile("[ÃÂ][\\u0080-\\u00BF€-™‚-›Œ-ſƒˆ˜]|â€");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|\\uFFFD|\\p{Cs}");

    private TranscriptText() {}

    static String decode(byte[] bytes) throws NotATranscript {
        Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
        String read = utf8.isPresent() ? once(withoutMark(utf8.get())) : windows1252(bytes);
        String text = withoutMark(read).replace("\r\n", "\n").replace('\r', '\n');
        if (CONTROL.matcher(text).find()) {
            throw new NotATranscript("is not text: it has control characters");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Undoes a second encoding, which must have been that of all of the text. */
    private static String once(String text) throws NotATranscript {
        boolean hasFirstByte = FIRST_BYTES.chars().anyMatch(first -> text.indexOf(first) >= 0);
        if (!hasFirstByte || !TWICE_ENCODED.matcher(text).find()) {
            return text;
        }
        try {
            return decode(bytesTakenForCharacters(text), StandardCharsets.UTF_8)
                    .filter(undone -> !TWICE_ENCODED.matcher(undone).find())
                    .orElseThrow(() -> new NotATranscript("is not text: a part of it was encoded twice"));
        } catch (CharacterCodingException e) {
            throw new NotATranscript("is not text: a part of it was encoded twice");
        }
    }

    private static byte[] bytesTakenForCharacters(String text) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Windows-1252 leaves five bytes open, which decoders pass through as they are: one of them ends an Á.
            bytes.write(
                    c <= 0xFF
                            ? c
                            : WINDOWS_1252
                                    .newEncoder()
                                    .encode(CharBuffer.wrap(text, i, i + 1))
                                    .get());
        }
        return bytes.toByteArray();
    }

    private static String windows1252(byte[] bytes) throws NotATranscript {
        return decode(bytes, WINDOWS_1252)
                .filter(text -> SPANISH.matcher(text).matches())
                .orElseThrow(() -> new NotATranscript("is not text: neither UTF-8 nor Spanish in Windows-1252"));
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
