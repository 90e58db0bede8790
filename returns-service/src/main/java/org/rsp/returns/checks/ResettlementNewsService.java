package org.rsp.returns.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Keeps what is heard of plans to resettle persons (CHK-9). In the transaction of the event. */
@ApplicationScoped
class ResettlementNewsService {

    private static final String RESETTLEMENT = "RESETTLEMENT";

    private final KnownResettlementRepository resettlements;

    ResettlementNewsService(KnownResettlementRepository resettlements) {
        this.resettlements = resettlements;
    }

    /** Who was resettled is not returned from here either: only a plan that is withdrawn or given up stands in nobody's way. */
    @Transactional(TxType.MANDATORY)
    void heard(String type, UUID planId, ResettlementNews of) {
        switch (type) {
            case "processing.solution-plan.handed-over.v1" -> handedOver(planId, of);
            case "processing.solution-plan.withdrawn.v1", "processing.solution-plan.given-up.v1" ->
                resettlements.find(planId).ifPresent(KnownResettlement::end);
            default -> {
                // whatever else becomes of a plan ends nothing
            }
        }
    }

    private void handedOver(UUID planId, ResettlementNews of) {
        var person = of.individualId();
        var caseId = of.caseId();
        if (person == null
                || caseId == null
                || !RESETTLEMENT.equals(of.receiver())
                || resettlements.find(planId).isPresent()) {
            return;
        }
        resettlements.persist(KnownResettlement.handedOver(planId, person, caseId));
    }
}
