package org.rsp.platform.blobs;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where files are kept, which are taken, and who looks at them first. */
@ConfigMapping(prefix = "rsp.blobs")
public interface BlobsConfig {

    /** Where the sealed bytes are; what is known of a file is in PostgreSQL in any case. */
    @WithDefault("postgresql")
    Store store();

    /** The size of a file, at most. */
    @WithDefault("10M")
    MemorySize limit();

    /** The pixels of an image, at most. */
    @WithDefault("40000000")
    long pixels();

    /** The scanner for malware, as {@code clamd://host:port}; without one a file is kept as not scanned. */
    Optional<URI> scanner();

    /** How long a scanner or a bucket is waited for. */
    @WithDefault("10s")
    Duration patience();

    Optional<S3> s3();

    /** Where the sealed bytes can be. */
    enum Store {
        POSTGRESQL,
        S3
    }

    /** A bucket of an S3-compatible store; its paths begin with the bucket's name. */
    interface S3 {

        URI endpoint();

        String region();

        String bucket();

        String accessKey();

        String secretKey();
    }
}
