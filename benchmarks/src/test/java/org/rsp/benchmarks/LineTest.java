package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    /** Says all of it at once to whoever connects, so that answers lie in one piece or in many as the network likes. */
    private static List<Reply> asked(String says, int times) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var answering = Thread.ofVirtual().start(() -> {
                try (var socket = server.accept()) {
                    socket.getOutputStream().write(says.getBytes(StandardCharsets.UTF_8));
                    socket.getOutputStream().flush();
                    // until the other side has read enough
                    socket.getInputStream().readAllBytes();
                } catch (IOException closed) {
                    // the test fails by what it did not get
                }
            });
            var replies = new ArrayList<Reply>();
            try (var line = new Line(server.getLocalPort())) {
                for (int each = 0; each < times; each++) {
                    replies.add(line.get("/", "token"));
                }
            }
            answering.interrupt();
            return replies;
        }
    }

    @Test
    void one_answer_ends_where_the_next_begins() throws IOException {
        var replies = asked(
                "HTTP/1.1 201 Created\r\nETag: \"7\"\r\nContent-Length: 5\r\n\r\nhello"
                        + "HTTP/1.1 409 Conflict\r\ncontent-length: 2\r\n\r\nno"
                        + "HTTP/1.1 204 No Content\r\n\r\n",
                3);
        assertEquals(List.of(201, 409, 204), replies.stream().map(Reply::status).toList());
        assertEquals(
                List.of("hello", "no", ""), replies.stream().map(Reply::body).toList());
        assertEquals("\"7\"", replies.getFirst().header("etag"));
        assertEquals("", replies.getLast().header("ETag"));
    }

    @Test
    void an_answer_in_chunks_is_put_together() throws IOException {
        var replies = asked(
                "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"
                        + "HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n!",
                2);
        assertEquals(
                List.of("hello world", "!"), replies.stream().map(Reply::body).toList());
    }

    @Test
    void an_answer_may_be_larger_than_any_buffer() throws IOException {
        var much = "x".repeat(300_000);
        assertEquals(
                much,
                asked("HTTP/1.1 200 OK\r\ncontent-length: 300000\r\n\r\n" + much, 1)
                        .getFirst()
                        .body());
    }
}
