package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Connections that end when they should not, on either side. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class NeighbourLossTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    @TestHTTPResource
    URL gateway;

    /** A service that answers the first request of each connection and drops the connection at the second. */
    private static final class Forgetful implements AutoCloseable {
        private final ServerSocket server;
        final AtomicInteger connections = new AtomicInteger();

        Forgetful() throws IOException {
            server =
                    new ServerSocket(Integer.getInteger(Neighbours.RETURNS_PORT), 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> {
                while (!server.isClosed()) {
                    try {
                        Socket socket = server.accept();
                        connections.incrementAndGet();
                        Thread.ofVirtual().start(() -> serve(socket));
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
        }

        private static void serve(Socket socket) {
            try (socket) {
                readHead(socket.getInputStream());
                socket.getOutputStream().write(OK.getBytes(StandardCharsets.ISO_8859_1));
                readHead(socket.getInputStream());
            } catch (IOException gone) {
                // As intended.
            }
        }

        private static void readHead(InputStream in) throws IOException {
            int newlines = 0;
            for (int b = in.read(); b >= 0 && newlines < 2; b = newlines < 2 ? in.read() : -1) {
                newlines = b == '\n' ? newlines + 1 : b == '\r' ? newlines : 0;
                if (newlines == 2) {
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    @Test
    void a_read_is_asked_again_when_a_resting_connection_has_died_and_a_write_is_not() throws IOException {
        try (Forgetful service = new Forgetful()) {
            assertEquals(200, ask("GET"));
            assertEquals(200, ask("GET"));
            assertEquals(2, service.connections.get());
            assertEquals(503, ask("POST"));
            assertEquals(200, ask("POST"));
        }
    }

    @Test
    void a_service_that_comes_back_is_reached_at_once() throws IOException {
        assertEquals(503, ask("GET"));
        try (Forgetful back = new Forgetful()) {
            assertEquals(200, ask("GET"));
            assertEquals(1, back.connections.get());
        }
    }

    /**
     * The fault that a ready-made proxy showed under load: a connection is lost while it is written to, and whoever
     * closes or resets it from inside that failing write makes Netty release the same buffers again.
     */
    @Test
    void a_client_that_hangs_up_leaves_no_complaint() throws Exception {
        String request = "GET /processing/v1/huge HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer "
                + Tokens.good("hangs-up") + "\r\n\r\n";
        assertEquals(List.of(), complaintsDuring(() -> {
            for (int i = 0; i < 60; i++) {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.getPort())) {
                    socket.setSoLinger(true, 0);
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                    socket.getInputStream().readNBytes(1 + i * 997);
                }
            }
            assertEquals(
                    200,
                    new RawHttp(gateway.getPort()).get("/processing/v1/openapi").status());
        }));
    }

    @Test
    void a_service_that_hangs_up_under_a_body_is_answered_for_and_leaves_no_other_complaint() throws Exception {
        String body = "x".repeat(4 * 1024 * 1024);
        String request = "POST /returns/v1/orders HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer "
                + Tokens.good("cut") + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (ServerSocket service =
                new ServerSocket(Integer.getInteger(Neighbours.RETURNS_PORT), 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                while (!service.isClosed()) {
                    try (Socket socket = service.accept()) {
                        socket.setSoLinger(true, 0);
                        socket.getInputStream().readNBytes(500_000);
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
            List<String> complaints = complaintsDuring(() -> {
                for (int i = 0; i < 20; i++) {
                    assertEquals(
                            503, new RawHttp(gateway.getPort()).send(request).status());
                }
            });
            assertEquals(
                    List.of(),
                    complaints.stream()
                            .filter(line -> !line.startsWith("org.rsp.gateway"))
                            .toList());
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private static List<String> complaintsDuring(Act act) throws Exception {
        ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                    complaints.add(entry.getLoggerName() + " " + entry.getMessage() + " " + entry.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            act.run();
        } finally {
            root.removeHandler(listener);
        }
        return List.copyOf(complaints);
    }

    private int ask(String method) {
        RawHttp.Answer answer = new RawHttp(gateway.getPort())
                .ask(method, "/returns/v1/orders", "Content-Length: 0", "Authorization: Bearer " + Tokens.good("loss"));
        assertTrue(answer.status() != 0);
        return answer.status();
    }
}
