package org.rsp.returns.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.rsp.platform.jobs.Job;
import org.rsp.platform.lifecycle.Acts;

/** Notices the movements of which no monitor has reported in time, and tells of each once; it decides nothing (MOV-14). */
@ApplicationScoped
class MovementReportService implements Job {

    private final MovementRepository movements;
    private final Acts acts;

    MovementReportService(MovementRepository movements, Acts acts) {
        this.movements = movements;
        this.acts = acts;
    }

    @Override
    public String name() {
        return "reports of movements that are missing";
    }

    @Override
    public boolean turn(Instant now) {
        var late = movements.lockLate(LocalDate.ofInstant(now, ZoneOffset.UTC));
        late.ifPresent(m -> acts.keepBeside(m, m.missReport(new MovementCommand.MissReportOn(), acts.byTheClock(now))));
        return late.isPresent();
    }
}
