package org.rsp.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rsp.stack.Refused;

/** The program in {@code benchmarks/token-check}: an endpoint that checks a token and says nothing. In a JVM as those of the services are. */
final class TokenCheck implements AutoCloseable {

    private static final long START_LIMIT = 60_000_000_000L;

    private final Process process;
    private final int port;

    TokenCheck(Ground ground) {
        var root = ground.settings().root();
        var jar = root.resolve("benchmarks/token-check/target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new Refused("benchmarks/token-check is not built: ./rsp bench builds it.");
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                List.of(java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString()));
        builder.redirectErrorStream(true)
                .redirectOutput(
                        ground.settings().logs().resolve("token-check.log").toFile());
        try {
            port = freePort();
            builder.environment().put("RSP_PORT", Integer.toString(port));
            builder.environment().put("RSP_OIDC", ground.settings().oidc());
            process = builder.start();
        } catch (IOException e) {
            throw new Refused("The empty endpoint cannot be started: " + e.getMessage() + ".");
        }
        awaitAnswer(ground.session("mys").token());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer(String token) {
        long end = System.nanoTime() + START_LIMIT;
        while (System.nanoTime() < end && process.isAlive()) {
            try (var line = new Line(port)) {
                if (line.get("/empty", token).status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again
            }
            Pause.millis(100);
        }
        close();
        throw new Refused("The empty endpoint does not answer: see token-check.log.");
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
