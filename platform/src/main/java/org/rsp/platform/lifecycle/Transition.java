package org.rsp.platform.lifecycle;

import java.util.Optional;
import java.util.Set;
import org.rsp.platform.identity.Role;

/** An act of a procedure: a constant whose name is the act and whose row says when it is open, for whom, and where to. */
public interface Transition<S extends Enum<S>> {

    String name();

    Row<S> row();

    default String words() {
        return row().words();
    }

    default Set<S> from() {
        return row().from();
    }

    default Optional<S> to() {
        return row().to();
    }

    default Set<Role> by() {
        return row().by();
    }
}
