package org.rsp.returns.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardSource;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.guards.ReturnKind;

/** Guard G13: what the register of agreements says of who leads a return and where the person goes. What is found holds until the transaction ends. */
@ApplicationScoped
class AgreementGuardService implements GuardSource {

    private static final String NONE_IN_FORCE = "NO_AGREEMENT_IN_FORCE";

    private final AgreementTerms terms;
    private final Clock clock;

    AgreementGuardService(AgreementTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public Set<ReturnGuard> guards() {
        return Set.of(ReturnGuard.G13);
    }

    /** Nothing is known of it before it is known where the person goes. */
    @Override
    public Optional<GuardFinding> find(ReturnGuard guard, GuardedReturn of) {
        var destination = of.destination();
        if (destination == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        var pair = new StatePair(of.custodian(), destination);
        return terms.inForce(pair, of.kind(), LocalDate.ofInstant(now, ZoneOffset.UTC))
                .map(agreement -> GuardFinding.pass(guard, agreement.id().toString(), now))
                .or(() -> restsOnOne(of.kind())
                        ? Optional.of(GuardFinding.fail(guard, NONE_IN_FORCE, now))
                        : Optional.empty());
    }

    /** A state takes back its own nationals without an agreement too: that there is none says nothing of a removal. */
    private static boolean restsOnOne(ReturnKind kind) {
        return kind == ReturnKind.READM;
    }
}
