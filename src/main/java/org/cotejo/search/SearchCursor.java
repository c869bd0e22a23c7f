package org.cotejo.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import org.cotejo.graphql.BadInput;

/** A {@link Position} as clients hold it: opaque, URL-safe, with a checksum that tells one that was cut from one of ours. */
final class SearchCursor {

    private SearchCursor() {}

    static String of(Position position) {
        String content = Float.floatToIntBits(position.score()) + "\n" + position.place() + "\n" + position.reach()
                + "\n" + position.key();
        byte[] bytes = content.getBytes(UTF_8);
        byte[] whole = ByteBuffer.allocate(4 + bytes.length)
                .putInt(checksum(bytes))
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** @throws BadInput when it is none of ours */
    static Position parse(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            int checksum = bytes.getInt();
            byte[] content = new byte[bytes.remaining()];
            bytes.get(content);
            String[] parts = new String(content, UTF_8).split("\n", 4);
            if (checksum == checksum(content) && parts.length == 4) {
                return new Position(
                        Float.intBitsToFloat(Integer.parseInt(parts[0])),
                        parts[3],
                        Integer.parseInt(parts[1]),
                        Reach.valueOf(parts[2]));
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            // Not Base64, too short, or of no reach: answered below, as any other text that is no cursor.
        }
        throw new BadInput("'" + cursor + "' is not a cursor of a search", cursor);
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
