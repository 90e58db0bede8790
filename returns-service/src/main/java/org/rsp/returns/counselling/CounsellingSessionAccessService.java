package org.rsp.returns.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a session: who may know of the return. */
@ApplicationScoped
class CounsellingSessionAccessService implements Visible<CounsellingSession> {

    private final Visible<CounsellingSession> known;

    CounsellingSessionAccessService(CounsellingSessionRepository sessions, KnownReturnService returns) {
        this.known = returns.records(sessions::find, sessions::lock);
    }

    @Override
    public CounsellingSession get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public CounsellingSession lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(CounsellingSession session, Actor actor) {
        return known.require(session, actor);
    }
}
