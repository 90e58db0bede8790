package org.rsp.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The foreign neighbours of the gateway, as real servers: an identity provider with keys of its own, and one service
 * that says what reached it. The other three services are addresses at which nobody answers.
 */
public class Neighbours implements QuarkusTestResourceLifecycleManager {

    static final String KEY = "gateway.test.key";
    static final String ISSUER = "gateway.test.issuer";
    /** Where returns-service would be: a test may start one there. */
    static final String RETURNS_PORT = "gateway.test.returns-port";

    private HttpServer issuer;
    private HttpServer service;

    @Override
    public Map<String, String> start() {
        try {
            issuer = server();
            service = server();
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            String realm = "http://localhost:" + issuer.getAddress().getPort() + "/realms/rsp";
            serveRealm(issuer, realm, (RSAPublicKey) pair.getPublic());
            service.createContext("/", Neighbours::tellWhatCame);
            // Tests run in another class loader, so what they need goes through system properties.
            System.setProperty(
                    KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(ISSUER, realm);
            Map<String, String> config = new HashMap<>();
            String caseload = "http://127.0.0.1:" + service.getAddress().getPort();
            int returnsPort = closedPort();
            System.setProperty(RETURNS_PORT, Integer.toString(returnsPort));
            config.put("RSP_PUBLIC_URL", "https://platform.example");
            config.put("RSP_OIDC", realm);
            config.put("RSP_OIDC_ISSUER", realm);
            config.put("RSP_CASELOAD_URL", caseload);
            config.put("RSP_RETURNS_URL", "http://127.0.0.1:" + returnsPort);
            config.put("RSP_RESETTLEMENT_URL", "http://127.0.0.1:" + closedPort());
            config.put("RSP_COI_URL", "http://127.0.0.1:" + closedPort());
            config.put("rsp.caseload-health-url", caseload + "/q/health/ready");
            config.put("rsp.cors-origins", "https://partner.example");
            return config;
        } catch (IOException | NoSuchAlgorithmException notHere) {
            throw new IllegalStateException(notHere);
        }
    }

    static HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return server;
    }

    static int closedPort() {
        // below the range from which outgoing connections take theirs: nobody else gets it while it is free
        for (int tries = 0; tries < 100; tries++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one, then
            }
        }
        throw new IllegalStateException("no free port between 20000 and 30000");
    }

    static void serveRealm(HttpServer server, String realm, RSAPublicKey key) {
        String discovery = new JsonObject()
                .put("issuer", realm)
                .put("jwks_uri", realm + "/certs")
                .put("token_endpoint", realm + "/token")
                .put("authorization_endpoint", realm + "/auth")
                .encode();
        String keys = "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"test\",\"n\":\""
                + number(key.getModulus()) + "\",\"e\":\"" + number(key.getPublicExponent()) + "\"}]}";
        server.createContext(
                "/",
                exchange -> answer(
                        exchange, 200, exchange.getRequestURI().getPath().endsWith("/certs") ? keys : discovery));
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static void tellWhatCame(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        long size = exchange.getRequestBody().readAllBytes().length;
        JsonObject headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(), String.join(" | ", values)));
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.getResponseHeaders().set("Server", "neighbour");
        exchange.getResponseHeaders().set("X-Request-Id", "the service's own");
        exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
        if (path.endsWith("/cacheable")) {
            exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
        }
        if (path.endsWith("/silent")) {
            return;
        }
        if (path.endsWith("/huge")) {
            exchange.sendResponseHeaders(200, 64L * 1024 * 1024);
            byte[] block = new byte[65_536];
            for (int i = 0; i < 1024; i++) {
                exchange.getResponseBody().write(block);
            }
            exchange.close();
            return;
        }
        answer(
                exchange,
                200,
                new JsonObject()
                        .put("method", exchange.getRequestMethod())
                        .put("uri", exchange.getRequestURI().toString())
                        .put("size", size)
                        .put("headers", headers)
                        .encode());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void stop() {
        issuer.stop(0);
        service.stop(0);
    }
}
