package org.rsp.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is sent as a credential is one token, written in the one way there is, or it is refused before anybody reads it: two
 * headers can be read in two ways, the framework skips characters that are no Base64, and falls over a token of dots.
 */
@ApplicationScoped
class BearerForm {

    private static final Pattern FORM = Pattern.compile("(?i:bearer) ([\\w-]+)\\.([\\w-]+)\\.([\\w-]+)");
    private static final int AFTER_THE_ID = 9_500;

    void install(@Observes Filters filters) {
        filters.register(BearerForm::check, AFTER_THE_ID);
    }

    private static void check(RoutingContext routing) {
        var sent = routing.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.isEmpty() || isOneToken(sent)) {
            routing.next();
        } else {
            routing.fail(401);
        }
    }

    private static boolean isOneToken(List<String> sent) {
        var token = FORM.matcher(sent.getFirst());
        return sent.size() == 1
                && token.matches()
                && isPlain(token.group(1))
                && isPlain(token.group(2))
                && isPlain(token.group(3));
    }

    /** No bit is set that means nothing: one text for one token. */
    private static boolean isPlain(String part) {
        try {
            var bytes = Base64.getUrlDecoder().decode(part);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
