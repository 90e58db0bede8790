package org.rsp.stack.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line to a port of this machine that can be made slow, or cut: what is under way when it is cut may have arrived, and its answer has not. Where HTTP/1.1
 * is spoken on it, a request can be kept back, or its answer.
 */
final class SlowLine implements AutoCloseable {

    private static final int PIECE = 16 * 1024;
    /** As much of a request as is looked at. */
    private static final int LINE = 256;

    private static final Pattern REQUEST = Pattern.compile("(GET|POST|PUT|PATCH|DELETE) /");

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Duration delay = Duration.ZERO;
    private volatile @Nullable Held held;

    /** What is said on one connection. */
    private static final class Talk {
        private volatile String request = "";
    }

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

    /** From now on in place of what was to be kept back before. */
    void hold(Held next) {
        held = next;
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
            if (entrance.isClosed()) {
                // whoever was let in at the moment of closing came too late to be cut
                return;
            }
            here.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
            var talk = new Talk();
            var back = Thread.ofVirtual().start(() -> carry(there, here, talk, true));
            carry(here, there, talk, false);
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
    private void carry(Socket from, Socket to, Talk talk, boolean answers) {
        var piece = new byte[PIECE];
        try (from;
                to) {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                var text = new String(piece, 0, Math.min(read, LINE), StandardCharsets.ISO_8859_1);
                keep(talk, text, answers);
                Thread.sleep(delay);
                out.write(piece, 0, read);
            }
        } catch (IOException ended) {
            // by either side, or cut
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A request begins with its line, and no other comes before its answer: nobody here sends two at once. */
    private void keep(Talk talk, String text, boolean answers) throws InterruptedException {
        if (!answers && REQUEST.matcher(text).lookingAt()) {
            talk.request = text;
        }
        var one = held;
        if (one != null && answers) {
            one.passBack(talk.request, text);
        } else if (one != null) {
            one.pass(talk.request);
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
