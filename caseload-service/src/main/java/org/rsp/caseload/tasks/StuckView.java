package org.rsp.caseload.tasks;

import static org.rsp.platform.access.FieldClass.P1;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.rsp.platform.access.Classified;
import org.rsp.platform.lifecycle.HistoryEntry;

/** A thing in whose state a step is due and which is on nobody's worklist. {@code since} is when it came there. */
record StuckView(
        @Classified(P1) UUID resourceId,
        @Classified(P1) String procedure,
        @Classified(P1) String status,
        @Classified(P1) String step,
        @Classified(P1) TaskOwner role,
        @Classified(P1) Instant since) {

    static StuckView of(HistoryEntry last, Duty duty) {
        return new StuckView(
                last.resource(),
                duty.procedure(),
                duty.state(),
                duty.step(),
                duty.owner(),
                last.at().truncatedTo(ChronoUnit.MINUTES));
    }
}
