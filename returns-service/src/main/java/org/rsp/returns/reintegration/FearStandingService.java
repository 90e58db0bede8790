package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.returns.suspensions.ToldFears;

/** Says of which persons a fear waits that was told here. */
@ApplicationScoped
class FearStandingService implements ToldFears {

    private final FearReportRepository fears;
    private final WiderRows wider;

    FearStandingService(FearReportRepository fears, WiderRows wider) {
        this.fears = fears;
        this.wider = wider;
    }

    @Override
    public boolean isWaiting(UUID individualId) {
        return wider.asSystem(() -> fears.isWaiting(individualId));
    }
}
