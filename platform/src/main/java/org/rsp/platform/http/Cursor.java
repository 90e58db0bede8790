package org.rsp.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** The opaque place in a list: time, id and a check over the filter. It grants nothing and names nobody. */
public final class Cursor {

    private static final int PLACE = 8 + 16;
    private static final int WHOLE = PLACE + 4;

    private Cursor() {}

    /** The place itself: the last row's number in the list's order, for most lists a time, and its id. */
    public record Key(long order, UUID id) {

        public static Key at(Instant time, UUID id) {
            return new Key(ChronoUnit.MICROS.between(Instant.EPOCH, time), id);
        }

        public Instant time() {
            return Instant.EPOCH.plus(order, ChronoUnit.MICROS);
        }
    }

    public static String write(Key key, String filter) {
        var bytes = new byte[WHOLE];
        ByteBuffer.wrap(bytes)
                .putLong(key.order())
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits())
                .putInt(check(bytes, filter));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static Key read(String text, String filter) {
        var bytes = decode(text);
        var place = ByteBuffer.wrap(bytes);
        if (bytes.length != WHOLE || place.getInt(PLACE) != check(bytes, filter)) {
            throw Refusal.of(
                    CommonProblem.CURSOR_NOT_VALID,
                    "Use 'next' of the page before, with the same filters, or start without 'after'.");
        }
        return new Key(place.getLong(0), new UUID(place.getLong(8), place.getLong(16)));
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static int check(byte[] bytes, String filter) {
        var sum = new CRC32C();
        sum.update(Arrays.copyOf(bytes, PLACE));
        sum.update(filter.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }
}
