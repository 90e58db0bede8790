package org.rsp.caseload.decisions;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.rsp.caseload.RsdConfig;
import org.rsp.caseload.arrangements.TimeFrameStep;
import org.rsp.caseload.determinations.DeterminationService;
import org.rsp.caseload.tasks.DueDayService;
import org.rsp.platform.lifecycle.Acts.By;

/** Until when somebody may appeal: as many days as everybody has, or more where the parties to the arrangement of the person's case agreed on more (DEC-4). */
@Startup
@ApplicationScoped
class AppealTimeService {

    private final DeterminationService determinations;
    private final DueDayService days;
    private final AppealClock clock;

    /** Refuses to start where somebody would have less time to appeal than everybody has (DEC-4). */
    AppealTimeService(DeterminationService determinations, DueDayService days, RsdConfig config) {
        this.determinations = determinations;
        this.days = days;
        this.clock = new AppealClock(config.appealDays());
    }

    /** The last day for who is recorded today as told. In a transaction of the case's custodian. */
    LocalDate lastDay(UUID determinationId, UUID caseId, By by) {
        return lastDay(determinationId, caseId, by.today());
    }

    /** The last day where the time begins to run on this one. In a transaction of the case's custodian. */
    LocalDate lastDay(UUID determinationId, UUID caseId, LocalDate begins) {
        var usual = clock.lastDay(begins);
        var agreed = days.of(TimeFrameStep.APPEAL_FILING, caseId, determinations.modalityCode(determinationId), begins)
                .on();
        return agreed.isAfter(usual) ? agreed : usual;
    }
}
