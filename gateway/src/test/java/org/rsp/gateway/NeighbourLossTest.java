package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
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
        private final Set<Socket> open = ConcurrentHashMap.newKeySet();
        final AtomicReference<String> lastBody = new AtomicReference<>("");

        Forgetful() throws IOException {
            server =
                    new ServerSocket(Integer.getInteger(Neighbours.RETURNS_PORT), 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> {
                while (!server.isClosed()) {
                    try {
                        Socket socket = server.accept();
                        connections.incrementAndGet();
                        open.add(socket);
                        Thread.ofVirtual().start(() -> serve(socket));
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
        }

        private void serve(Socket socket) {
            try (socket) {
                int length = readHead(socket.getInputStream());
                lastBody.set(new String(socket.getInputStream().readNBytes(length), StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write(OK.getBytes(StandardCharsets.ISO_8859_1));
                readHead(socket.getInputStream());
            } catch (IOException gone) {
                // As intended.
            }
        }

        /** Reads a head and says how long its body is. */
        static int readHead(InputStream in) throws IOException {
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int b = in.read();
                if (b < 0) {
                    throw new EOFException("closed under a head");
                }
                head.append((char) b);
            }
            var length = Pattern.compile("(?i)\ncontent-length: (\\d+)").matcher(head);
            return length.find() ? Integer.parseInt(length.group(1)) : 0;
        }

        /** Leaves no connection that the next test would find resting. */
        @Override
        public void close() throws IOException {
            server.close();
            for (var socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void a_read_is_asked_again_when_a_resting_connection_has_died_and_a_write_without_a_key_is_not()
            throws IOException {
        try (Forgetful service = new Forgetful()) {
            buryTheDead();
            int before = service.connections.get();
            assertEquals(200, ask("GET"));
            assertEquals(before + 1, service.connections.get());
            assertEquals(503, ask("POST"));
            assertEquals(200, ask("POST"));
        }
    }

    /** Connections of another test may rest dead: what counts begins after them. */
    private void buryTheDead() {
        for (int i = 0; i < 20 && ask("GET") != 200; i++) {}
    }

    /** The services do what a key names once, so asking again is safe – and spares the client the question. */
    @Test
    void a_write_with_a_key_is_asked_again_with_its_body() throws IOException {
        try (Forgetful service = new Forgetful()) {
            buryTheDead();
            int before = service.connections.get();
            assertEquals(200, ask("POST", "Idempotency-Key: 5b0c"));
            assertEquals(200, ask("POST", "Idempotency-Key: 5b0d"));
            String told = new RawHttp(gateway.getPort())
                    .send("POST /returns/v1/orders HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n"
                            + "Idempotency-Key: 5b0e\r\nContent-Length: 5\r\nAuthorization: Bearer "
                            + Tokens.good("loss") + "\r\n\r\nwhole")
                    .body();
            assertEquals("ok", told);
            assertEquals("whole", service.lastBody.get());
            assertEquals(before + 3, service.connections.get());
        }
    }

    /** The connection is already somebody else's when the news comes that the client has left. */
    @Test
    void a_client_that_leaves_under_its_answer_costs_nobody_a_connection() throws Exception {
        try (ServerSocket service = new ServerSocket(
                        Integer.getInteger(Neighbours.RETURNS_PORT), 50, InetAddress.getLoopbackAddress());
                Socket pooled = leaveUnderTheAnswer(service)) {
            // the gateway has seen it once it has answered somebody else
            new RawHttp(gateway.getPort()).get("/health");
            pooled.getOutputStream().write("later".getBytes(StandardCharsets.ISO_8859_1));

            var next = CompletableFuture.supplyAsync(() -> ask("GET"));
            pooled.setSoTimeout(5_000);
            Forgetful.readHead(pooled.getInputStream());
            pooled.getOutputStream().write(OK.getBytes(StandardCharsets.ISO_8859_1));
            assertEquals(200, next.join());
        }
    }

    private Socket leaveUnderTheAnswer(ServerSocket service) throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), gateway.getPort())) {
            String request = "GET /returns/v1/orders HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer "
                    + Tokens.good("leaves") + "\r\n\r\n";
            client.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            Socket pooled = service.accept();
            Forgetful.readHead(pooled.getInputStream());
            pooled.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfirst".getBytes(StandardCharsets.ISO_8859_1));
            assertEquals('H', client.getInputStream().read());
            client.setSoLinger(true, 0);
            return pooled;
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

    private int ask(String method, String... more) {
        var headers = new ArrayList<>(List.of("Content-Length: 0", "Authorization: Bearer " + Tokens.good("loss")));
        headers.addAll(List.of(more));
        RawHttp.Answer answer =
                new RawHttp(gateway.getPort()).ask(method, "/returns/v1/orders", headers.toArray(String[]::new));
        assertTrue(answer.status() != 0);
        return answer.status();
    }
}
