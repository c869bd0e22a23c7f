package org.cotejo.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.cotejo.graphql.Sha256;

/** The bytes of an answer; compressed, and with an entity tag, when somebody wants them so, and then kept. */
public final class AnswerBody {

    /** Below, gzip saves less than a packet of the network. */
    private static final int SMALLEST_TO_COMPRESS = 1_024;

    private final Buffer plain;
    private volatile Buffer gzip;
    private volatile String tag;

    public AnswerBody(byte[] plain) {
        this.plain = Buffer.buffer(plain);
    }

    /** Whether it is compressed, or not worth it. */
    boolean isReadyToSendCompressed() {
        return gzip != null || plain.length() < SMALLEST_TO_COMPRESS;
    }

    /** Takes a moment; not for an event loop. */
    public void compress() {
        if (!isReadyToSendCompressed()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length() / 2);
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(plain.getBytes());
            } catch (IOException e) {
                throw new IllegalStateException("writing to memory fails never", e);
            }
            gzip = Buffer.buffer(bytes.toByteArray());
        }
    }

    /** A strong entity tag (RFC 9110, 8.8.3), without what tells one encoding of the bytes from another. */
    public String tag() {
        if (tag == null) {
            byte[] hash = Sha256.of(plain.getBytes());
            tag = Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        }
        return tag;
    }

    public Buffer plain() {
        return plain;
    }

    /** Empty where it was not asked for, or is not worth it. */
    Optional<Buffer> gzip() {
        return Optional.ofNullable(gzip);
    }

    int size() {
        // Compressed it takes a quarter; counted from the start, since a weight is asked for once.
        return plain.length() + plain.length() / 4;
    }
}
