package org.rsp.stack.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** The line carries what is said in both directions, later when it is slow, and nothing any more on what was cut. */
class SlowLineTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    /** Says each byte back. */
    private static final class Echo implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 10, HERE);
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

        Echo() throws IOException {
            threads.submit(() -> {
                while (!server.isClosed()) {
                    var caller = server.accept();
                    threads.submit(() -> caller.getInputStream().transferTo(caller.getOutputStream()));
                }
                return null;
            });
        }

        int port() {
            return server.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            server.close();
            threads.shutdownNow();
        }
    }

    private static int said(Socket to, int what) throws IOException {
        to.getOutputStream().write(what);
        return to.getInputStream().read();
    }

    private static Socket connected(SlowLine line) throws IOException {
        var socket = new Socket(HERE, line.port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    @Test
    void what_is_said_arrives_and_later_on_a_slow_line() throws IOException {
        try (var echo = new Echo();
                var line = new SlowLine(echo.port());
                var socket = connected(line)) {
            assertEquals(7, said(socket, 7));
            line.delay(Duration.ofMillis(100));
            long began = System.nanoTime();
            assertEquals(8, said(socket, 8));
            assertTrue(System.nanoTime() - began >= Duration.ofMillis(200).toNanos(), "there and back");
        }
    }

    @Test
    void a_cut_ends_every_connection_and_lets_new_ones_in() throws IOException {
        try (var echo = new Echo();
                var line = new SlowLine(echo.port());
                var before = connected(line)) {
            assertEquals(7, said(before, 7));
            line.cut();
            assertEquals(-1, before.getInputStream().read());
            try (var after = connected(line)) {
                assertEquals(9, said(after, 9));
            }
        }
    }

    @Test
    void where_one_side_ends_the_other_does_too() throws IOException {
        try (var server = new ServerSocket(0, 10, HERE);
                var line = new SlowLine(server.getLocalPort())) {
            var caller = connected(line);
            try (var called = server.accept()) {
                called.setSoTimeout(10_000);
                caller.close();
                assertEquals(-1, called.getInputStream().read());
            }
        }
    }

    private static final String USE = "POST /permits/[^/]+/consumption ";

    @Test
    void a_request_is_kept_back_until_it_is_let_go_and_no_other_is() throws Exception {
        try (var echo = new Echo();
                var line = new SlowLine(echo.port());
                var kept = connected(line);
                var other = connected(line)) {
            var held = Held.request(USE);
            line.hold(held);
            var asked = threads(() -> said(kept, "POST /permits/7/consumption HTTP/1.1\r\n"));
            assertTrue(held.await(() -> false));
            assertEquals('G', said(other, "GET /permits/7 HTTP/1.1\r\n"));
            assertEquals('P', said(other, "POST /permits/8/consumption HTTP/1.1\r\n"), "one is kept, no second");
            assertFalse(asked.isDone());
            held.letGo();
            assertEquals('P', asked.get());
        }
    }

    @Test
    void an_answer_is_kept_back_if_it_says_that_it_was_done() throws Exception {
        var held = Held.answer(USE);
        var use = "POST /permits/7/consumption HTTP/1.1\r\n";
        held.pass(use);
        held.passBack("GET /permits/7 HTTP/1.1\r\n", "HTTP/1.1 200 OK\r\n");
        held.passBack(use, "HTTP/1.1 412 Precondition Failed\r\n");
        var kept = threads(() -> {
            held.passBack(use, "HTTP/1.1 200 OK\r\n");
            return 0;
        });
        assertTrue(held.await(() -> false));
        assertFalse(kept.isDone());
        held.letGo();
        assertEquals(0, kept.get());
    }

    @Test
    void who_waits_for_what_does_not_come_waits_until_all_are_over() {
        assertFalse(Held.request(USE).await(() -> true));
        var gone = Held.request(USE);
        gone.letGo();
        assertFalse(gone.await(() -> true));
    }

    private static FutureTask<Integer> threads(Callable<Integer> task) {
        var future = new FutureTask<>(task);
        Thread.ofVirtual().start(future);
        return future;
    }

    /** The first byte that comes back. */
    private static int said(Socket to, String what) throws IOException {
        to.getOutputStream().write(what.getBytes(StandardCharsets.ISO_8859_1));
        int first = to.getInputStream().read();
        to.getInputStream().readNBytes(what.length() - 1);
        return first;
    }

    /** In the moment of closing the system may still take a call; what is said on it is carried nowhere. */
    @Test
    void a_closed_line_carries_nothing() throws IOException {
        try (var echo = new Echo()) {
            var line = new SlowLine(echo.port());
            assertEquals(7, carried(line));
            line.close();
            assertEquals(-1, carried(line));
        }
    }

    private static int carried(SlowLine line) {
        try (var socket = connected(line)) {
            return said(socket, 7);
        } catch (IOException _) {
            return -1;
        }
    }
}
