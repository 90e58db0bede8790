package org.rsp.platform.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The realm's own pages, as far as a service reads them: where the keys are, and the one key of {@link Tokens}. */
class TestIssuer implements AutoCloseable {

    private static final String REALM = "/realms/rsp";

    private final HttpServer server;

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    static TestIssuer begin() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new TestIssuer(server);
            issuer.page("/.well-known/openid-configuration", """
                    {"issuer":"%s","jwks_uri":"%s/certs","token_endpoint":"%s/token"}""".formatted(
                            Tokens.ISSUER, issuer.address(), issuer.address()));
            issuer.page("/certs", "{\"keys\":[" + Tokens.publicJwk() + "]}");
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realm as a process reaches it; the issuer named in tokens is another address, as behind a proxy. */
    String address() {
        return "http://localhost:" + server.getAddress().getPort() + REALM;
    }

    private void page(String path, String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(REALM + path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
