package org.rsp.platform.blobs;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** ClamAV's daemon, by its command INSTREAM: the file never touches a disk that both see. */
class ClamdScan implements ContentScan {

    private static final Logger LOG = Logger.getLogger(ClamdScan.class);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    private final String host;
    private final int port;
    private final int patience;

    ClamdScan(URI address, Duration patience) {
        if (!"clamd".equals(address.getScheme()) || address.getHost() == null || address.getPort() < 0) {
            throw new IllegalArgumentException("rsp.blobs.scanner must be like clamd://host:3310");
        }
        this.host = address.getHost();
        this.port = address.getPort();
        this.patience = Math.toIntExact(patience.toMillis());
    }

    @Override
    public ScanResult scan(byte[] content) {
        var said = ask(content);
        if (said.equals("stream: OK")) {
            return ScanResult.CLEAN;
        }
        if (said.endsWith(" FOUND")) {
            throw BlobRule.NOTHING_FOUND.refusal();
        }
        // e.g. that the file is larger than the scanner takes: then it has not been scanned
        LOG.warn("the scanner gave no verdict");
        throw Refusal.of(CommonProblem.NOT_AVAILABLE);
    }

    private String ask(byte[] content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), patience);
            socket.setSoTimeout(patience);
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException e) {
            LOG.warnf("the scanner cannot be asked: %s", e.getClass().getName());
            throw Refusal.of(CommonProblem.NOT_AVAILABLE);
        }
    }
}
