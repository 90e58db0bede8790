package org.rsp.platform.crypto;

import com.google.crypto.tink.subtle.AesSiv;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Seals the place in a list at which the next page begins. A place that a reader could read would tell what two readers can join,
 * and one that a reader could make would let it ask where in the list anything lies.
 */
@Singleton
public class Cursors {

    private final Supplier<byte[]> key;

    @Inject
    Cursors(SharedKeys keys) {
        this(() -> ByteBuffer.allocate(64)
                .put(keys.derived("cursor|1"))
                .put(keys.derived("cursor|2"))
                .array());
    }

    Cursors(Supplier<byte[]> key) {
        this.key = key;
    }

    /** The same place of the same list is the same cursor for the same reader, and for nobody else. */
    public byte[] seal(byte[] place, String readerAndList) {
        try {
            return cipher().encryptDeterministically(place, readerAndList.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("A cursor cannot be sealed.", e);
        }
    }

    /** Empty for what was not sealed here for this reader and list. */
    public Optional<byte[]> open(byte[] cursor, String readerAndList) {
        try {
            return Optional.of(
                    cipher().decryptDeterministically(cursor, readerAndList.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private AesSiv cipher() throws GeneralSecurityException {
        return new AesSiv(key.get());
    }
}
