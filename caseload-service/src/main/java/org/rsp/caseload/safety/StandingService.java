package org.rsp.caseload.safety;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rsp.caseload.decisions.DecisionStanding;
import org.rsp.caseload.decisions.StatusDecisionService;
import org.rsp.caseload.determinations.ClaimStanding;
import org.rsp.caseload.determinations.DeterminationService;
import org.rsp.caseload.screening.ScreeningService;
import org.rsp.caseload.screening.ScreeningStanding;

/** Brings together what screening, determination and decisions know of records of persons. What stands most in the way of a return holds. */
@ApplicationScoped
class StandingService {

    private final ScreeningService screenings;
    private final DeterminationService determinations;
    private final StatusDecisionService decisions;

    StandingService(ScreeningService screenings, DeterminationService determinations, StatusDecisionService decisions) {
        this.screenings = screenings;
        this.determinations = determinations;
        this.decisions = decisions;
    }

    /** @param consenting whether a consent of the person to the kind of return that is asked for counts */
    Map<UUID, Standing> of(Set<UUID> individualIds, boolean consenting) {
        var screened = screenings.standing(individualIds);
        var claimed = determinations.standing(individualIds);
        var decided = decisions.standing(individualIds);
        return individualIds.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        id -> standing(
                                requireNonNull(screened.get(id)),
                                requireNonNull(claimed.get(id)),
                                requireNonNull(decided.get(id)),
                                consenting)));
    }

    private static Standing standing(
            ScreeningStanding screened, ClaimStanding claimed, DecisionStanding decided, boolean consenting) {
        // whatever was decided before, a claim that is open is looked at first
        if (claimed == ClaimStanding.OPEN) {
            return Standing.CLAIM_OPEN;
        }
        return switch (decided) {
            case PROTECTED -> consenting ? Standing.PROTECTED_CONSENTING : Standing.PROTECTED;
            case UNDER_STATUS_REVIEW -> Standing.STATUS_UNDER_REVIEW;
            case ISSUED, NEGATIVE_REMEDY_OPEN, UNDER_APPEAL, LEAVE_PENDING, ENDED_REMEDY_OPEN -> Standing.REMEDY_OPEN;
            case ENDED_FINAL -> Standing.STATUS_ENDED;
            case FINAL_NEGATIVE -> refused(claimed);
            case NONE, SET_ASIDE -> undecided(screened, claimed);
        };
    }

    /** Of somebody who has claimed again since, nobody has found anything. */
    private static Standing refused(ClaimStanding claimed) {
        return switch (claimed) {
            case CLOSED_WITHOUT_DECISION -> Standing.CLOSED_UNDECIDED;
            case WITHDRAWN_INFORMED -> Standing.WITHDRAWN;
            case NONE, OPEN, DECIDED -> Standing.FINALLY_REFUSED;
        };
    }

    private static Standing undecided(ScreeningStanding screened, ClaimStanding claimed) {
        return switch (claimed) {
            case OPEN -> Standing.CLAIM_OPEN;
            case DECIDED -> Standing.DECISION_PENDING;
            case WITHDRAWN_INFORMED -> Standing.WITHDRAWN;
            case CLOSED_WITHOUT_DECISION -> Standing.CLOSED_UNDECIDED;
            case NONE ->
                switch (screened) {
                    case NOT_SCREENED -> Standing.NOT_SCREENED;
                    case SCREENED_NO_FEAR -> Standing.NEVER_CLAIMED;
                    case FEAR_EXPRESSED -> Standing.CLAIM_OPEN;
                };
        };
    }
}
