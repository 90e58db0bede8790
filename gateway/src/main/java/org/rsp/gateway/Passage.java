package org.rsp.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.streams.Pipe;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through. Everything happens on the request's own context, so no state is shared between
 * threads, and each outcome is decided once: an answer, a problem, or – when the answer has begun – a cut connection.
 */
final class Passage {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    /** A connection that rested in the pool may have died with its service, and so may the next ones. */
    private static final int DEAD_CONNECTIONS = 3;

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final long KEPT_BYTES = 64 * 1024;

    private final Exchange exchange;
    private final HttpClient client;
    private final GatewayConfig config;
    private final Refusals refusals;
    private final Vertx vertx;
    private final boolean withBody;

    private @Nullable Buffer keptBody;
    private @Nullable HttpClientRequest outgoing;
    private boolean requestSent;
    private int triesLeft;
    private @Nullable HttpClientResponse incomingAnswer;
    private boolean answerBegun;
    private boolean answerEnded;
    private boolean bodyBroken;
    private boolean over;

    Passage(Exchange exchange, HttpClient client, GatewayConfig config, Refusals refusals, Vertx vertx) {
        this.exchange = exchange;
        this.client = client;
        this.config = config;
        this.refusals = refusals;
        this.vertx = vertx;
        this.withBody = exchange.announcesBody();
        this.triesLeft = isRepeatable(exchange) && (!withBody || isSmall(exchange)) ? DEAD_CONNECTIONS : 0;
    }

    /** A read changes nothing, and what carries a key is done once however often it is asked (the services see to it). */
    private static boolean isRepeatable(Exchange exchange) {
        HttpMethod method = exchange.method();
        return method.equals(HttpMethod.GET)
                || method.equals(HttpMethod.HEAD)
                || exchange.request().headers().contains(IDEMPOTENCY_KEY);
    }

    private static boolean isSmall(Exchange exchange) {
        return exchange.announcedBytes() >= 0 && exchange.announcedBytes() <= KEPT_BYTES;
    }

    void start() {
        exchange.response().closeHandler(gone -> clientGone());
        exchange.response().exceptionHandler(broken -> clientGone());
        if (withBody) {
            if ("100-continue".equalsIgnoreCase(exchange.request().getHeader(HttpHeaders.EXPECT))) {
                exchange.response().writeContinue();
            }
            if (isSmall(exchange)) {
                keepBody();
                return;
            }
        }
        attempt();
    }

    /** A small body is complete before the service hears of it: a client that trickles holds none of its threads. */
    private void keepBody() {
        Buffer body = Buffer.buffer(Math.toIntExact(exchange.announcedBytes()));
        boundedBody()
                .handler(body::appendBuffer)
                .exceptionHandler(cause -> {
                    if (cause instanceof BoundedBody.Refused) {
                        failed(cause);
                    } else {
                        clientGone();
                    }
                })
                .endHandler(end -> {
                    keptBody = body;
                    attempt();
                })
                .resume();
    }

    private BoundedBody boundedBody() {
        var limit = config.limit();
        return new BoundedBody(exchange.request(), limit.bodyBytes(), limit.bodyTime(), vertx);
    }

    private void attempt() {
        HttpServerRequest incoming = exchange.request();
        RequestOptions options = new RequestOptions()
                .setMethod(incoming.method())
                .setURI(incoming.uri())
                .setConnectTimeout(config.upstream().connectTime().toMillis())
                .setIdleTimeout(config.upstream().silence().toMillis());
        client.request(options).onSuccess(this::send).onFailure(this::failed);
    }

    private void send(HttpClientRequest request) {
        // What goes wrong is told by the response's future; without a listener of its own it would be logged as well.
        request.exceptionHandler(told -> {});
        if (over) {
            request.reset();
            return;
        }
        outgoing = request;
        ForwardedHeaders.copyToService(exchange.request().headers(), request.headers());
        request.putHeader(Exchange.REQUEST_ID, exchange.requestId());
        request.response().onSuccess(this::answer).onFailure(this::failed);
        Buffer body = keptBody;
        if (body != null) {
            requestSent = true;
            request.end(body);
        } else if (withBody) {
            sendBody(request);
        } else {
            requestSent = true;
            exchange.request().resume();
            request.end();
        }
    }

    private void sendBody(HttpClientRequest request) {
        HttpServerRequest incoming = exchange.request();
        if (!request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            request.setChunked(true);
        }
        Pipe<Buffer> pipe = boundedBody().pipe();
        pipe.endOnFailure(false);
        pipe.to(request).onSuccess(sent -> requestSent = true).onFailure(cause -> {
            bodyBroken = true;
            if (!answerBegun) {
                failed(cause);
                later(request::reset);
            } else if (over) {
                // The service answered without reading on, and the answer is out: nothing more can be said.
                later(() -> incoming.connection().close());
                later(request::reset);
            }
        });
    }

    private void answer(HttpClientResponse from) {
        HttpServerResponse to = exchange.response();
        from.end().onSuccess(end -> answerEnded = true);
        incomingAnswer = from;
        if (over) {
            cut();
            return;
        }
        answerBegun = true;
        to.setStatusCode(from.statusCode());
        ForwardedHeaders.copyToClient(from.headers(), to.headers());
        if (exchange.method().equals(HttpMethod.HEAD) || from.statusCode() == 204 || from.statusCode() == 304) {
            from.end().onSuccess(end -> to.end().onSuccess(sent -> done())).onFailure(this::brokenOff);
            return;
        }
        if (!to.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            to.setChunked(true);
        }
        Pipe<Buffer> pipe = from.pipe();
        pipe.endOnFailure(false);
        pipe.to(to).onSuccess(end -> done()).onFailure(unwritable -> clientGone());
        from.exceptionHandler(this::brokenOff);
    }

    private void done() {
        over = true;
        HttpServerRequest incoming = exchange.request();
        boolean unframed = incoming.version() == HttpVersion.HTTP_1_0
                && !exchange.response().headers().contains(HttpHeaders.CONTENT_LENGTH);
        if (unframed || (bodyBroken && !incoming.isEnded())) {
            incoming.connection().close();
        }
        if (bodyBroken) {
            cut();
        }
    }

    /** The head is out, so the client can only learn of the loss by a connection that ends too early. */
    private void brokenOff(Throwable cause) {
        if (!over) {
            over = true;
            LOG.warnf("Answer broken off (%s), request %s", cause.getClass().getName(), exchange.requestId());
            cut();
            later(() -> exchange.request().connection().close());
        }
    }

    private void failed(Throwable cause) {
        if (over || answerBegun) {
            return;
        }
        if (cause instanceof BoundedBody.Refused refused) {
            over = true;
            refusals.answer(exchange, refused.problem());
            return;
        }
        if (triesLeft > 0 && !(cause instanceof ConnectException) && !(cause instanceof TimeoutException)) {
            triesLeft--;
            attempt();
            return;
        }
        over = true;
        LOG.warnf(
                "No answer from the service (%s), request %s", cause.getClass().getName(), exchange.requestId());
        refusals.answer(exchange, GatewayProblem.SERVICE_UNAVAILABLE);
    }

    private void clientGone() {
        if (!over) {
            over = true;
            LOG.debugf("The client hung up, request %s", exchange.requestId());
            cut();
        }
    }

    /**
     * Takes the ear off the service. While the request is being sent or waits for its answer it is reset. Once the
     * answer comes, it may be complete and its connection another request's, which a reset would cut (Vert.x closes the
     * connection, whoever has it): so it is let run out for a moment, and only an answer that lasts is reset.
     */
    private void cut() {
        HttpClientRequest request = outgoing;
        if (request == null) {
            return;
        }
        HttpClientResponse from = incomingAnswer;
        if (from == null || !requestSent) {
            later(request::reset);
        } else if (!answerEnded) {
            later(() -> letRunOut(from, request));
        }
    }

    private void letRunOut(HttpClientResponse from, HttpClientRequest request) {
        if (answerEnded) {
            return;
        }
        from.exceptionHandler(told -> {}).handler(unread -> {}).resume();
        vertx.setTimer(config.upstream().runOut().toMillis(), waited -> {
            if (!answerEnded) {
                request.reset();
            }
        });
    }

    /**
     * Never touches a connection from inside a write to it that is just failing: Netty's encoder keeps the buffers of
     * the failing write in a list that a write from its listener would send – and release – a second time.
     */
    private void later(Runnable act) {
        vertx.getOrCreateContext().runOnContext(turn -> act.run());
    }
}
