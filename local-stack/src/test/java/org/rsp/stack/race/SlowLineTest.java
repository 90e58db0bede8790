package org.rsp.stack.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    @Test
    void a_closed_line_lets_nobody_in() {
        var line = new SlowLine(1);
        line.close();
        assertThrows(IOException.class, () -> connected(line).close());
    }
}
