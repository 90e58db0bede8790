package org.rsp.platform.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * The caller of the present request. A token without a well-formed {@code organisation} claim speaks for nobody, and the
 * coordinator is the Regional Support Office's: the role counts for nobody else. A service of the platform speaks for no
 * organisation and has no other role; whoever speaks for one is no service.
 */
@RequestScoped
public class Caller {

    private static final Pattern ORGANISATION = Pattern.compile("[A-Z]{3}|UNHCR|NGO-[A-Z0-9-]{2,40}");

    private static final Set<Role> SERVICE = Set.of(Role.SERVICE);

    /** In place of an organisation; no organisation can be called so. */
    public static final String NOBODY = "NONE";

    private final SecurityIdentity identity;
    private @Nullable Actor known;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Refuses with 403 {@code no-organisation} when the token does not say for whom it speaks. A request is of one caller to its end. */
    public Actor actor() {
        var actor = known;
        if (actor == null) {
            actor = of(identity);
            known = actor;
        }
        return actor;
    }

    private static Actor of(SecurityIdentity identity) {
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
        var subject = token.getSubject();
        var client = claim(token, "azp").orElse(subject);
        var roles = identity.getRoles().stream()
                .map(Role::find)
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
        if (roles.equals(SERVICE) && claim(token, "organisation").isEmpty()) {
            return Optional.of(new Actor(subject, client, Actor.NO_ORGANISATION, SERVICE));
        }
        var organisation = claim(token, "organisation")
                .filter(o -> ORGANISATION.matcher(o).matches())
                .orElse(NOBODY);
        return Optional.of(new Actor(subject, client, organisation, counting(roles, organisation)));
    }

    private static Set<Role> counting(Set<Role> roles, String organisation) {
        return roles.stream()
                .filter(r -> r != Role.COORDINATOR || organisation.equals("RSO"))
                .filter(r -> r != Role.SERVICE)
                .collect(toUnmodifiableSet());
    }

    private static Optional<String> claim(JsonWebToken token, String name) {
        return token.claim(name).map(Object::toString);
    }
}
