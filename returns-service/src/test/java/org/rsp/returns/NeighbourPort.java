package org.rsp.returns;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Where the service is told that its neighbour is. Nobody is there until a test is. */
public class NeighbourPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "rsp.facts.address", "http://localhost:" + freePort(),
                "rsp.facts.patience", "4s",
                "rsp.departures.patience", "2s");
    }

    /** Below the range from which outgoing connections take theirs: nobody else gets it while nobody listens there. */
    private static int freePort() {
        for (int port = 20_000; port < 30_000; port++) {
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one, then
            }
        }
        throw new UncheckedIOException(new IOException("no free port"));
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
