package org.cotejo.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * A place in an ordered list: the sort key of the row there, and its id for rows that share the key.
 *
 * <p>Sent as URL-safe Base64 of a checksum, a version, the ordering's name, the id and the key. The checksum is no
 * secret; it tells a cursor that was cut or edited from one of ours. A cursor says nothing of filters, so a client may
 * change them and go on from the same place.
 *
 * @param key the sort key; null for a row that has none
 */
record Cursor(Object key, long rowId) {

    private static final String VERSION = "1";

    /**
     * Reads a cursor that a client sent.
     *
     * @throws BadInput when it is none of ours, or of another ordering
     */
    static Cursor parse(String cursor, Ordering<?> ordering) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            int checksum = bytes.getInt();
            byte[] content = new byte[bytes.remaining()];
            bytes.get(content);
            String[] parts = new String(content, UTF_8).split("\n", 4);
            if (checksum == checksum(content) && parts.length >= 3 && parts[0].equals(VERSION)) {
                if (!parts[1].equals(ordering.name())) {
                    throw new BadInput(
                            "the cursor is of the order " + parts[1] + ", not of " + ordering.name(), cursor);
                }
                boolean hasKey = parts.length == 4;
                if (hasKey || ordering.isNullable()) {
                    return new Cursor(hasKey ? ordering.type().parse(parts[3]) : null, Long.parseLong(parts[2]));
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException e) {
            // Not Base64, too short, or not a key: answered below, as any other text that is no cursor.
        }
        throw new BadInput("'" + cursor + "' is not a cursor of this service", cursor);
    }

    String encode(Ordering<?> ordering) {
        String content = VERSION + "\n" + ordering.name() + "\n" + rowId + (key == null ? "" : "\n" + key);
        byte[] bytes = content.getBytes(UTF_8);
        byte[] whole = ByteBuffer.allocate(4 + bytes.length)
                .putInt(checksum(bytes))
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
