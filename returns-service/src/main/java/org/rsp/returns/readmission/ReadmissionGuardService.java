package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardSource;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.guards.ReturnKind;

/**
 * Of guard G13 what a request says (RDM-13): where an agreement is in force, a readmission needs one that was accepted and has not lapsed, or a notice. It only ever fails; that
 * there is an agreement is found by what keeps agreements. A removal needs no request, but one that was made must not have been refused.
 */
@ApplicationScoped
class ReadmissionGuardService implements GuardSource {

    private static final String NOT_REQUESTED = "READMISSION_NOT_REQUESTED";

    private final ReadmissionRequestRepository requests;
    private final AgreedTermsService terms;
    private final Clock clock;

    ReadmissionGuardService(ReadmissionRequestRepository requests, AgreedTermsService terms, Clock clock) {
        this.requests = requests;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public Set<ReturnGuard> guards() {
        return Set.of(ReturnGuard.G13);
    }

    @Override
    public Optional<GuardFinding> find(ReturnGuard guard, GuardedReturn of) {
        var destination = of.destination();
        if (destination == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return why(of, destination, today).map(reason -> GuardFinding.fail(guard, reason, now));
    }

    private Optional<String> why(GuardedReturn of, String destination, LocalDate today) {
        var last = requests.findLast(of.returnId());
        if (last.isPresent()) {
            return last.flatMap(request -> request.requested().equals(destination)
                    ? request.whyNobodyGoesByIt(today)
                    : Optional.of(NOT_REQUESTED));
        }
        var needed = of.kind() == ReturnKind.READM
                && terms.isAgreed(new StatePair(of.custodian(), destination), of.kind(), today);
        return needed ? Optional.of(NOT_REQUESTED) : Optional.empty();
    }
}
