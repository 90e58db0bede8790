package org.rsp.returns.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.rsp.returns.guards.ReturnKind;

/** The terms as the register has them. It asks for whoever calls: what is in force between two states binds everybody who handles a return. */
@ApplicationScoped
class AgreementTermsService implements AgreementTerms {

    private final AgreementRepository agreements;
    private final ClauseLibrary library = ClauseLibrary.shipped();

    AgreementTermsService(AgreementRepository agreements) {
        this.agreements = agreements;
    }

    @Override
    public Optional<AgreementInForce> inForce(StatePair pair, ReturnKind kind, LocalDate day) {
        return agreements.holdInForce(pair, kind, day).map(Agreement::terms);
    }

    @Override
    public Optional<AgreedClock> clock(StatePair pair, ReturnKind kind, AgreementClock clock, LocalDate day) {
        return agreements
                .findInForce(pair, kind, day)
                .flatMap(a -> a.timeLimit(clock).map(limit -> limit.between(pair, a.id())))
                .or(() -> library.standard(clock).map(limit -> limit.between(pair, null)));
    }
}
