package org.cotejo.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a corpus line by line, one at a time in memory. Bytes that are no UTF-8 are refused and not replaced: a
 * quotation with a question mark in the place of an accent is no longer what was said.
 */
final class JsonLines {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final InputStream bytes;
    private int number;
    private byte[] line;

    JsonLines(String file, InputStream bytes) {
        this.file = file;
        this.bytes = new BufferedInputStream(bytes);
    }

    /** Whether there is another line that is not blank. */
    boolean hasNext() throws IOException {
        while (line == null) {
            int b = bytes.read();
            if (b < 0) {
                return false;
            }
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            for (; b >= 0 && b != '\n'; b = bytes.read()) {
                read.write(b);
            }
            number++;
            line = isBlank(read.toByteArray()) ? null : read.toByteArray();
        }
        return true;
    }

    /**
     * The line that is there by {@link #hasNext}.
     *
     * @throws CorpusException when it is not one JSON object in UTF-8; the line after it can be read
     */
    JsonLine next() {
        byte[] taken = line;
        line = null;
        return new JsonLine(new Place(file, number), "", parse(decode(taken)));
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    private String decode(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CorpusException(file, number, null, "the line is not UTF-8", e);
        }
    }

    private ObjectNode parse(String text) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            String what = e instanceof JsonEOFException ? "the line is cut off: " : "no JSON: ";
            throw new CorpusException(
                    file,
                    number,
                    null,
                    what + e.getOriginalMessage() + ", column "
                            + e.getLocation().getColumnNr(),
                    e);
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new Place(file, number).refused(null, "a JSON object is expected, not " + node);
    }
}
