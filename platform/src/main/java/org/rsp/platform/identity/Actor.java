package org.rsp.platform.identity;

import java.util.Set;

/**
 * Who is asking: the token's subject, the client it was given to, the organisation it speaks for, and its roles.
 *
 * @param organisation ISO 3166-1 alpha-3 of a state, or UNHCR, IOM, RSO, NGO-…; none for a service of the platform
 */
public record Actor(String subject, String client, String organisation, Set<Role> roles) {

    /** What no organisation is called. */
    public static final String NO_ORGANISATION = "";

    /** A state by its code, and not an agency or the coordinating office, which have codes of the same length. */
    public static boolean isState(String organisation) {
        return organisation.matches("[A-Z]{3}") && !organisation.equals("IOM") && !organisation.equals("RSO");
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** A partner's system rather than a person. */
    public boolean isSystem() {
        return has(Role.INTEGRATION) || has(Role.SERVICE);
    }
}
