package org.rsp.platform.lifecycle;

import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;

/** Finds resources as far as an actor may know of them: not visible is not found, 404. */
public interface Visible<R> {

    R get(UUID id, Actor actor);

    /** The same, with the row locked until the transaction ends: every act begins so. */
    R lock(UUID id, Actor actor);

    /** What the actor may be told of it, by which rule; 404 where that is nothing. */
    Decision require(R resource, Actor actor);
}
