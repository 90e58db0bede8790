package org.rsp.returns.departures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;

/** What is done when it is heard what became of a departure permit. In the transaction of the event. */
@ApplicationScoped
class PermitNewsService {

    private final Departed returns;

    PermitNewsService(Departed returns) {
        this.returns = returns;
    }

    @Transactional(TxType.MANDATORY)
    void heard(String type, UUID permitId, UUID returnId, Instant at) {
        switch (type) {
            case "processing.departure-permit.consumed.v1" -> returns.departed(returnId, permitId, at);
            case "processing.departure-permit.turned-back.v1" -> returns.calledBack(returnId, permitId, at);
            case "processing.departure-permit.voided.v1" -> returns.voided(returnId, permitId, at);
            default -> {
                // that one is issued is known by asking for it
            }
        }
    }
}
