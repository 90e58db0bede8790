package org.rsp.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * Passes requests on to the services and their answers back, byte for byte, never holding more of a body than one
 * buffer. Each service has a pool of its own, so that one which hangs takes no connection from the others.
 */
@Singleton
class ServiceProxy {

    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);

    private final Map<Area, HttpClient> clients = new EnumMap<>(Area.class);
    private final GatewayConfig config;
    private final Refusals refusals;
    private final Vertx vertx;

    ServiceProxy(GatewayConfig config, Refusals refusals, Vertx vertx) {
        this.config = config;
        this.refusals = refusals;
        this.vertx = vertx;
        for (Area area : Area.values()) {
            clients.put(area, client(config, area, vertx));
        }
    }

    private static HttpClient client(GatewayConfig config, Area area, Vertx vertx) {
        URI url = config.url(area);
        boolean tls = url.getScheme().equals("https");
        GatewayConfig.Upstream upstream = config.upstream();
        HttpClientOptions options = new HttpClientOptions()
                .setName(area.service())
                .setDefaultHost(url.getHost())
                .setDefaultPort(url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80)
                .setSsl(tls)
                .setConnectTimeout(Math.toIntExact(upstream.connectTime().toMillis()))
                .setKeepAliveTimeout(Math.toIntExact(upstream.rest().toSeconds()))
                // Answers are passed on as they came: a strong ETag names these very bytes.
                .setDecompressionSupported(false)
                .setMaxWaitQueueSize(upstream.waiting());
        return vertx.httpClientBuilder()
                .with(options)
                .with(new PoolOptions().setHttp1MaxSize(upstream.connections()))
                // A request that loses its connection is answered for in Passage; Vert.x would log an error as well.
                .withConnectHandler(connection -> connection.exceptionHandler(
                        lost -> LOG.debugf("A connection to %s was lost: %s", area.service(), lost.getMessage())))
                .build();
    }

    /** The request must be paused; the body starts to flow when the service's connection is there. */
    void forward(Exchange exchange, Area area) {
        HttpClient client = Objects.requireNonNull(clients.get(area));
        new Passage(exchange, client, config, refusals, vertx).start();
    }

    @PreDestroy
    void close() {
        clients.values().forEach(HttpClient::close);
    }
}
