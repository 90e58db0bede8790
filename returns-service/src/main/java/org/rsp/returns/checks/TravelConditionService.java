package org.rsp.returns.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What a journey must have so that the person is fit for it, for whoever plans the journey. Why it must, is told to few. */
@ApplicationScoped
public class TravelConditionService {

    private final ReturnCheckRepository checks;
    private final CheckParticularsService particulars;

    TravelConditionService(ReturnCheckRepository checks, CheckParticularsService particulars) {
        this.checks = checks;
        this.particulars = particulars;
    }

    /** Whether medical staff go along, by the last check of fitness; also where nobody stands by one. In the transaction of who asks. */
    public boolean isMedicalEscortNeeded(UUID returnId) {
        return checks.findLast(returnId, CheckKind.FITNESS)
                .filter(check -> check.passes() && !check.isWithdrawn())
                .flatMap(particulars::findOpened)
                .flatMap(said -> Optional.ofNullable(said.fitness()))
                .map(fit -> fit.conditions().contains(TravelCondition.MEDICAL_ESCORT))
                .orElse(true);
    }
}
