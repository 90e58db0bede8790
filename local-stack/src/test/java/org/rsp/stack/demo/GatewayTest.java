package org.rsp.stack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private record Scripted(int status, String body) {}

    private final Deque<Scripted> script = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            var next = script.removeFirst();
            var body = next.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.sendResponseHeaders(next.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static HttpRequest request(int port) {
        return Gateway.to(URI.create("http://localhost:" + port + "/cases"))
                .header("Idempotency-Key", "key-of-the-test")
                .POST(Gateway.json(List.of("body")))
                .build();
    }

    private Answer send() {
        return new Gateway().send(request(server.getAddress().getPort()));
    }

    @Test
    void what_was_answered_with_later_is_sent_again_with_the_same_key() {
        script.add(new Scripted(503, ""));
        script.add(new Scripted(429, "{}"));
        script.add(new Scripted(409, "{\"type\":\"http://localhost/problems/request-in-progress\"}"));
        script.add(new Scripted(201, "{\"id\":\"1\"}"));
        assertEquals("1", send().id());
        assertEquals(List.of("key-of-the-test", "key-of-the-test", "key-of-the-test", "key-of-the-test"), keys);
    }

    @Test
    void a_refusal_is_an_answer_and_its_reason_is_the_guards_that_did_not_pass() {
        script.add(new Scripted(409, """
                {"type":"http://localhost/problems/guard-failed","detail":"no",
                 "guards":[{"code":"ADM-6","state":"PASS","evidence":"fine"},{"code":"ADM-7","state":"FAIL","evidence":"full"}]}"""));
        var answer = send();
        assertEquals("guard-failed", answer.problem());
        assertEquals("ADM-7: full", answer.reason());
        assertEquals(1, keys.size());
    }

    @Test
    void a_part_that_stays_away_is_answered_in_the_end() {
        for (int i = 0; i < 5; i++) {
            script.add(new Scripted(503, "{\"detail\":\"away\"}"));
        }
        assertEquals("503 away", send().inShort());
    }

    @Test
    void nobody_there_is_said_in_one_sentence() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var refusal = assertThrows(NotAsTold.class, () -> new Gateway().send(request(free)));
        assertTrue(String.valueOf(refusal.getMessage()).endsWith("does not answer: is the stack up?"));
    }
}
