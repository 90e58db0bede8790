package org.rsp.returns.guards;

import java.util.Optional;
import java.util.Set;

/**
 * What knows of a guard. A bean of this type in any feature is asked, in the transaction of whoever asks; it must not ask another service there. Of G1 only
 * the service that has the cases knows, and that is asked before.
 */
public interface GuardSource {

    /** Of which guards it knows. */
    Set<ReturnGuard> guards();

    /** What it finds of the guard now; empty where it has nothing on this return. */
    Optional<GuardFinding> find(ReturnGuard guard, GuardedReturn of);
}
