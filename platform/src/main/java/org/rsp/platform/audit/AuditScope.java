package org.rsp.platform.audit;

import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.identity.Actor;

/** Whose audit somebody may read. A service with cases implements it; without that nobody may read any. */
public interface AuditScope {

    /** Whether the actor may know who looked at this case: its custodian may. */
    boolean includesCase(UUID caseId, Actor actor);

    /** The case of this person, if the actor may know who looked at the person. */
    Optional<UUID> caseOf(UUID individualId, Actor actor);
}
