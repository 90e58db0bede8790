package org.rsp.caseload.screening;

import static org.rsp.caseload.screening.FlowCategory.CRIMINAL;
import static org.rsp.caseload.screening.FlowCategory.ECONOMIC;
import static org.rsp.caseload.screening.FlowCategory.OTHER_HUMANITARIAN;
import static org.rsp.caseload.screening.FlowCategory.REFUGEES;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person may be, as far as a screening can tell. A person has a set of them, for they overlap. Manner of entry is none, and no
 * ground for one (SCN-9).
 */
enum ScreeningProfile {
    POSSIBLE_REFUGEE(REFUGEES),
    KNOWN_ELSEWHERE(REFUGEES, ReferralPurpose.SECONDARY_MOVEMENT_CHECK),
    POSSIBLY_STATELESS(OTHER_HUMANITARIAN, ReferralPurpose.NATIONALITY_VERIFICATION),
    CHILD_ALONE(OTHER_HUMANITARIAN, ReferralPurpose.CHILD_PROTECTION),
    POSSIBLE_TRAFFICKING_VICTIM(OTHER_HUMANITARIAN, ReferralPurpose.VICTIM_ASSISTANCE),
    AT_RISK(OTHER_HUMANITARIAN, ReferralPurpose.SPECIFIC_NEEDS),
    SMUGGLED_MIGRANT(ECONOMIC, ReferralPurpose.AVR_COUNSELLING),
    SUSPECTED_CRIMINAL_CONDUCT(CRIMINAL, ReferralPurpose.NATIONAL_LAW);

    private final FlowCategory category;
    private final Set<ReferralPurpose> leadsTo;

    /** Whatever a person may be, the way to a status determination stays open (SCN-10), and counselling is offered. */
    ScreeningProfile(FlowCategory category, ReferralPurpose... own) {
        this.category = category;
        this.leadsTo = EnumSet.of(ReferralPurpose.RSD, ReferralPurpose.COUNSELLING);
        this.leadsTo.addAll(Set.of(own));
    }

    FlowCategory category() {
        return category;
    }

    boolean leadsTo(ReferralPurpose purpose) {
        return leadsTo.contains(purpose);
    }

    /** Told to the custodian's staff who are told P4, and to nobody else (SCN-8). */
    boolean isRestricted() {
        return this == POSSIBLE_TRAFFICKING_VICTIM || this == SUSPECTED_CRIMINAL_CONDUCT;
    }

    /** What is acted on as soon as somebody says it, and not only when another has looked at it (SCN-15). */
    boolean isActedOn() {
        return this == POSSIBLE_REFUGEE || this == CHILD_ALONE || this == POSSIBLE_TRAFFICKING_VICTIM;
    }

    /** With one of these nobody can be said to have been screened without fear. */
    boolean isOfRefugees() {
        return category == REFUGEES;
    }
}
