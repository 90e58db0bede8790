package org.rsp.platform.handover;

import java.util.Optional;
import org.rsp.platform.lifecycle.Transition;

/** An act of a procedure that two organisations share, each with acts of its own. */
public interface SidedTransition<S extends Enum<S>> extends Transition<S> {

    /** Whose act it is; nobody's where the clock does it. */
    Optional<Side> side();
}
