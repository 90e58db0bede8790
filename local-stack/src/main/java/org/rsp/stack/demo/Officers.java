package org.rsp.stack.demo;

import java.util.function.Function;

/** Who does what in the procedure: demo users of UNHCR, each with the one role that is theirs, signed in as people sign in. */
record Officers(
        Organisation officer,
        Organisation supervisor,
        Organisation reviewer,
        Organisation protection,
        Organisation appeals) {

    static Officers of(Function<String, Organisation> user) {
        return new Officers(
                user.apply("unhcr-caseworker"),
                user.apply("unhcr-supervisor"),
                user.apply("unhcr-rsd-reviewer"),
                user.apply("unhcr-protection-officer"),
                user.apply("unhcr-appeal-officer"));
    }
}
