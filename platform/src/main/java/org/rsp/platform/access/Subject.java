package org.rsp.platform.access;

import java.util.Set;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;

/**
 * Who asks, from the verified token and from nothing else.
 *
 * @param nationalities of the person, as far as the organisation's realm tells them; none today
 */
public record Subject(String id, String organisation, Set<Role> roles, Set<String> nationalities) {

    public Subject {
        roles = Set.copyOf(roles);
        nationalities = Set.copyOf(nationalities);
    }

    public static Subject of(Actor actor) {
        return new Subject(actor.subject(), actor.organisation(), actor.roles(), Set.of());
    }

    /** An organisation's own system, as the recipient of events. */
    public static Subject recipient(String organisation) {
        return new Subject("", organisation, Set.of(Role.INTEGRATION), Set.of());
    }
}
