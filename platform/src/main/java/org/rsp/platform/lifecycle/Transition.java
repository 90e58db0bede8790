package org.rsp.platform.lifecycle;

import java.util.Optional;
import java.util.Set;
import org.rsp.platform.identity.Role;

/** One row of a procedure's table: an act, in words, the states it is open from, where it leads, and for whom. */
public interface Transition<S extends Enum<S>> {

    String name();

    String words();

    /** Empty for the one act that opens the procedure. */
    Set<S> from();

    /** Empty for an act that leaves the state as it is. */
    Optional<S> to();

    Set<Role> by();
}
