package org.rsp.caseload;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.ConfigProvider;

/** Between the service that asks and the one that answers: it can be cut, and what passes can be held, counted and changed. */
final class FactsWire implements AutoCloseable {

    /** What came back, or what a liar puts in its place. */
    record Answer(int status, String contentType, String body) {}

    /** One question. */
    record Question(String path, String acting) {}

    /** What happens to an answer on its way. */
    interface Way {
        Answer pass(Question question, Answer answer) throws InterruptedException;
    }

    static final Way STRAIGHT = (_, answer) -> answer;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI service;
    private final List<Question> questions = new CopyOnWriteArrayList<>();
    private volatile Way way = STRAIGHT;
    private final HttpServer server;

    private FactsWire(URI service) {
        this.service = service;
        var address = ConfigProvider.getConfig().getValue("rsp.facts.address", URI.class);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::carry);
        server.start();
    }

    /** Until it is closed: then nobody answers there. */
    static FactsWire to(URI service) {
        return new FactsWire(service);
    }

    void goes(Way other) {
        way = other;
    }

    void changes(UnaryOperator<Answer> change) {
        way = (_, answer) -> change.apply(answer);
    }

    List<Question> about(String id) {
        return questions.stream().filter(q -> q.path().endsWith(id)).toList();
    }

    private void carry(HttpExchange exchange) throws IOException {
        try (exchange) {
            var question = new Question(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Acting-Subject"));
            questions.add(question);
            var answer = way.pass(question, ask(exchange));
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer ask(HttpExchange exchange) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve(exchange.getRequestURI()));
        for (var name : new ArrayList<>(List.of("Authorization", "Acting-Subject"))) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
