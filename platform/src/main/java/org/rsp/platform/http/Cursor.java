package org.rsp.platform.http;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The place in a list, before {@link Pages} seals it. */
public final class Cursor {

    private static final int PLACE = 8 + 16;

    private Cursor() {}

    /** The place itself: the last row's number in the list's order, for most lists a time, and an id that no two rows share. */
    public record Key(long order, UUID id) {

        public static Key at(Instant time, UUID id) {
            return new Key(ChronoUnit.MICROS.between(Instant.EPOCH, time), id);
        }

        public Instant time() {
            return Instant.EPOCH.plus(order, ChronoUnit.MICROS);
        }
    }

    static byte[] bytes(Key key) {
        return ByteBuffer.allocate(PLACE)
                .putLong(key.order())
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits())
                .array();
    }

    static Optional<Key> key(byte[] bytes) {
        var place = ByteBuffer.wrap(bytes);
        return bytes.length == PLACE
                ? Optional.of(new Key(place.getLong(0), new UUID(place.getLong(8), place.getLong(16))))
                : Optional.empty();
    }
}
