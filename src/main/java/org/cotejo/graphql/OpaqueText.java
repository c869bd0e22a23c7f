package org.cotejo.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A text as clients hold it in a cursor: URL-safe Base64 of a checksum and the text. The checksum is no secret; it tells
 * one that was cut or edited from one of ours.
 */
public final class OpaqueText {

    private OpaqueText() {}

    public static String encode(String content) {
        byte[] bytes = content.getBytes(UTF_8);
        byte[] whole = ByteBuffer.allocate(4 + bytes.length)
                .putInt(checksum(bytes))
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The text; empty when it is none of ours. */
    public static Optional<String> decode(String encoded) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded));
            int checksum = bytes.getInt();
            byte[] content = new byte[bytes.remaining()];
            bytes.get(content);
            return checksum == checksum(content) ? Optional.of(new String(content, UTF_8)) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            // Too short, or not Base64.
            return Optional.empty();
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
