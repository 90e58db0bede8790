package org.rsp.caseload.recusals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** Keeps accounts from deciding on persons (ITG-4). In a transaction of the persons' custodian. */
@ApplicationScoped
public class RecusalService {

    private final RecusalRepository recusals;

    RecusalService(RecusalRepository recusals) {
        this.recusals = recusals;
    }

    /** From now on, for good: what somebody has read is not forgotten. Nobody else is told. The ids are the real ones. */
    public void keep(Actor actor, UUID individualId, UUID caseId) {
        recusals.keep(individualId, caseId, actor.organisation(), actor.subject());
    }

    /**
     * Refuses who is kept from deciding on the person, without a word why.
     *
     * @param open what is open to the caller, for the refusal
     */
    public void demandNone(Actor actor, UUID individualId, List<String> open) {
        if (recusals.isKept(individualId, actor.subject())) {
            throw Refusal.guards(List.of(Guard.of("ITG-4", false, "another officer takes this step")), open);
        }
    }
}
