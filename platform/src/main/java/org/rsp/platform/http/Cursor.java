package org.rsp.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** The opaque place in a list: time, id and a check over the filter. It grants nothing and names nobody. */
public final class Cursor {

    private static final int BYTES = 8 + 4 + 16 + 4;

    private Cursor() {}

    /** The place itself: the last row's time and id. */
    public record Key(Instant at, UUID id) {}

    static String write(Key key, String filter) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(key.at().getEpochSecond())
                .putInt(key.at().getNano())
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits());
        bytes.putInt(check(bytes, filter));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Key read(String text, String filter) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.capacity() == BYTES && bytes.getInt(BYTES - 4) == check(bytes, filter)) {
                return new Key(
                        Instant.ofEpochSecond(bytes.getLong(0), bytes.getInt(8)),
                        new UUID(bytes.getLong(12), bytes.getLong(20)));
            }
        } catch (IllegalArgumentException e) {
            // not base64: the same refusal as below
        }
        throw Refusal.of(
                CommonProblem.CURSOR_NOT_VALID,
                "Use 'next' of the page before, with the same filters, or start without 'after'.");
    }

    private static int check(ByteBuffer bytes, String filter) {
        var sum = new CRC32C();
        sum.update(bytes.array(), 0, BYTES - 4);
        sum.update(filter.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }
}
