package org.rsp.gateway;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Up or down, per service and for the whole, and not a word more: why something is down is on its management port.
 * However often it is asked, the services are asked once in two seconds.
 */
@Singleton
class WholeHealth {

    private static final long FRESH_NANOS = 2_000_000_000L;
    private static final long PATIENCE_MILLIS = 2_000;

    private record Round(long startedAt, Future<JsonObject> result) {}

    private final HttpClient client;
    private final Map<String, URI> asked = new LinkedHashMap<>();
    private final AtomicReference<Round> latest;

    WholeHealth(GatewayConfig config, Vertx vertx) {
        client =
                vertx.createHttpClient(new HttpClientOptions().setName("health").setConnectTimeout(1_000));
        for (Area area : Area.values()) {
            asked.put(area.service(), config.healthUrl(area));
        }
        asked.put("sign-in", URI.create(config.oidc() + RequestTarget.DISCOVERY));
        latest = new AtomicReference<>(
                new Round(System.nanoTime() - 2 * FRESH_NANOS, Future.succeededFuture(new JsonObject())));
    }

    void answer(Exchange exchange) {
        // One round serves many requests, each of which is answered on its own context.
        Context own = Objects.requireNonNull(Vertx.currentContext());
        round().onSuccess(whole -> own.runOnContext(there -> tell(exchange, whole)))
                .onFailure(exchange.routing()::fail);
    }

    private static void tell(Exchange exchange, JsonObject whole) {
        exchange.response()
                .setStatusCode("UP".equals(whole.getString("status")) ? 200 : 503)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
        if (exchange.method().equals(HttpMethod.HEAD)) {
            exchange.response().end();
        } else {
            exchange.response().end(whole.encode());
        }
    }

    private Future<JsonObject> round() {
        Round seen = latest.get();
        if (System.nanoTime() - seen.startedAt() < FRESH_NANOS) {
            return seen.result();
        }
        Promise<JsonObject> promise = Promise.promise();
        if (!latest.compareAndSet(seen, new Round(System.nanoTime(), promise.future()))) {
            return latest.get().result();
        }
        ask().onComplete(promise);
        return promise.future();
    }

    private Future<JsonObject> ask() {
        List<Future<String>> answers = new ArrayList<>();
        asked.values().forEach(url -> answers.add(ask(url)));
        return Future.all(answers).map(all -> {
            JsonObject services = new JsonObject();
            List<String> names = List.copyOf(asked.keySet());
            for (int i = 0; i < names.size(); i++) {
                services.put(names.get(i), all.<String>resultAt(i));
            }
            boolean up = answers.stream().allMatch(answer -> "UP".equals(answer.result()));
            return new JsonObject().put("status", up ? "UP" : "DOWN").put("services", services);
        });
    }

    private Future<String> ask(URI url) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(url.toString())
                .setConnectTimeout(PATIENCE_MILLIS)
                .setIdleTimeout(PATIENCE_MILLIS);
        return client.request(options)
                .compose(request -> request.send())
                .compose(response -> response.end().map(end -> word(response)))
                .recover(noAnswer -> Future.succeededFuture("DOWN"));
    }

    private static String word(HttpClientResponse response) {
        return response.statusCode() == 200 ? "UP" : "DOWN";
    }
}
