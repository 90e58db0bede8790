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

/** Brings together what screening, determination and decisions know of records of persons. What protects most holds. */
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

    /** @param consenting whether the person consents to the kind of return that is asked for */
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
        return switch (decided) {
            case PROTECTED -> consenting ? Standing.PROTECTED_CONSENTING : Standing.PROTECTED;
            case UNDER_STATUS_REVIEW -> Standing.STATUS_UNDER_REVIEW;
            case ISSUED, NEGATIVE_REMEDY_OPEN, UNDER_APPEAL, LEAVE_PENDING, ENDED_REMEDY_OPEN -> Standing.REMEDY_OPEN;
            case ENDED_FINAL -> claimed == ClaimStanding.OPEN ? Standing.CLAIM_OPEN : Standing.STATUS_ENDED;
            case FINAL_NEGATIVE -> claimed == ClaimStanding.OPEN ? Standing.CLAIM_OPEN : Standing.FINALLY_REFUSED;
            case NONE, SET_ASIDE -> undecided(screened, claimed);
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
