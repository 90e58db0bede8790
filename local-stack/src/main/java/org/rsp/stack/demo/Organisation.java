package org.rsp.stack.demo;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.rsp.stack.Session;

/**
 * One organisation's system, by its own client in the realm, or a person who works there. What the
 * platform says it has stored goes into the ledger, against which the events are checked.
 */
final class Organisation {

    private static final String AREA = "/processing/v1";

    private final String code;
    private final Surroundings surroundings;
    private final Gateway gateway;
    private final Ledger ledger;
    private final Session session;

    private Organisation(String code, Surroundings surroundings, Gateway gateway, Ledger ledger, Session session) {
        this.code = code;
        this.surroundings = surroundings;
        this.gateway = gateway;
        this.ledger = ledger;
        this.session = session;
    }

    Organisation(String code, Surroundings surroundings, Gateway gateway, Ledger ledger) {
        this(code, surroundings, gateway, ledger, new Session(() -> tokenOfClient(code, surroundings, gateway)));
    }

    /** One person who works there, by a demo user of the realm. */
    static Organisation staff(String user, Surroundings surroundings, Gateway gateway, Ledger ledger) {
        return new Organisation(user, surroundings, gateway, ledger, new Session(() -> surroundings.tokenOfUser(user)));
    }

    /** The account by which the platform knows who acts. */
    String subject() {
        return session.subject();
    }

    String code() {
        return code;
    }

    Answer get(String path) {
        return gateway.send(request(AREA + path).GET().build());
    }

    /** An address of the whole platform, not of one area. */
    Answer getPlain(String address) {
        return gateway.send(request(address).GET().build());
    }

    Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, Object body, String key) {
        return posted(AREA + path, body, key);
    }

    /** The same at an address of the whole platform. */
    Answer postPlain(String address, Object body) {
        return posted(address, body, UUID.randomUUID().toString());
    }

    private Answer posted(String address, Object body, String key) {
        return told(address, request(address).header("Idempotency-Key", key).POST(Gateway.json(body)));
    }

    /** A step on the version that was seen. */
    Answer step(String path, Object body, String etag) {
        return stepPlain(AREA + path, body, etag);
    }

    /** The same at an address of the whole platform. */
    Answer stepPlain(String address, Object body, String etag) {
        return told(
                address,
                request(address)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", etag)
                        .POST(Gateway.json(body)));
    }

    /** A question that is posted because what it asks for belongs into no address; it stores nothing. */
    Answer ask(String path, Object body) {
        return gateway.send(request(AREA + path)
                .header("Content-Type", "application/json")
                .POST(Gateway.json(body))
                .build());
    }

    private Answer told(String address, HttpRequest.Builder request) {
        Answer answer =
                gateway.send(request.header("Content-Type", "application/json").build());
        if (answer.isDone()) {
            if (address.startsWith(AREA)) {
                ledger.stored(answer.id(), answer.etag(), address.substring(AREA.length()));
            } else {
                ledger.storedOfReturns(answer.id(), answer.etag(), address);
            }
        }
        return answer;
    }

    private HttpRequest.Builder request(String address) {
        return Gateway.to(surroundings.address(address)).header("Authorization", "Bearer " + session.token());
    }

    private static String tokenOfClient(String code, Surroundings surroundings, Gateway gateway) {
        String client = code.toLowerCase(Locale.ROOT);
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + URLEncoder.encode(surroundings.secretOf(client), StandardCharsets.UTF_8);
        Answer answer = gateway.send(Gateway.to(surroundings.tokens())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        NotAsTold.unless(
                answer.status() == 200, "Keycloak gives " + code + " no token (status " + answer.status() + ").");
        return answer.body().path("access_token").asText();
    }
}
