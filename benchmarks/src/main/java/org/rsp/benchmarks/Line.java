package org.rsp.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * One connection that is kept, of HTTP/1.1. A request leaves in one piece and an answer is read to its end, with as little besides as can be:
 * what a client takes for itself would be measured too.
 */
final class Line implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private final String host;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    Line(int port) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
        in = socket.getInputStream();
        out = socket.getOutputStream();
        host = "localhost:" + port;
    }

    Reply get(String path, String token) throws IOException {
        return send(
                "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token + "\r\n\r\n", "");
    }

    /** @param more headers, each with its end of line */
    Reply post(String path, String token, String more, String body) throws IOException {
        return send(
                "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n" + more + "\r\n",
                body);
    }

    private Reply send(String head, String body) throws IOException {
        out.write((head + body).getBytes(StandardCharsets.UTF_8));
        out.flush();
        var answer = head();
        int status = Integer.parseInt(answer.substring(9, 12));
        var lower = answer.toLowerCase(Locale.ROOT);
        if (lower.contains("\r\ntransfer-encoding: chunked")) {
            return new Reply(status, answer, text(chunks()));
        }
        int at = lower.indexOf("\r\ncontent-length:");
        int length = at < 0
                ? 0
                : Integer.parseInt(
                        lower.substring(at + 17, lower.indexOf("\r\n", at + 2)).strip());
        return new Reply(status, answer, text(bytes(length)));
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Up to and with the empty line. */
    private String head() throws IOException {
        for (int looked = from; ; ) {
            int end = find(END_OF_HEAD, looked);
            if (end >= 0) {
                var head = new String(buffer, from, end + 4 - from, StandardCharsets.ISO_8859_1);
                from = end + 4;
                return head;
            }
            int seen = Math.max(0, to - from - 3);
            more();
            looked = from + seen;
        }
    }

    private byte[] chunks() throws IOException {
        var all = new byte[0];
        while (true) {
            int size = Integer.parseInt(line().strip(), 16);
            var chunk = bytes(size);
            line();
            if (size == 0) {
                return all;
            }
            int before = all.length;
            all = Arrays.copyOf(all, before + size);
            System.arraycopy(chunk, 0, all, before, size);
        }
    }

    private String line() throws IOException {
        while (true) {
            int end = find(new byte[] {'\r', '\n'}, from);
            if (end >= 0) {
                var line = new String(buffer, from, end - from, StandardCharsets.ISO_8859_1);
                from = end + 2;
                return line;
            }
            more();
        }
    }

    private byte[] bytes(int length) throws IOException {
        while (to - from < length) {
            more();
        }
        var bytes = Arrays.copyOfRange(buffer, from, from + length);
        from += length;
        return bytes;
    }

    private int find(byte[] what, int begin) {
        for (int at = begin; at <= to - what.length; at++) {
            if (Arrays.equals(buffer, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return -1;
    }

    private void more() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, to, buffer.length - to);
        if (read < 0) {
            throw new EOFException("the connection was closed in the middle of an answer");
        }
        to += read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
