package org.rsp.platform.blobs;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks at a file before it is kept: its size, what it is by its content, what a scanner says of it; and leaves only what it shows. Belongs
 * before the transaction: a scanner is waited for.
 */
@Startup
@ApplicationScoped
public class BlobIntake {

    private final long limit;
    private final long pixels;
    private final ContentScan scan;

    @Inject
    BlobIntake(BlobsConfig config, ContentScan scan) {
        this(config.limit().asLongValue(), config.pixels(), scan);
    }

    BlobIntake(long limit, long pixels, ContentScan scan) {
        this.limit = limit;
        this.pixels = pixels;
        this.scan = scan;
    }

    /** Refuses by the rules BLB-1 to BLB-5, at the root of the body; 503 while the scanner cannot be asked. */
    public CheckedBlob check(byte[] content) {
        BlobRule.SIZE.require(content.length <= limit);
        var type = BlobType.find(content).orElseThrow(BlobRule.KNOWN_TYPE::refusal);
        // first of all as it was sent, and before a library reads it
        var scanned = scan.scan(content);
        var shown =
                switch (type) {
                    case JPEG -> JpegFile.stripped(content, pixels);
                    case PNG -> PngFile.stripped(content, pixels);
                    case PDF -> PdfFile.stripped(content, pixels);
                };
        return new CheckedBlob(type, scanned, shown);
    }
}
