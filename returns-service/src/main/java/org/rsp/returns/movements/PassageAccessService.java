package org.rsp.returns.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a passage: who may know of the return, which is locked before it. */
@ApplicationScoped
class PassageAccessService implements Visible<Passage> {

    private final PassageRepository passages;
    private final KnownReturnService returns;
    private final Visible<Passage> known;

    PassageAccessService(PassageRepository passages, KnownReturnService returns) {
        this.passages = passages;
        this.returns = returns;
        this.known = returns.records(passages::find, this::lockBoth);
    }

    private Optional<Passage> lockBoth(UUID id) {
        return passages.findReturnOf(id).flatMap(returns::holdOne).flatMap(_ -> passages.lock(id));
    }

    @Override
    public Passage get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public Passage lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(Passage passage, Actor actor) {
        return known.require(passage, actor);
    }
}
