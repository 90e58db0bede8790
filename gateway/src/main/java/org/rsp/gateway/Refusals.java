package org.rsp.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Says no as an RFC 9457 problem, whatever state the request is in, and never repeats what was sent. */
@Singleton
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    /** A body up to this size is read to its end, so that the client keeps its connection and gets the answer. */
    private static final long READ_ON = 65_536;
    /** Longer ones are read for this long at most, so that the answer is not lost in a reset; then we hang up. */
    private static final long LINGER_MILLIS = 1_000;

    private final String publicUrl;
    private final MeterRegistry meters;
    private final Vertx vertx;

    Refusals(GatewayConfig config, MeterRegistry meters, Vertx vertx) {
        this.publicUrl = config.publicUrl();
        this.meters = meters;
        this.vertx = vertx;
    }

    void answer(Exchange exchange, GatewayProblem problem) {
        HttpServerResponse response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        meters.counter("rsp.gateway.refusals", "problem", problem.slug()).increment();
        if (response.headWritten()) {
            // The status is out already: a cut connection is the only honest thing left to say.
            exchange.request().connection().close();
            return;
        }
        log(exchange, problem);
        challenge(response, problem);
        letGoOfBody(exchange, problem);
        String body = new JsonObject()
                .put("type", publicUrl + "/problems/" + problem.slug())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", problem.detail())
                .put("instance", "urn:uuid:" + UUID.randomUUID())
                .put("requestId", exchange.requestId())
                .encode();
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        if (exchange.method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private static void challenge(HttpServerResponse response, GatewayProblem problem) {
        switch (problem) {
            case TOKEN_MISSING -> response.putHeader("WWW-Authenticate", "Bearer realm=\"rsp\"");
            case TOKEN_REFUSED ->
                response.putHeader("WWW-Authenticate", "Bearer realm=\"rsp\", error=\"invalid_token\"");
            case METHOD_NOT_ALLOWED -> response.putHeader(HttpHeaders.ALLOW, Methods.ALLOW);
            case SERVICE_UNAVAILABLE, TOKENS_NOT_VERIFIABLE -> response.putHeader(HttpHeaders.RETRY_AFTER, "2");
            default -> {}
        }
    }

    private void letGoOfBody(Exchange exchange, GatewayProblem problem) {
        HttpServerRequest request = exchange.request();
        if (request.isEnded() || !exchange.announcesBody()) {
            request.resume();
            return;
        }
        request.exceptionHandler(gone -> {});
        request.handler(ignored -> {});
        request.resume();
        // Where the body ends is not known, or it is long: nothing more is taken from this connection.
        if (problem == GatewayProblem.REQUEST_NOT_READABLE || !isShort(request.getHeader(HttpHeaders.CONTENT_LENGTH))) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
            long timer = vertx.setTimer(
                    LINGER_MILLIS, expired -> request.connection().close());
            request.endHandler(complete -> {
                vertx.cancelTimer(timer);
                request.connection().close();
            });
        }
    }

    private static boolean isShort(@org.jspecify.annotations.Nullable String length) {
        try {
            return length != null && Long.parseLong(length) <= READ_ON;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static void log(Exchange exchange, GatewayProblem problem) {
        String sentence = "Refused %s as %s (%d), request %s";
        Object[] facts = {
            Methods.ALLOWED.contains(exchange.method()) ? exchange.method().name() : "other method",
            problem.slug(),
            problem.status(),
            exchange.requestId()
        };
        if (problem.status() >= 500) {
            LOG.warnf(sentence, facts);
        } else {
            LOG.infof(sentence, facts);
        }
    }
}
