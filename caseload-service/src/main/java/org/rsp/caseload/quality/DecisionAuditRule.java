package org.rsp.caseload.quality;

import java.time.LocalDate;
import java.util.List;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What makes a sample one of which something follows. */
final class DecisionAuditRule {

    /** QAL-1: so that whether somebody's decision was drawn tells nothing of the person. */
    private static final int ONE_OF = 2;

    private DecisionAuditRule() {}

    static void checkEnded(AuditedQuarter quarter, LocalDate today) {
        if (!quarter.isOver(today)) {
            throw Refusal.field("/quarter", "QAL-5", "Name a quarter that is over.");
        }
    }

    /** Once: who could draw again could draw until the sample pleases. */
    static void checkDrawing(boolean drawnBefore, long issued) {
        demand(
                Guard.of(
                        "QAL-1",
                        !drawnBefore && issued >= ONE_OF,
                        "two decisions or more were issued in the quarter, and no sample of it was drawn before"),
                List.of());
    }

    /** Of so many that were issued. */
    static int size(int asked, long issued) {
        return Math.toIntExact(Math.min(asked, issued / ONE_OF));
    }

    static void checkClosing(long waiting, List<String> open) {
        demand(Guard.of("QAL-8", waiting == 0, "each decision that was drawn was reviewed or set aside"), open);
    }

    private static void demand(Guard guard, List<String> open) {
        if (guard.state() != Guard.State.PASS) {
            throw Refusal.guards(List.of(guard), open);
        }
    }
}
