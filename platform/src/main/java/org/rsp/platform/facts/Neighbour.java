package org.rsp.platform.facts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Problem;

/**
 * Asks the service that has the cases for what it offers services by name, by this service's own token, and waits no longer than is said. What comes of
 * a question that nobody answered is not known: it may have been done. Outside of every transaction.
 */
@ApplicationScoped
public class Neighbour {

    private static final Logger LOG = Logger.getLogger(Neighbour.class);

    private final FactsConfig config;
    private final ServiceToken token;
    private final Wire wire;
    private final ObjectMapper json;
    private final Circuit circuit;

    Neighbour(FactsConfig config, ServiceToken token, Wire wire, ObjectMapper json, Clock clock) {
        this.config = config;
        this.token = token;
        this.wire = wire;
        this.json = json;
        this.circuit = new Circuit(clock);
    }

    /**
     * What was answered; what could not be read as one of these two is no answer.
     *
     * @param body with a status below 300
     * @param refusal the problem with any other
     */
    public record Answer<T>(
            int status, @Nullable T body, @Nullable Refused refusal) {

        public boolean isGranted() {
            return body != null;
        }

        /** Whether it was refused as this problem, by its slug. */
        public boolean is(String slug) {
            return refusal != null && refusal.type().endsWith("/" + slug);
        }
    }

    /** Of a problem what is decided on. */
    public record Refused(String type, List<Failed> guards) {

        public Refused {
            guards = guards == null ? List.of() : List.copyOf(guards);
        }
    }

    /** A guard that was evaluated there. */
    public record Failed(String code, String state, String evidence) {}

    /**
     * A question, or something to be done.
     *
     * @param path with the query; of the service that has the cases
     * @param body none where it is only asked
     * @param key the same whenever it is repeated
     * @param seen the version that a step is about
     */
    public record Request(
            String path,
            @Nullable Object body,
            @Nullable UUID key,
            @Nullable Long seen) {

        public static Request get(String path) {
            return new Request(path, null, null, null);
        }

        public static Request post(String path, Object body, UUID key) {
            return new Request(path, body, key, null);
        }

        public static Request step(String path, Object body, UUID key, long seen) {
            return new Request(path, body, key, seen);
        }
    }

    /** Empty where nobody answered in time, or what cannot be believed. */
    public <T> Optional<Answer<T>> ask(Request asked, Class<T> form, ActingSubject acting, Duration patience) {
        if (!circuit.lets()) {
            return Optional.empty();
        }
        try {
            var answer = sent(asked, acting, patience);
            if (answer.statusCode() == 401) {
                // it may have ended meanwhile, or the realm has other keys
                token.forget();
                answer = sent(asked, acting, patience);
            }
            circuit.answered();
            return read(answer, form);
        } catch (IOException e) {
            LOG.warnf("the neighbour cannot be asked: %s", e.getClass().getName());
            circuit.failed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private HttpResponse<String> sent(Request asked, ActingSubject acting, Duration patience)
            throws IOException, InterruptedException {
        var address = config.address().orElseThrow(() -> new IllegalStateException("rsp.facts.address is not set"));
        var request = HttpRequest.newBuilder(address.resolve(asked.path()))
                .header("Authorization", "Bearer " + token.text())
                .header(ActingSubject.HEADER, acting.text());
        if (asked.key() != null) {
            request.header("Idempotency-Key", asked.key().toString());
        }
        if (asked.seen() != null) {
            request.header("If-Match", "\"" + asked.seen() + "\"");
        }
        if (asked.body() != null) {
            request.header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json.writeValueAsString(asked.body())));
        }
        return wire.send(request, patience);
    }

    private <T> Optional<Answer<T>> read(HttpResponse<String> answer, Class<T> form) throws IOException {
        int status = answer.statusCode();
        var type = answer.headers().firstValue("Content-Type").orElse("");
        // its answers may come to tell more than is asked for
        var reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        if (status < 300 && type.startsWith("application/json")) {
            return Optional.of(new Answer<>(status, reader.readValue(answer.body(), form), null));
        }
        if (status >= 400 && status < 500 && type.startsWith(Problem.MEDIA_TYPE)) {
            return Optional.of(new Answer<>(status, null, reader.readValue(answer.body(), Refused.class)));
        }
        LOG.warnf("asked the neighbour, answered %d", status);
        return Optional.empty();
    }
}
