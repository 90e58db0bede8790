package org.rsp.caseload.solutions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.bestinterests.ChildSolution;
import org.rsp.caseload.permits.ReturnKind;

/** What may be considered as an end of a person's case: who carries it out, which kind of return it is, if it is one, and what comes of it. */
enum SolutionOption {
    // spotless:off
    LOCAL_INTEGRATION        (null,                          null,               SolutionOutcome.STAYED,             ChildSolution.LOCAL_INTEGRATION),
    RESETTLEMENT             (SolutionReceiver.RESETTLEMENT, null,               SolutionOutcome.RESETTLED,          ChildSolution.RESETTLEMENT),
    COMPLEMENTARY_PATHWAY    (SolutionReceiver.RESETTLEMENT, null,               SolutionOutcome.ADMITTED_ELSEWHERE, ChildSolution.COMPLEMENTARY_PATHWAY),
    VOLUNTARY_REPATRIATION   (SolutionReceiver.RETURNS,      ReturnKind.VOLREP,  SolutionOutcome.RETURNED,           ChildSolution.RETURN),
    ASSISTED_VOLUNTARY_RETURN(SolutionReceiver.RETURNS,      ReturnKind.AVR,     SolutionOutcome.RETURNED,           ChildSolution.RETURN),
    REMOVAL                  (SolutionReceiver.RETURNS,      ReturnKind.REMOVAL, SolutionOutcome.REMOVED,            ChildSolution.RETURN),
    READMISSION              (SolutionReceiver.RETURNS,      ReturnKind.READM,   SolutionOutcome.READMITTED,         ChildSolution.RETURN),
    SAFE_RETURN              (SolutionReceiver.RETURNS,      ReturnKind.VOT,     SolutionOutcome.RETURNED,           ChildSolution.RETURN);
    // spotless:on

    private final @Nullable SolutionReceiver receiver;
    private final @Nullable ReturnKind returnKind;
    private final SolutionOutcome outcome;
    private final ChildSolution found;

    SolutionOption(
            @Nullable SolutionReceiver receiver,
            @Nullable ReturnKind returnKind,
            SolutionOutcome outcome,
            ChildSolution found) {
        this.receiver = receiver;
        this.returnKind = returnKind;
        this.outcome = outcome;
        this.found = found;
    }

    Optional<SolutionReceiver> receiver() {
        return Optional.ofNullable(receiver);
    }

    Optional<ReturnKind> returnKind() {
        return Optional.ofNullable(returnKind);
    }

    /** A return that rests on the person's own written will. */
    boolean isByOwnWill() {
        return returnKind != null && returnKind.isByOwnWill();
    }

    SolutionOutcome outcome() {
        return outcome;
    }

    /** What must have been found to be best for a child who is alone. */
    ChildSolution found() {
        return found;
    }
}
