package org.rsp.platform.blobs;

import java.util.List;

/** Where the sealed bytes of files are. It sees nothing else, and is trusted with nothing: what it gives back is proved by its seal. */
interface ChunkStore {

    void keep(BlobId id, String custodian, List<byte[]> chunks);

    /** At most this many, in order. */
    List<byte[]> read(BlobId id, int count);

    /** Has effect with the transaction's commit. */
    void delete(BlobId id);
}
