package org.rsp.platform.audit;

import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;

/** Whose audit somebody may read (ACC-15). A service with cases implements it; without that nobody may read any. */
public interface AuditScope {

    /** Refuses with 404, as if there were no such case, unless the actor may know who looked at it. */
    Decision requireCase(UUID caseId, Actor actor);

    /** The case of this person, as far as the actor could know of it: whether its audit may be read is another question. */
    Optional<UUID> findCaseOf(UUID individualId, Actor actor);
}
