package org.rsp.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * What the gateway answers itself: the landing page, its problem pages, Swagger UI, health of the whole, and the way
 * to the realm's discovery document. All files are named here and read at the start; no folder is opened to view.
 */
@Singleton
class OwnPages {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";

    private record Page(Buffer body, String type, String tag) {}

    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, String> elsewhere;
    private final SecurityHeaders security;
    private final Refusals refusals;
    private final WholeHealth health;

    OwnPages(GatewayConfig config, SecurityHeaders security, Refusals refusals, WholeHealth health) {
        this.security = security;
        this.refusals = refusals;
        this.health = health;
        this.elsewhere = Map.of(
                "/swagger-ui", "/swagger-ui/", RequestTarget.DISCOVERY, config.oidcIssuer() + RequestTarget.DISCOVERY);
        add("/", HTML, read("/pages/index.html"));
        add("/page.css", STYLE, read("/pages/page.css"));
        addProblems();
        addSwaggerUi();
    }

    private void addProblems() {
        String frame = text("/pages/problem.html");
        StringBuilder list = new StringBuilder();
        for (GatewayProblem problem : GatewayProblem.values()) {
            String page = frame.replace("{title}", problem.title())
                    .replace("{status}", Integer.toString(problem.status()))
                    .replace("{detail}", problem.detail())
                    .replace("{advice}", text("/pages/problems/" + problem.slug() + ".html"));
            add("/problems/" + problem.slug(), HTML, page.getBytes(StandardCharsets.UTF_8));
            list.append("<li><a href=\"/problems/%s\">%s</a> (%d)</li>\n"
                    .formatted(problem.slug(), problem.title(), problem.status()));
        }
        String index = text("/pages/problems.html").replace("{list}", list);
        add("/problems", HTML, index.getBytes(StandardCharsets.UTF_8));
    }

    /** Swagger UI's own start page would take any document's address from the query, so it is not among the files. */
    private void addSwaggerUi() {
        add("/swagger-ui/", HTML, read("/pages/swagger-ui/index.html"));
        add("/swagger-ui/start.js", SCRIPT, read("/pages/swagger-ui/start.js"));
        add("/swagger-ui/start.css", STYLE, read("/pages/swagger-ui/start.css"));
        String jar = "/META-INF/resources/webjars/swagger-ui/" + swaggerUiVersion() + "/";
        add("/swagger-ui/swagger-ui.css", STYLE, read(jar + "swagger-ui.css"));
        add("/swagger-ui/swagger-ui-bundle.js", SCRIPT, read(jar + "swagger-ui-bundle.js"));
        add("/swagger-ui/swagger-ui-standalone-preset.js", SCRIPT, read(jar + "swagger-ui-standalone-preset.js"));
        add("/swagger-ui/oauth2-redirect.html", HTML, read(jar + "oauth2-redirect.html"));
        add("/swagger-ui/oauth2-redirect.js", SCRIPT, read(jar + "oauth2-redirect.js"));
        add("/swagger-ui/favicon-32x32.png", "image/png", read(jar + "favicon-32x32.png"));
    }

    private static String swaggerUiVersion() {
        Properties properties = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Objects.requireNonNull(properties.getProperty("version"));
    }

    void answer(Exchange exchange, RequestTarget target) {
        HttpServerResponse response = exchange.response();
        if (!exchange.method().equals(HttpMethod.GET) && !exchange.method().equals(HttpMethod.HEAD)) {
            refusals.answer(exchange, GatewayProblem.METHOD_NOT_ALLOWED);
            return;
        }
        exchange.request().resume();
        Page page = pages.get(target.path());
        String address = elsewhere.get(target.path());
        if (page != null) {
            show(exchange, page);
        } else if (address != null) {
            response.setStatusCode(307).putHeader(HttpHeaders.LOCATION, address).end();
        } else if (target.path().equals("/health")) {
            health.answer(exchange);
        } else {
            refusals.answer(exchange, GatewayProblem.NO_SUCH_ADDRESS);
        }
    }

    private void show(Exchange exchange, Page page) {
        HttpServerResponse response = exchange.response();
        security.addPagePolicyTo(response.headers());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache").putHeader(HttpHeaders.ETAG, page.tag());
        if (page.tag().equals(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, page.type());
        if (exchange.method().equals(HttpMethod.HEAD)) {
            response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            Integer.toString(page.body().length()))
                    .end();
        } else {
            response.end(page.body());
        }
    }

    private void add(String path, String type, byte[] body) {
        pages.put(path, new Page(Buffer.buffer(body), type, tag(body)));
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String text(String resource) {
        return new String(read(resource), StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(OwnPages.class.getResourceAsStream(resource), resource);
    }
}
