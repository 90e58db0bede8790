package org.rsp.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.internal.RestAssuredResponseImpl;
import io.restassured.internal.log.LogRepository;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Requests to the service under test, sent by the JDK's client; the answers are RestAssured's, for whatever a test wants to
 * know of them. RestAssured is a script: to send a request, and to read one field, takes it longer than the service to answer.
 */
public final class Call {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private Call() {}

    /** @param path with its query, in characters that need no escape */
    public static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .timeout(PATIENCE);
    }

    /** A text as it stands, anything else written as JSON. */
    public static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    public static Response send(HttpRequest.Builder asked) {
        var request = asked.build();
        try {
            return told(request, CLIENT.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Response told(HttpRequest request, HttpResponse<byte[]> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var isText = type.contains("json") || type.contains("yaml") || type.startsWith("text/");
        var all = answer.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> new Header(header.getKey(), value)))
                .toList();
        var built = new ResponseBuilder()
                .setStatusCode(answer.statusCode())
                .setHeaders(new Headers(all))
                .setContentType(type);
        var response = (RestAssuredResponseImpl)
                (isText ? built.setBody(new String(answer.body(), UTF_8)) : built.setBody(answer.body())).build();
        response.setConfig(RestAssured.config);
        response.setLogRepository(shownOnFailure(request, answer, isText));
        return response;
    }

    /** What RestAssured prints when an expectation of the answer is not met. */
    private static LogRepository shownOnFailure(HttpRequest request, HttpResponse<byte[]> answer, boolean isText) {
        var shown = new LogRepository();
        shown.registerRequestLog(log(request.method() + " " + request.uri()));
        shown.registerResponseLog(log(answer.statusCode() + " " + (isText ? new String(answer.body(), UTF_8) : "")));
        return shown;
    }

    private static ByteArrayOutputStream log(String line) {
        var log = new ByteArrayOutputStream();
        log.writeBytes((line + "\n").getBytes(UTF_8));
        return log;
    }

    /** @param pointer to the text in the answer, such as {@code /individuals/0/id} */
    public static String text(Response response, String pointer) {
        return Json.read(response.asString()).at(pointer).textValue();
    }
}
