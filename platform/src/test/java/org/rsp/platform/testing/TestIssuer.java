package org.rsp.platform.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The realm's own pages, as far as a service reads them: where the keys are, and the one key of {@link Tokens}. */
class TestIssuer implements AutoCloseable {

    /** Of every service, in tests. */
    static final String CLIENT_SECRET = "only-for-tests";

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
                    {"issuer":"%s","jwks_uri":"%s/certs","token_endpoint":"%s/protocol/openid-connect/token"}""".formatted(
                            Tokens.ISSUER, issuer.address(), issuer.address()));
            issuer.tokens();
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

    /** As Keycloak does: a service that shows the secret of its own client gets a token that speaks for no organisation. */
    private void tokens() {
        server.createContext(REALM + "/protocol/openid-connect/token", exchange -> {
            var shown = exchange.getRequestHeaders().getFirst("Authorization");
            var client = Tokens.AUDIENCES.stream()
                    .filter(name -> basic(name).equals(shown))
                    .findFirst();
            var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var known = client.isPresent() && asked.equals("grant_type=client_credentials");
            var bytes = known
                    ? "{\"access_token\":\"%s\",\"expires_in\":300,\"token_type\":\"Bearer\"}"
                            .formatted(Tokens.ofService(client.get()))
                            .getBytes(StandardCharsets.UTF_8)
                    : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 401, known ? bytes.length : -1);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String basic(String client) {
        var shown = (client + ":" + CLIENT_SECRET).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(shown);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
