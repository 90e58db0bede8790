package org.rsp.stack.demo;

import java.util.function.Function;

/** Who does what in the procedure: demo users of one organisation, each with the one role that is theirs, signed in as people sign in. */
record Officers(
        Organisation officer,
        Organisation supervisor,
        Organisation reviewer,
        Organisation protection,
        Organisation appeals) {

    static Officers of(String organisation, Function<String, Organisation> user) {
        return new Officers(
                user.apply(organisation + "-caseworker"),
                user.apply(organisation + "-supervisor"),
                user.apply(organisation + "-rsd-reviewer"),
                user.apply(organisation + "-protection-officer"),
                user.apply(organisation + "-appeal-officer"));
    }
}
