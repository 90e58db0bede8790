package org.rsp.platform.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * One recipient's names for our ids: every UUIDv7 has exactly one token, a UUIDv8, and every UUIDv8 is the token of exactly one
 * UUIDv7. So no table is needed, and a token tells nobody whether there is anything behind it. One AES block is encrypted
 * again and again until it has the form of a UUIDv8 (cycle walking; one block in 64 has).
 */
record TokenPermutation(SecretKeySpec key) {

    private static final int ID = 7;
    private static final int TOKEN = 8;
    private static final int RFC_9562 = 2;

    /** Nobody's luck is so bad: that a walk is longer has a chance of 1 in 10 to the 68th. */
    private static final int FARTHEST = 10_000;

    static TokenPermutation of(byte[] key) {
        return new TokenPermutation(new SecretKeySpec(key, "AES"));
    }

    UUID token(UUID id) {
        if (!has(id, ID)) {
            throw new IllegalArgumentException("only our own ids have a token");
        }
        return walk(Cipher.ENCRYPT_MODE, withVersion(id, TOKEN));
    }

    /** Empty when it has not even the form of a token. */
    Optional<UUID> id(UUID token) {
        return has(token, TOKEN) ? Optional.of(withVersion(walk(Cipher.DECRYPT_MODE, token), ID)) : Optional.empty();
    }

    private static boolean has(UUID id, int version) {
        return id.version() == version && id.variant() == RFC_9562;
    }

    private static UUID withVersion(UUID id, int version) {
        var high = id.getMostSignificantBits() & ~0xF000L;
        return new UUID(high | ((long) version << 12), id.getLeastSignificantBits());
    }

    // A single block has no pattern that this mode could show, and a permutation is just what is wanted of it.
    @SuppressWarnings("InsecureCryptoUsage")
    private UUID walk(int direction, UUID from) {
        try {
            var cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(direction, key);
            // one block of bytes for the whole walk: there are some sixty steps to a token, and three tokens to an act
            var block = ByteBuffer.allocate(16)
                    .putLong(from.getMostSignificantBits())
                    .putLong(from.getLeastSignificantBits());
            for (int blocks = 0; blocks < FARTHEST; blocks++) {
                cipher.doFinal(block.array(), 0, 16, block.array(), 0);
                var place = new UUID(block.getLong(0), block.getLong(8));
                if (has(place, TOKEN)) {
                    return place;
                }
            }
            throw new VaultFailure("A token lies farther away than any can.");
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("A token cannot be made or opened.", e);
        }
    }

    /** Whoever prints it learns no key. */
    @Override
    public String toString() {
        return "TokenPermutation";
    }
}
