package org.rsp.returns.suspensions;

import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;

import java.util.EnumSet;
import java.util.Set;
import org.rsp.platform.access.FieldClass;
import org.rsp.returns.guards.ReturnGuard;

/** Why a return stands still, to whom that may be told, and which guard is to pass before it goes on. */
public enum SuspensionReason {
    FEAR_EXPRESSED(P3, ReturnGuard.G1),
    CLAIM_LODGED(P3, ReturnGuard.G1),
    APPEAL_LODGED(P3, ReturnGuard.G1),
    /** A court's stay, or a hold: which, the service that has the cases does not tell. */
    STAY_ORDERED(P3, ReturnGuard.G1),
    COURT_STAY(P3, ReturnGuard.G1),
    CONSENT_WITHDRAWN(P2, ReturnGuard.G3),
    UNFIT(P2, ReturnGuard.G7),
    /** A captain or a carrier does not take the person along. */
    CARRIER_REFUSED(P2, ReturnGuard.G7),
    BEST_INTERESTS_NEGATIVE(P2, ReturnGuard.G6),
    COI_ALERT(P2, ReturnGuard.G2),
    /** Told to few: that somebody is protected as a witness. */
    WITNESS_HOLD(P4, ReturnGuard.G11),
    EXTRADITION_HOLD(P4, ReturnGuard.G12),
    /** Something was done for the person's safety, at whichever custodian; what, is not told. */
    PERMIT_VOIDED(P3, ReturnGuard.G1),
    /** The plan by which the person was to return is not followed any more. */
    PLAN_ENDED(P2, ReturnGuard.G1),
    /** The person has agreed to go by own will: a plan of that was handed over while somebody was to be removed or readmitted. */
    VOLUNTARY_AGREED(P2, ReturnGuard.G5),
    /** A check found that the person is not safe there, or is sent on. */
    REFOULEMENT_RISK(P3, ReturnGuard.G2),
    FAMILY_SPLIT(P2, ReturnGuard.G10),
    /** Told to few: that somebody is looked after as a victim. */
    VICTIM_AT_RISK(P4, ReturnGuard.G11),
    CONFLICT_FOUND(P3, ReturnGuard.G12),
    REMEDY_LODGED(P2, ReturnGuard.G4),
    ORDER_QUASHED(P2, ReturnGuard.G4),
    CAPACITY_DOUBTED(P2, ReturnGuard.G3);

    /** What a person does who fears to return: after it, nothing that was said before counts as consent. */
    static final Set<SuspensionReason> OF_FEAR = Set.copyOf(EnumSet.of(FEAR_EXPRESSED, CLAIM_LODGED, APPEAL_LODGED));

    /** Another procedure needs the person: whatever was checked, nobody goes. */
    static final Set<SuspensionReason> HOLDS = Set.copyOf(EnumSet.of(WITNESS_HOLD, EXTRADITION_HOLD));

    /** What a court has said, as it was heard here or there. */
    private static final Set<SuspensionReason> OF_STAY = Set.copyOf(EnumSet.of(STAY_ORDERED, COURT_STAY));

    private final FieldClass toldAs;
    private final ReturnGuard guard;

    SuspensionReason(FieldClass toldAs, ReturnGuard guard) {
        this.toldAs = toldAs;
        this.guard = guard;
    }

    FieldClass toldAs() {
        return toldAs;
    }

    ReturnGuard guard() {
        return guard;
    }

    /**
     * What the service that has the cases looks at, and not this one: every reason that is about the same. Until that service has told of it, its answer is
     * none to what was heard here (SUS-7).
     */
    Set<SuspensionReason> lookedAtElsewhere() {
        if (OF_FEAR.contains(this)) {
            return OF_FEAR;
        }
        return OF_STAY.contains(this) ? OF_STAY : Set.of();
    }

    /** Only what brings it about can end it; of all holds, so that a refusal names no witness. */
    boolean isEndedByWhoImposedItAlone() {
        return HOLDS.contains(this);
    }
}
