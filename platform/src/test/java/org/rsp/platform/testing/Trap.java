package org.rsp.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** An address that stands in a forged token. Whoever reads keys from where a token says comes by here, and is counted. */
public final class Trap implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger visits = new AtomicInteger();

    private Trap(ServerSocket socket) {
        this.socket = socket;
    }

    public static Trap set() {
        try {
            var trap = new Trap(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(trap::countVisitors);
            return trap;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void countVisitors() {
        while (!socket.isClosed()) {
            try {
                var visitor = socket.accept();
                visits.incrementAndGet();
                visitor.close();
            } catch (IOException closed) {
                return;
            }
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/keys");
    }

    public int visits() {
        return visits.get();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
