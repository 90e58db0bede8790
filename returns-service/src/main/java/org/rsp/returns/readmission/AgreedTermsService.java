package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.rsp.returns.agreements.AgreementClock;
import org.rsp.returns.agreements.AgreementInForce;
import org.rsp.returns.agreements.AgreementTerms;
import org.rsp.returns.agreements.ClauseKind;
import org.rsp.returns.agreements.SilenceEffect;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.guards.ReturnKind;

/** What the register of agreements says of readmissions, on the day on which somebody asks. In the transaction of who asks. */
@ApplicationScoped
class AgreedTermsService {

    private final AgreementTerms terms;

    AgreedTermsService(AgreementTerms terms) {
        this.terms = terms;
    }

    boolean isAgreed(StatePair pair, ReturnKind kind, LocalDate today) {
        return terms.inForce(pair, kind, today).isPresent();
    }

    /** What holds of this request, if anything is in force; it stays so until the transaction ends. */
    Optional<Agreed> of(StatePair pair, ReturnKind kind, ReadmissionCommand.Send said, LocalDate today) {
        return terms.inForce(pair, kind, today).map(agreement -> {
            var reply = terms.clock(pair, kind, AgreementClock.READMISSION_REPLY, today);
            var asking = terms.clock(pair, kind, AgreementClock.READMISSION_REQUEST, today)
                    .filter(clock -> clock.effect() == SilenceEffect.OBLIGATION_ENDS);
            return new Agreed(
                    agreement.id(),
                    covers(agreement, said.category()),
                    agreement.residence(),
                    agreement.exceptions(),
                    agreement.clauses().contains(ClauseKind.TRANSFER_MODES),
                    asking.map(clock -> clock.lastDay(said.stayKnownOn())).orElse(null),
                    reply.map(clock -> clock.lastDay(today)).orElse(null),
                    reply.flatMap(clock -> clock.lastDayExtended(today)).orElse(null),
                    reply.filter(clock -> clock.effect() == SilenceEffect.READMISSION_AGREED)
                            .isPresent());
        });
    }

    /** For how long an acceptance of this day is good. */
    Validity validity(StatePair pair, ReturnKind kind, LocalDate accepted) {
        return terms.clock(pair, kind, AgreementClock.TRANSFER, accepted)
                .map(clock -> new Validity(clock.lastDay(accepted), clock.effect() == SilenceEffect.ACCEPTANCE_LAPSES))
                .orElse(Validity.WITHOUT_END);
    }

    /** Until when somebody who was received wrongly is to be taken back, where that is agreed. */
    Optional<LocalDate> takeBackBy(StatePair pair, ReturnKind kind, LocalDate received, LocalDate today) {
        return terms.clock(pair, kind, AgreementClock.TAKE_BACK, today).map(clock -> clock.lastDay(received));
    }

    private static boolean covers(AgreementInForce agreement, ReadmissionCategory category) {
        return switch (category) {
            case OWN_NATIONAL -> agreement.clauses().contains(ClauseKind.OWN_NATIONALS);
            case PERMANENT_RESIDENT -> agreement.clauses().contains(ClauseKind.PERMANENT_RESIDENTS);
            case THIRD_COUNTRY_NATIONAL -> agreement.obligesToTakeThirdCountryNationals();
        };
    }
}
