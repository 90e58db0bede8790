package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LimitsTest {

    private static final int TEN_MIB = 10 * 1024 * 1024;

    @TestHTTPResource
    URL gateway;

    @Test
    void a_body_of_ten_mebibytes_passes() {
        RawHttp.Answer answer = post("Content-Length: " + TEN_MIB, "x".repeat(TEN_MIB));
        assertEquals(TEN_MIB, answer.json().getInteger("size"));
    }

    @Test
    void a_longer_one_is_refused_by_its_announcement() {
        refused(413, "body-too-large", post("Content-Length: " + (TEN_MIB + 1), ""));
        refused(413, "body-too-large", post("Content-Length: 999999999999999999", ""));
    }

    @Test
    void a_longer_one_in_chunks_is_refused_when_it_has_become_too_long() {
        String body = ForwardingTest.chunks("x".repeat(TEN_MIB + 100_000), 20);
        refused(413, "body-too-large", post("Transfer-Encoding: chunked", body));
    }

    @Test
    void a_body_that_trickles_is_given_up() {
        refused(408, "request-too-slow", post("Content-Length: 10", "abc"));
    }

    @Test
    void a_long_address_and_large_headers_are_refused() {
        refused(414, "address-too-long", raw().get("/processing/v1/cases?q=" + "x".repeat(5_000)));
        refused(431, "headers-too-large", raw().get("/processing/v1/cases", "X-Long: " + "x".repeat(20_000)));
    }

    @Test
    void a_hasty_client_is_told_to_wait_and_no_other_is() throws IOException {
        String token = Tokens.good("hasty");
        String request =
                "GET /processing/v1/cases HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + token + "\r\n\r\n";
        RawHttp.Answer last = null;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.getPort())) {
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            Thread.ofVirtual().start(() -> {
                try {
                    out.write(request.repeat(20_000).getBytes(StandardCharsets.ISO_8859_1));
                } catch (IOException enough) {
                    // The answer that was waited for has been read.
                }
            });
            for (int i = 0; i < 20_000 && (last == null || last.status() != 429); i++) {
                last = RawHttp.read(in);
            }
        }
        refused(429, "too-many-requests", last);
        assertTrue(Integer.parseInt(last.header("Retry-After")) >= 1);
        assertEquals(
                200,
                raw().get("/processing/v1/cases", "Authorization: Bearer " + Tokens.good("patient"))
                        .status());
    }

    @Test
    void a_service_that_is_not_there_is_named_as_such() {
        RawHttp.Answer answer = raw().get("/resettlement/v1/places", "Authorization: Bearer " + Tokens.good("limits"));
        refused(503, "service-unavailable", answer);
        assertEquals("2", answer.header("Retry-After"));
    }

    @Test
    void a_service_that_says_nothing_is_given_up() {
        refused(
                503,
                "service-unavailable",
                raw().get("/processing/v1/silent", "Authorization: Bearer " + Tokens.good("limits")));
    }

    /** Requests that are not HTTP, or nearly: none may reach a service in two readings, none may break the gateway. */
    static Stream<String> malformed() {
        String head = "POST /processing/v1/openapi HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n";
        String get = "GET /processing/v1/openapi HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n";
        return Stream.of(
                "\r\n\r\n\r\n",
                "GET\r\n\r\n",
                "GET /\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.2\r\nHost: a\r\n\r\n",
                "GET / HTTPS/1.1\r\nHost: a\r\n\r\n",
                "GET / FTP\r\n\r\n",
                "GET  /  HTTP/1.1\r\nHost: a\r\n\r\n",
                "\u0000\u0001\u0002\u0003\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "GET /processing/v1/openapi HTTP/1.1\r\n\r\n",
                "GET /processing/v1/openapi HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /processing/v1/openapi HTTP/1.1\r\nHost : a\r\n\r\n",
                "GET /processing/v1/openapi HTTP/1.1\nHost: a\nConnection: close\n\n",
                get + "Broken\r\n\r\n",
                get + ": empty\r\n\r\n",
                get + "Bad Name: x\r\n\r\n",
                get + "X: a\r\n folded\r\n\r\n",
                get + "X: \u0000\r\n\r\n",
                get + "X: a\rb\r\n\r\n",
                get + "X\u00e9: a\r\n\r\n",
                get + "Content-Length: -1\r\n\r\n",
                get + "Content-Length: 1e3\r\n\r\n",
                get + "Content-Length: +5\r\n\r\nabcde",
                get + "Content-Length: 0x5\r\n\r\nabcde",
                get + "Content-Length: 99999999999999999999\r\n\r\n",
                head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
                head + "Content-Length: 5, 6\r\n\r\nabcdef",
                head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /q HTTP/1.1\r\n\r\n",
                head + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\nGET /q HTTP/1.1\r\n\r\n",
                head + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                head + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
                head + "Transfer-Encoding: identity\r\nContent-Length: 3\r\n\r\nabc",
                head + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                head + "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n",
                head + "Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n",
                head + "Transfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n",
                head + "Transfer-Encoding: chunked\r\n\r\n-1\r\nabc\r\n0\r\n\r\n",
                head + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nabc",
                head + "Transfer-Encoding: chunked\r\n\r\n3;a=" + "b".repeat(10_000) + "\r\nabc\r\n0\r\n\r\n",
                head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n",
                get + "X-Many: y\r\n".repeat(5_000) + "\r\n",
                get + "X-Long: " + "x".repeat(200_000) + "\r\n\r\n",
                "GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
                "X".repeat(100_000),
                get + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n",
                get
                        + "Upgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
                get + "Expect: 200-maybe\r\n\r\n",
                get + "Range: bytes=0-,0-,0-,0-\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void what_is_not_http_causes_no_fault(String bytes) {
        // Some of these are not whole, and the gateway rightly waits for more.
        int status = raw().send(bytes, 1_000).status();
        assertTrue(status < 500, () -> "answered " + status);
        assertEquals(200, raw().get("/processing/v1/openapi").status());
    }

    @Test
    void contradicting_lengths_are_refused_and_the_connection_ends() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.getPort())) {
            socket.setSoTimeout(10_000);
            String smuggled = "GET /processing/v1/openapi HTTP/1.1\r\nHost: a\r\n\r\n";
            socket.getOutputStream()
                    .write(
                            ("POST /processing/v1/cases HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\nContent-Length: "
                                            + smuggled.length() + "\r\n\r\n" + smuggled)
                                    .getBytes(StandardCharsets.ISO_8859_1));
            assertEquals(400, RawHttp.read(socket.getInputStream()).status());
            assertEquals(0, RawHttp.read(socket.getInputStream()).status());
        }
    }

    private static void refused(int status, String slug, RawHttp.Answer answer) {
        assertEquals(status, answer.status());
        assertEquals("https://platform.example/problems/" + slug, answer.json().getString("type"));
        assertEquals(status, answer.json().getInteger("status"));
        assertEquals(answer.header("X-Request-Id"), answer.json().getString("requestId"));
    }

    private RawHttp.Answer post(String framing, String body) {
        return raw().send(
                        "POST /processing/v1/cases HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nAuthorization: Bearer "
                                + Tokens.good("limits") + "\r\n" + framing + "\r\n\r\n" + body);
    }

    private RawHttp raw() {
        return new RawHttp(gateway.getPort());
    }
}
