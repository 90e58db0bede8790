package org.rsp.platform.crypto;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Content that is too large to be sealed as one value, in sealed chunks. Each is bound to its place, its position and to whether it is the
 * last: none can be swapped, left out, added, or taken from elsewhere.
 */
public final class SealedChunks {

    /** Of the content, in bytes; the last is as long as what is left. */
    public static final int SIZE = 256 * 1024;

    /** What sealing adds to a chunk, at most. */
    public static final int OVERHEAD = 64;

    private SealedChunks() {}

    /** How many chunks content of this size has; empty content has one. */
    public static int count(long size) {
        return Math.max(1, Math.toIntExact((size + SIZE - 1) / SIZE));
    }

    public static List<byte[]> seal(CaseKey key, Place place, byte[] content) {
        try {
            var chunks = new ArrayList<byte[]>();
            int count = count(content.length);
            for (int i = 0; i < count; i++) {
                var part = Arrays.copyOfRange(content, i * SIZE, Math.min(content.length, (i + 1) * SIZE));
                chunks.add(key.cipher().encrypt(part, binding(place, i, i == count - 1)));
            }
            return chunks;
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("A chunk of " + place.kind() + " cannot be sealed.", e);
        }
    }

    /** Fails when these are not all chunks of one content, in order, as they were sealed for this place and case. */
    public static byte[] open(CaseKey key, Place place, List<byte[]> chunks) {
        try {
            var content = new ByteArrayOutputStream();
            for (int i = 0; i < chunks.size(); i++) {
                content.writeBytes(key.cipher().decrypt(chunks.get(i), binding(place, i, i == chunks.size() - 1)));
            }
            return content.toByteArray();
        } catch (GeneralSecurityException e) {
            throw VaultFailure.of("A chunk of " + place.kind() + " was not sealed for this place and case.", e);
        }
    }

    private static byte[] binding(Place place, int position, boolean last) {
        var where = place.bytes();
        return ByteBuffer.allocate(where.length + Integer.BYTES + 1)
                .put(where)
                .putInt(position)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
