package org.rsp.returns.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of an answer to the checklist: who may know of the return. */
@ApplicationScoped
class ChecklistAnswerAccessService implements Visible<ChecklistAnswer> {

    private final Visible<ChecklistAnswer> known;

    ChecklistAnswerAccessService(ChecklistAnswerRepository answers, KnownReturnService returns) {
        this.known = returns.records(answers::find, answers::lock);
    }

    @Override
    public ChecklistAnswer get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public ChecklistAnswer lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(ChecklistAnswer answer, Actor actor) {
        return known.require(answer, actor);
    }
}
