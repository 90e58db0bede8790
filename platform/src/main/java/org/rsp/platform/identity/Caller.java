package org.rsp.platform.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * The caller of the present request. A token without a well-formed {@code organisation} claim speaks for nobody, and the
 * coordinator is the Regional Support Office's: the role counts for nobody else.
 */
@RequestScoped
public class Caller {

    private static final Pattern ORGANISATION = Pattern.compile("[A-Z]{3}|UNHCR|NGO-[A-Z0-9-]{2,40}");

    /** In place of an organisation; no organisation can be called so. */
    public static final String NOBODY = "NONE";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Refuses with 403 {@code no-organisation} when the token does not say for whom it speaks. */
    public Actor actor() {
        var actor = find(identity).orElseThrow(() -> Refusal.of(CommonProblem.NOT_SIGNED_IN));
        if (actor.organisation().equals(NOBODY)) {
            throw Refusal.of(CommonProblem.NO_ORGANISATION);
        }
        return actor;
    }

    /** Whom a verified token names, for the record of what was refused; who speaks for nobody has {@link #NOBODY}. */
    public static Optional<Actor> find(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            return Optional.empty();
        }
        var organisation = claim(token, "organisation")
                .filter(o -> ORGANISATION.matcher(o).matches())
                .orElse(NOBODY);
        var roles = identity.getRoles().stream()
                .map(Role::find)
                .flatMap(Optional::stream)
                .filter(r -> r != Role.COORDINATOR || organisation.equals("RSO"))
                .collect(toUnmodifiableSet());
        var subject = token.getSubject();
        return Optional.of(new Actor(subject, claim(token, "azp").orElse(subject), organisation, roles));
    }

    private static Optional<String> claim(JsonWebToken token, String name) {
        return token.claim(name).map(Object::toString);
    }
}
