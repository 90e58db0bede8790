package org.rsp.caseload.stays;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rsp.caseload.cases.SealedCaseService;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Sequel;
import org.rsp.platform.lifecycle.Versioned;

/**
 * Keeps a case to those who are named with the holds that are in force in it (STY-6). It follows the act, and does not belong to it: who lifts a hold is
 * answered as somebody who was named with it, and may know nothing of the case afterwards.
 */
@ApplicationScoped
class SealSequelService implements Sequel {

    private final RemovalStayRepository stays;
    private final SealedCaseService cases;
    private final HeldTimes times;

    SealSequelService(RemovalStayRepository stays, SealedCaseService cases, HeldTimes times) {
        this.stays = stays;
        this.cases = cases;
        this.times = times;
    }

    @Override
    public List<Done> of(Versioned resource, HistoryEntry entry) {
        if (resource instanceof RemovalStay stay && stay.isSealing()) {
            seal(stay, entry);
        }
        return List.of();
    }

    private void seal(RemovalStay stay, HistoryEntry entry) {
        var named = stays.named(stay.caseId());
        if (named.isEmpty()) {
            times.runAnew(cases.unseal(stay.caseId()), LocalDate.ofInstant(entry.at(), ZoneOffset.UTC));
        } else {
            cases.seal(stay.caseId(), stay.custodian(), named);
        }
    }
}
