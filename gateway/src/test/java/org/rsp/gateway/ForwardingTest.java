package org.rsp.gateway;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URL;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ForwardingTest {

    @TestHTTPResource
    URL gateway;

    @Test
    void path_and_query_arrive_as_they_were_sent() {
        RawHttp.Answer answer = get("/processing/v1/cases?status=OPEN&after=a%3D%3D&q=%E4%BA%BA");
        assertEquals(
                "/processing/v1/cases?status=OPEN&after=a%3D%3D&q=%E4%BA%BA",
                answer.json().getString("uri"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void a_body_arrives_whole_with_a_length_and_in_chunks(String method) {
        String body = "x".repeat(100_000);
        RawHttp.Answer whole = send(method, "Content-Length: " + body.length(), body);
        RawHttp.Answer chunked = send(method, "Transfer-Encoding: chunked", chunks(body, 25));
        assertAll(
                () -> assertEquals(100_000, whole.json().getInteger("size")),
                () -> assertEquals(method, whole.json().getString("method")),
                () -> assertEquals(100_000, chunked.json().getInteger("size")));
    }

    @Test
    void a_client_that_waits_to_be_asked_for_its_body_is_asked() {
        RawHttp.Answer answer = send("POST", "Content-Length: 3\r\nExpect: 100-continue", "abc");
        assertEquals(3, answer.json().getInteger("size"));
        assertFalse(sent(answer).containsKey("expect"));
    }

    @Test
    void a_post_without_a_body_passes() {
        assertEquals(200, send("POST", "Content-Length: 0", "").status());
        assertEquals(200, send("POST", "X: y", "").status());
    }

    @Test
    void a_strong_etag_survives() {
        assertEquals(
                "\"7\"",
                get("/processing/v1/cases/1", "Accept-Encoding: gzip, deflate, br")
                        .header("ETag"));
    }

    @Test
    void headers_the_api_knows_arrive() {
        JsonObject sent = sent(get(
                "/processing/v1/cases",
                "If-Match: \"7\"",
                "Idempotency-Key: 42",
                "Purpose: PROTECTION",
                "Accept-Language: id",
                "Last-Event-ID: 9"));
        assertAll(
                () -> assertEquals("\"7\"", sent.getString("if-match")),
                () -> assertEquals("42", sent.getString("idempotency-key")),
                () -> assertEquals("PROTECTION", sent.getString("purpose")),
                () -> assertEquals("id", sent.getString("accept-language")),
                () -> assertEquals("9", sent.getString("last-event-id")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Prefix",
                "X-Real-IP",
                "X-User-Id",
                "X-User-Roles",
                "X_User_Id",
                "X-Organisation",
                "Organisation",
                "X-SSL-Client-Cert",
                "X-SSL-Client-Verify",
                "X-Client-Cert",
                "SSL_CLIENT_S_DN",
                "Remote-User",
                "X-Remote-User",
                "X-HTTP-Method-Override",
                "X-HTTP-Method",
                "X-Method-Override",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-Original-Host",
                "Via",
                "True-Client-IP",
                "CF-Connecting-IP",
                "Proxy",
                "Proxy-Authorization",
                "Cookie",
                "Baggage",
                "TE",
                "Trailer",
                "Keep-Alive",
                "Upgrade",
                "X-Anything-New"
            })
    void a_header_that_is_not_on_the_list_does_not_arrive(String name) {
        RawHttp.Answer answer = get("/processing/v1/cases", name + ": evil");
        assertEquals(200, answer.status());
        assertFalse(sent(answer).encode().contains("evil"));
    }

    @Test
    void a_header_named_in_connection_does_not_smuggle_another_away() {
        RawHttp.Answer answer = get("/processing/v1/cases", "Connection: Authorization, If-Match", "If-Match: \"7\"");
        assertTrue(sent(answer).containsKey("authorization"));
        assertEquals("\"7\"", sent(answer).getString("if-match"));
    }

    @Test
    void the_request_id_is_ours_and_the_same_on_both_sides() {
        RawHttp.Answer answer = get("/processing/v1/cases", "X-Request-Id: chosen-by-the-client");
        String id = answer.header("X-Request-Id");
        assertEquals(id, UUID.fromString(id).toString());
        assertEquals(id, sent(answer).getString("x-request-id"));
        assertNotEquals(id, get("/processing/v1/cases").header("X-Request-Id"));
    }

    @Test
    void a_trace_is_continued_or_begun() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String carried = sent(get("/processing/v1/cases", "traceparent: 00-" + trace + "-00f067aa0ba902b7-01"))
                .getString("traceparent");
        assertTrue(carried.matches("00-" + trace + "-[0-9a-f]{16}-01"), carried);
        String begun = sent(get("/processing/v1/cases")).getString("traceparent");
        assertTrue(begun.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"), begun);
    }

    @Test
    void the_service_does_not_show_its_make_or_weaken_our_headers() {
        RawHttp.Answer answer = get("/processing/v1/cases");
        assertEquals("", answer.header("Server"));
        assertEquals("DENY", answer.header("X-Frame-Options"));
    }

    @Test
    void nothing_is_kept_by_caches_unless_the_service_says_so() {
        assertEquals("no-store", get("/processing/v1/cases").header("Cache-Control"));
        assertEquals("max-age=60", get("/processing/v1/cacheable").header("Cache-Control"));
    }

    @Test
    void a_head_request_has_headers_and_no_body() {
        RawHttp.Answer answer = raw().ask("HEAD", "/processing/v1/cases", token());
        assertEquals(200, answer.status());
        assertEquals("\"7\"", answer.header("ETag"));
    }

    @Test
    void options_is_answered_here_and_a_named_origin_is_let_in() {
        RawHttp.Answer named = raw().ask(
                        "OPTIONS",
                        "/processing/v1/cases",
                        "Origin: https://partner.example",
                        "Access-Control-Request-Method: POST");
        RawHttp.Answer other = raw().ask(
                        "OPTIONS",
                        "/processing/v1/cases",
                        "Origin: https://evil.example",
                        "Access-Control-Request-Method: POST");
        assertAll(
                () -> assertEquals(204, named.status()),
                () -> assertEquals("https://partner.example", named.header("Access-Control-Allow-Origin")),
                () -> assertTrue(named.header("Access-Control-Allow-Headers").contains("Idempotency-Key")),
                () -> assertEquals("", named.header("Access-Control-Allow-Credentials")),
                () -> assertEquals(204, other.status()),
                () -> assertEquals("", other.header("Access-Control-Allow-Origin")),
                () -> assertEquals("Origin", other.header("Vary")));
    }

    private RawHttp.Answer send(String method, String headers, String body) {
        return raw().send(method + " /processing/v1/cases HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + token()
                + "\r\n" + headers + "\r\n\r\n" + body);
    }

    static String chunks(String body, int count) {
        StringBuilder chunks = new StringBuilder();
        int size = body.length() / count;
        for (int i = 0; i < count; i++) {
            chunks.append(Integer.toHexString(size))
                    .append("\r\n")
                    .append(body, i * size, (i + 1) * size)
                    .append("\r\n");
        }
        return chunks.append("0\r\n\r\n").toString();
    }

    private static JsonObject sent(RawHttp.Answer answer) {
        return answer.json().getJsonObject("headers");
    }

    private RawHttp.Answer get(String target, String... headers) {
        String[] all = new String[headers.length + 1];
        all[0] = token();
        System.arraycopy(headers, 0, all, 1, headers.length);
        return raw().get(target, all);
    }

    private static String token() {
        return "Authorization: Bearer " + Tokens.good("forwarding");
    }

    private RawHttp raw() {
        return new RawHttp(gateway.getPort());
    }
}
