package org.rsp.caseload.safety;

import static org.rsp.caseload.permits.Clearance.CLEAR;
import static org.rsp.caseload.permits.Clearance.NOT_CLEAR;
import static org.rsp.caseload.permits.Clearance.UNKNOWN;

import java.util.Optional;
import org.rsp.caseload.permits.Clearance;
import org.rsp.caseload.permits.ReturnKind;

/**
 * Where one record of a person stands, and what that means for each kind of return. Source: docs/procedures/removal-safety.md, row by row, in the
 * same order. A kind that is not named here, and a standing, is not clear.
 */
enum Standing {
    // spotless:off
    //                   VOLREP      AVR        REMOVAL    READM      VOT
    NOT_SCREENED        (UNKNOWN,    UNKNOWN,   UNKNOWN,   UNKNOWN,   UNKNOWN),
    NEVER_CLAIMED       (CLEAR,      CLEAR,     CLEAR,     CLEAR,     CLEAR),
    CLAIM_OPEN          (NOT_CLEAR,  NOT_CLEAR, NOT_CLEAR, NOT_CLEAR, NOT_CLEAR),
    DECISION_PENDING    (NOT_CLEAR,  NOT_CLEAR, NOT_CLEAR, NOT_CLEAR, NOT_CLEAR),
    REMEDY_OPEN         (NOT_CLEAR,  NOT_CLEAR, NOT_CLEAR, NOT_CLEAR, NOT_CLEAR),
    FINALLY_REFUSED     (CLEAR,      CLEAR,     CLEAR,     CLEAR,     CLEAR),
    WITHDRAWN           (CLEAR,      CLEAR,     NOT_CLEAR, NOT_CLEAR, CLEAR),
    CLOSED_UNDECIDED    (NOT_CLEAR,  NOT_CLEAR, NOT_CLEAR, NOT_CLEAR, NOT_CLEAR),
    PROTECTED           (NOT_CLEAR,  NOT_CLEAR, NOT_CLEAR, NOT_CLEAR, NOT_CLEAR),
    PROTECTED_CONSENTING(CLEAR,      NOT_CLEAR, NOT_CLEAR, NOT_CLEAR, NOT_CLEAR),
    STATUS_UNDER_REVIEW (NOT_CLEAR,  NOT_CLEAR, NOT_CLEAR, NOT_CLEAR, NOT_CLEAR),
    STATUS_ENDED        (NOT_CLEAR,  NOT_CLEAR, NOT_CLEAR, NOT_CLEAR, NOT_CLEAR);
    // spotless:on

    private final Clearance volrep;
    private final Clearance avr;
    private final Clearance removal;
    private final Clearance readm;
    private final Clearance vot;

    Standing(Clearance volrep, Clearance avr, Clearance removal, Clearance readm, Clearance vot) {
        this.volrep = volrep;
        this.avr = avr;
        this.removal = removal;
        this.readm = readm;
        this.vot = vot;
    }

    Clearance clearance(ReturnKind kind) {
        return switch (kind) {
            case VOLREP -> volrep;
            case AVR -> avr;
            case REMOVAL -> removal;
            case READM -> readm;
            case VOT -> vot;
        };
    }

    /** What is told of it to who may be told of claims; of what is clear for every kind there is nothing to tell. */
    Optional<SafetyFinding> finding() {
        return switch (this) {
            case NEVER_CLAIMED, FINALLY_REFUSED -> Optional.empty();
            case NOT_SCREENED -> Optional.of(SafetyFinding.NOT_SCREENED);
            case CLAIM_OPEN -> Optional.of(SafetyFinding.CLAIM_OPEN);
            case DECISION_PENDING -> Optional.of(SafetyFinding.DECISION_PENDING);
            case REMEDY_OPEN -> Optional.of(SafetyFinding.REMEDY_OPEN);
            case WITHDRAWN -> Optional.of(SafetyFinding.CLAIM_WITHDRAWN);
            case CLOSED_UNDECIDED -> Optional.of(SafetyFinding.CLOSED_UNDECIDED);
            case PROTECTED, PROTECTED_CONSENTING -> Optional.of(SafetyFinding.PROTECTED);
            case STATUS_UNDER_REVIEW -> Optional.of(SafetyFinding.STATUS_UNDER_REVIEW);
            case STATUS_ENDED -> Optional.of(SafetyFinding.STATUS_ENDED);
        };
    }
}
