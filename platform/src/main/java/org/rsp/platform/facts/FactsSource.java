package org.rsp.platform.facts;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.Problem;

/**
 * The service that has the cases, as the others ask it: by its two named operations, with their own token. What it answers is
 * read strictly: a fact that this service does not understand may be one that denies.
 */
@ApplicationScoped
class FactsSource {

    private static final Logger LOG = Logger.getLogger(FactsSource.class);
    private static final String PATH = "/processing/v1/access-facts/";

    private final FactsConfig config;
    private final ServiceToken token;
    private final Wire wire;
    private final ObjectMapper json;

    FactsSource(FactsConfig config, ServiceToken token, Wire wire, ObjectMapper json) {
        this.config = config;
        this.token = token;
        this.wire = wire;
        this.json = json;
    }

    /** @param acting for whom it is asked; nobody where the service asks for itself */
    Reply ask(About about, UUID id, @Nullable ActingSubject acting) {
        try {
            var request = HttpRequest.newBuilder(address(about, id)).header("Authorization", "Bearer " + token.text());
            if (acting != null) {
                request.header(ActingSubject.HEADER, acting.text());
            }
            return read(about, id, wire.send(request));
        } catch (IOException e) {
            LOG.warnf("facts cannot be asked for: %s", e.getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Reply.Silence();
    }

    private URI address(About about, UUID id) {
        return config.address()
                .orElseThrow(() -> new IllegalStateException("rsp.facts.address is not set"))
                .resolve(PATH + about.collection() + "/" + id);
    }

    private Reply read(About about, UUID id, HttpResponse<String> answer) throws IOException {
        switch (answer.statusCode()) {
            case 200 -> {
                var facts = json.readValue(answer.body(), about.form());
                return facts.id().equals(id) ? new Reply.Told(facts) : new Reply.Silence();
            }
            case 404 -> {
                // any other page that is not found says nothing of the case
                return isProblem(answer) ? new Reply.NotThere() : new Reply.Silence();
            }
            case 401 -> token.forget();
            default -> LOG.warnf("asked for facts, answered %d", answer.statusCode());
        }
        return new Reply.Silence();
    }

    private static boolean isProblem(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith(Problem.MEDIA_TYPE))
                .isPresent();
    }
}
