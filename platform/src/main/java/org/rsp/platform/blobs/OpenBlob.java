package org.rsp.platform.blobs;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A kept file, opened, whose bytes are those that were kept. */
public final class OpenBlob {

    private final KeptBlob kept;
    private final byte[] content;

    OpenBlob(KeptBlob kept, byte[] content) {
        this.kept = kept;
        this.content = content;
    }

    public KeptBlob kept() {
        return kept;
    }

    public byte[] content() {
        return content.clone();
    }

    /**
     * 200 as a download: stored by nobody on the way ({@code no-store}), saved and never shown inside a page ({@code attachment}), and taken for
     * nothing but what it is ({@code nosniff}). Its name tells its type and nothing else; to a browser it is
     * only bytes.
     */
    public RestResponse<InputStream> download() {
        return ResponseBuilder.<InputStream>ok(new ByteArrayInputStream(content))
                .header("Content-Type", MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"copy." + kept.type().extension() + "\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    @Override
    public String toString() {
        return "OpenBlob[" + kept.type() + ", " + content.length + " bytes]";
    }
}
