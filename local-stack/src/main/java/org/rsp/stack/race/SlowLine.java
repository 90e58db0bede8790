package org.rsp.stack.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a port of this machine that can be made slow, or cut: what is under way when it is cut may have arrived, and its answer has not. */
final class SlowLine implements AutoCloseable {

    private static final int PIECE = 16 * 1024;

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Duration delay = Duration.ZERO;

    SlowLine(int target) {
        this.target = target;
        try {
            entrance = new ServerSocket();
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::letIn);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** So long is each piece on its way from now on, in both directions. */
    void delay(Duration each) {
        delay = each;
    }

    /** Every connection ends; new ones are let in. */
    void cut() {
        open.forEach(SlowLine::end);
    }

    private void letIn() {
        while (!entrance.isClosed()) {
            try {
                var here = entrance.accept();
                Thread.ofVirtual().start(() -> connect(here));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket here) {
        try (here;
                var there = new Socket(InetAddress.getLoopbackAddress(), target)) {
            open.add(here);
            open.add(there);
            here.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
            var back = Thread.ofVirtual().start(() -> carry(there, here));
            carry(here, there);
            back.join();
        } catch (IOException notThere) {
            // whoever connected sees that the line is dead
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.removeIf(Socket::isClosed);
        }
    }

    /** Until one side ends; then the other ends too. */
    private void carry(Socket from, Socket to) {
        var piece = new byte[PIECE];
        try (from;
                to) {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                Thread.sleep(delay);
                out.write(piece, 0, read);
            }
        } catch (IOException ended) {
            // by either side, or cut
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
