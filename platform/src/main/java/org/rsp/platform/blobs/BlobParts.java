package org.rsp.platform.blobs;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The parts that the configuration chooses. */
class BlobParts {

    private final BlobsConfig config;

    BlobParts(BlobsConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    ContentScan scan() {
        return config.scanner()
                .<ContentScan>map(address -> new ClamdScan(address, config.patience()))
                .orElse(_ -> ScanResult.NOT_SCANNED);
    }

    @Produces
    @Singleton
    ChunkStore store(EntityManager entities, TransactionSynchronizationRegistry transactions) {
        return switch (config.store()) {
            case POSTGRESQL -> new ChunkTable(entities);
            case S3 ->
                new ChunkBucket(
                        config.s3()
                                .orElseThrow(() -> new IllegalStateException(
                                        "rsp.blobs.store is s3, and rsp.blobs.s3 does not say where")),
                        config.patience(),
                        transactions);
        };
    }

    void close(@Disposes ChunkStore store) {
        if (store instanceof ChunkBucket bucket) {
            bucket.close();
        }
    }
}
