package org.rsp.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The first and only handler of the public port: nothing the framework or an extension registers there is reachable.
 * The steps stand in the order in which they are taken; each looks at the raw request and at nothing derived from it.
 */
@Singleton
class Gate {

    private static final Logger LOG = Logger.getLogger(Gate.class);
    /** Before every other filter and route. */
    private static final int FIRST = -1_000_000;

    private final GatewayConfig config;
    private final Refusals refusals;
    private final SecurityHeaders security;
    private final Cors cors;
    private final RateLimit rate;
    private final TokenCheck tokens;
    private final ServiceProxy services;
    private final OwnPages pages;

    Gate(
            GatewayConfig config,
            Refusals refusals,
            SecurityHeaders security,
            Cors cors,
            RateLimit rate,
            TokenCheck tokens,
            ServiceProxy services,
            OwnPages pages) {
        this.config = config;
        this.refusals = refusals;
        this.security = security;
        this.cors = cors;
        this.rate = rate;
        this.tokens = tokens;
        this.services = services;
        this.pages = pages;
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::take).failureHandler(this::fail);
        // What the router cannot even compare with its routes, such as a broken escape, fails before any route.
        router.errorHandler(400, this::fail);
    }

    private void take(RoutingContext routing) {
        // Nothing of the body may pass by unheard while the token is being looked at.
        routing.request().pause();
        Exchange exchange = begin(routing);
        Optional<GatewayProblem> unreadable = firstFault(exchange.request());
        if (unreadable.isPresent()) {
            refusals.answer(exchange, unreadable.get());
            return;
        }
        RequestTarget.parse(exchange.request().uri())
                .ifPresentOrElse(
                        target -> route(exchange, target),
                        () -> refusals.answer(exchange, GatewayProblem.PATH_NOT_PLAIN));
    }

    private Exchange begin(RoutingContext routing) {
        Exchange exchange = new Exchange(routing, UUID.randomUUID().toString());
        MultiMap headers = routing.response().headers();
        headers.set(Exchange.REQUEST_ID, exchange.requestId());
        security.addTo(headers);
        cors.addTo(routing.request(), headers);
        return exchange;
    }

    private Optional<GatewayProblem> firstFault(HttpServerRequest request) {
        if (!Methods.ALLOWED.contains(request.method())) {
            return Optional.of(GatewayProblem.METHOD_NOT_ALLOWED);
        }
        if (request.uri().length() > config.limit().targetChars()) {
            return Optional.of(GatewayProblem.ADDRESS_TOO_LONG);
        }
        if (size(request.headers()) > config.limit().headerChars()) {
            return Optional.of(GatewayProblem.HEADERS_TOO_LARGE);
        }
        if (!isUnambiguous(request)) {
            return Optional.of(GatewayProblem.REQUEST_NOT_READABLE);
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > config.limit().bodyBytes()) {
            return Optional.of(GatewayProblem.BODY_TOO_LARGE);
        }
        return Optional.empty();
    }

    private static int size(MultiMap headers) {
        int size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        return size;
    }

    /** What two parsers could read in two ways is read by none. (Of a length beside chunks Netty has dropped the length.) */
    private static boolean isUnambiguous(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> encodings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        List<String> lengths = headers.getAll(HttpHeaders.CONTENT_LENGTH);
        boolean framed = encodings.isEmpty()
                ? lengths.isEmpty()
                        || (lengths.size() == 1 && lengths.getFirst().matches("[0-9]{1,18}"))
                : lengths.isEmpty()
                        && encodings.size() == 1
                        && encodings.getFirst().equalsIgnoreCase("chunked");
        HttpVersion version = request.version();
        boolean known = version == HttpVersion.HTTP_1_1
                ? headers.getAll(HttpHeaders.HOST).size() == 1 && request.authority() != null
                : version == HttpVersion.HTTP_1_0 && encodings.isEmpty();
        return framed && known;
    }

    private void route(Exchange exchange, RequestTarget target) {
        Optional<Area> area = Area.find(target.firstSegment());
        if (area.isEmpty() && !PublicOperations.own(target.path())) {
            ifNotTooFast(exchange, address(exchange), () -> refusals.answer(exchange, GatewayProblem.NO_SUCH_ADDRESS));
        } else if (exchange.method().equals(HttpMethod.OPTIONS)) {
            ifNotTooFast(exchange, address(exchange), () -> tellMethods(exchange));
        } else if (area.isEmpty()) {
            ifNotTooFast(exchange, address(exchange), () -> pages.answer(exchange, target));
        } else if (PublicOperations.ofService(area.get(), exchange.method(), target.path())) {
            ifNotTooFast(exchange, address(exchange), () -> services.forward(exchange, area.get()));
        } else {
            tokens.check(exchange)
                    .onSuccess(verdict -> judge(exchange, area.get(), verdict))
                    .onFailure(exchange.routing()::fail);
        }
    }

    private void judge(Exchange exchange, Area area, TokenVerdict verdict) {
        switch (verdict) {
            case TokenVerdict.Bad bad ->
                ifNotTooFast(exchange, address(exchange), () -> refusals.answer(exchange, bad.problem()));
            case TokenVerdict.Good(Caller caller)
            when !caller.mayReach(area) ->
                ifNotTooFast(
                        exchange, caller.allowance(), () -> refusals.answer(exchange, GatewayProblem.TOKEN_REFUSED));
            case TokenVerdict.Good(Caller caller) ->
                ifNotTooFast(exchange, caller.allowance(), () -> services.forward(exchange, area));
        }
    }

    private void ifNotTooFast(Exchange exchange, String allowance, Runnable next) {
        Duration wait = rate.take(allowance);
        if (wait.isZero()) {
            next.run();
        } else {
            exchange.response()
                    .putHeader(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(wait.plusNanos(999_999_999).toSeconds()));
            refusals.answer(exchange, GatewayProblem.TOO_MANY_REQUESTS);
        }
    }

    /** An IPv6 sender usually owns the lower half of its address, so that half does not make it another sender. */
    private static String address(Exchange exchange) {
        var remote = exchange.request().remoteAddress();
        String host = remote == null ? "" : remote.hostAddress();
        if (host == null) {
            return "";
        }
        String[] parts = host.split(":", 5);
        return parts.length < 5 ? host : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }

    private static void tellMethods(Exchange exchange) {
        exchange.request().resume();
        exchange.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.ALLOW, Methods.ALLOW)
                .end();
    }

    /** For what the router itself refuses before any handler, and for our own faults. */
    private void fail(RoutingContext routing) {
        String known = routing.response().headers().get(Exchange.REQUEST_ID);
        Exchange exchange = known == null ? begin(routing) : new Exchange(routing, known);
        if (routing.statusCode() == 400 || routing.statusCode() == 404) {
            refusals.answer(exchange, firstFault(exchange.request()).orElse(GatewayProblem.PATH_NOT_PLAIN));
        } else {
            LOG.errorf(routing.failure(), "Request %s failed in the gateway", exchange.requestId());
            refusals.answer(exchange, GatewayProblem.GATEWAY_FAULT);
        }
    }
}
