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

    private final Exchange exchange;
    private final HttpClient client;
    private final GatewayConfig config;
    private final Refusals refusals;
    private final Vertx vertx;
    private final boolean withBody;

    private @Nullable HttpClientRequest outgoing;
    private boolean mayTryAgain;
    private boolean answerBegun;
    private boolean bodyBroken;
    private boolean over;

    Passage(Exchange exchange, HttpClient client, GatewayConfig config, Refusals refusals, Vertx vertx) {
        this.exchange = exchange;
        this.client = client;
        this.config = config;
        this.refusals = refusals;
        this.vertx = vertx;
        this.withBody = exchange.announcesBody();
        this.mayTryAgain = !withBody && isRead(exchange.method());
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    void start() {
        exchange.response().closeHandler(gone -> clientGone());
        exchange.response().exceptionHandler(broken -> clientGone());
        attempt();
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
        if (withBody) {
            sendBody(request);
        } else {
            exchange.request().resume();
            request.end();
        }
    }

    private void sendBody(HttpClientRequest request) {
        HttpServerRequest incoming = exchange.request();
        if ("100-continue".equalsIgnoreCase(incoming.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        if (!request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            request.setChunked(true);
        }
        var limit = config.limit();
        Pipe<Buffer> pipe = new BoundedBody(incoming, limit.bodyBytes(), limit.bodyTime(), vertx).pipe();
        pipe.endOnFailure(false);
        pipe.to(request).onFailure(cause -> {
            bodyBroken = true;
            if (!answerBegun) {
                failed(cause);
                later(request::reset);
            } else if (over) {
                // The service answered without reading on, and the answer is out: nothing more can be said.
                later(() -> incoming.connection().close());
            }
        });
    }

    private void answer(HttpClientResponse from) {
        HttpServerResponse to = exchange.response();
        if (over) {
            from.exceptionHandler(told -> {});
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
        pipe.to(to).onSuccess(end -> done()).onFailure(unwritable -> {
            // The pipe has taken its ear off the answer; what our own reset makes it say is no news.
            from.exceptionHandler(told -> {});
            clientGone();
        });
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
        if (mayTryAgain && !(cause instanceof ConnectException) && !(cause instanceof TimeoutException)) {
            // A connection that rested in the pool may have died with its service; a read can be asked again.
            mayTryAgain = false;
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

    private void cut() {
        HttpClientRequest request = outgoing;
        if (request != null) {
            later(request::reset);
        }
    }

    /**
     * Never touches a connection from inside a write to it that is just failing: Netty's encoder keeps the buffers of
     * the failing write in a list that a write from its listener would send – and release – a second time.
     */
    private void later(Runnable act) {
        vertx.getOrCreateContext().runOnContext(turn -> act.run());
    }
}
