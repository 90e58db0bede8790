package org.rsp.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** One way to ask without a good token, and what must come of it. */
public record TokenAttack(String name, Expected expected, List<String> headers, String query) {

    private static final HttpClient CLIENT = newClient();

    /** What must come of it. Everything but a refusal with 401 is a line that people have read. */
    public enum Expected {
        /** A token was presented, and it is none: 401. */
        REFUSED,
        /** Nothing was presented in the place where a token belongs: 401. */
        NOT_THERE,
        /** Refused before anything is read, for its size: 431, or hung up on while it still talks. */
        TOO_LARGE,
        /** Unusual and right: RFC 9110, section 11.1, a scheme is named in any case. */
        LEGAL
    }

    /** What came back; status 0 when the other side hung up. The ids, which differ by nature, are cut out. */
    public record Answer(int status, String challenge, String contentType, String body) {}

    static TokenAttack bearer(String name, String token) {
        return sending(name, Expected.REFUSED, "Bearer " + token);
    }

    static TokenAttack sending(String name, Expected expected, String authorization) {
        return new TokenAttack(name, expected, List.of("Authorization", authorization), "");
    }

    public Answer against(URI base, String method, String path) {
        var request = HttpRequest.newBuilder(base.resolve(path + query))
                .timeout(Duration.ofSeconds(30))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        if (!method.equals("GET")) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        if (expected == Expected.TOO_LARGE) {
            // the connection ends with the refusal: not one that the next attack would use
            return sendAlone(request.build());
        }
        var answer = send(CLIENT, request.build());
        // RFC 9112, section 9.3.1: a kept connection may be closed just when it is used again, whatever it is used for
        return answer.status() == 0 ? sendAlone(request.build()) : answer;
    }

    private static Answer sendAlone(HttpRequest request) {
        try (var own = newClient()) {
            return send(own, request);
        }
    }

    private static HttpClient newClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    private static Answer send(HttpClient client, HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("WWW-Authenticate").orElse(""),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…"));
        } catch (IOException e) {
            return new Answer(0, "", "", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What is wrong with the answer; empty when nothing is. */
    public String fault(Answer answer) {
        var right =
                switch (expected) {
                    case REFUSED, NOT_THERE -> answer.status() == 401;
                    case TOO_LARGE -> answer.status() == 431 || answer.status() == 0;
                    case LEGAL -> answer.status() != 401 && answer.status() < 500 && answer.status() > 0;
                };
        return right ? "" : name + ": " + answer.status();
    }
}
