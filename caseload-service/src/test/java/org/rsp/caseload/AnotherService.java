package org.rsp.caseload;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * The service as it runs, and beside it what every other service of the platform has: it listens to the events, and asks for
 * the facts, over a wire that the test holds in its hands. Both sides are the real ones.
 */
public class AnotherService implements QuarkusTestProfile {

    static final int PATIENCE_SECONDS = 8;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rsp.facts.address", "http://localhost:" + freePort(),
                "rsp.facts.secret", "only-for-tests",
                "rsp.facts.patience", PATIENCE_SECONDS + "s");
    }

    /** Below the range from which outgoing connections take theirs: nobody else gets it while the wire is cut. */
    private static int freePort() {
        for (int port = 21_000; port < 30_000; port++) {
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one, then
            }
        }
        throw new UncheckedIOException(new IOException("no free port"));
    }
}
