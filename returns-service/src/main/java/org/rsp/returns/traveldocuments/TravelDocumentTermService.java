package org.rsp.returns.traveldocuments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rsp.returns.agreements.AgreedClock;
import org.rsp.returns.agreements.AgreementClock;
import org.rsp.returns.agreements.AgreementTerms;
import org.rsp.returns.agreements.SilenceEffect;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.guards.ReturnKind;

/** What two states agreed on travel documents, and what binds every state where they did not. In a transaction. */
@ApplicationScoped
class TravelDocumentTermService {

    /** Whom no agreement and no standard binds is asked again after as many days as a state has by ICAO's Annex 9. */
    private static final int DAYS_OF_OTHERS = 30;

    private final TravelDocumentRepository documents;
    private final AgreementTerms terms;

    TravelDocumentTermService(TravelDocumentRepository documents, AgreementTerms terms) {
        this.documents = documents;
        this.terms = terms;
    }

    /** TDO-7: by when an application has to be answered. */
    ApplicationTerm of(TravelDocument document, ReturnKind kind, TravelDocumentCommand.ApplyFor said) {
        var received = said.receivedOn();
        return document.stateAsked()
                .flatMap(state -> ofState(document, new StatePair(document.custodian(), state), kind, said))
                .orElseGet(() -> new ApplicationTerm(received.plusDays(DAYS_OF_OTHERS), false, null));
    }

    private Optional<ApplicationTerm> ofState(
            TravelDocument document, StatePair pair, ReturnKind kind, TravelDocumentCommand.ApplyFor said) {
        var received = said.receivedOn();
        var runOut = Optional.ofNullable(document.asked())
                .flatMap(issuer -> documents.findRunOut(document.returnId(), issuer));
        return runOut.flatMap(_ -> terms.clock(pair, kind, AgreementClock.DOCUMENT_RENEWAL, received))
                .or(() -> terms.clock(pair, kind, AgreementClock.DOCUMENT_ISSUE, received))
                .map(clock -> {
                    var began = began(clock, runOut, said);
                    return new ApplicationTerm(
                            clock.lastDay(began.isBefore(received) ? received : began),
                            isProvisionalBySilence(clock),
                            clock.agreement());
                });
    }

    /** Nobody is silent before being asked: it never counts from before the application. */
    private static LocalDate began(AgreedClock clock, Optional<LocalDate> runOut, TravelDocumentCommand.ApplyFor said) {
        return switch (clock.starts()) {
            case REQUEST_RECEIVED -> said.receivedOn();
            case DOCUMENT_EXPIRED -> runOut.orElseGet(said::receivedOn);
            default -> TravelDocumentRule.counted(said.countedFrom());
        };
    }

    /** TDO-6: whether an agreement in force lets a provisional document do. What is found holds until the transaction ends. */
    boolean letsProvisionalDo(StatePair pair, ReturnKind kind, LocalDate day) {
        return terms.inForce(pair, kind, day).isPresent()
                && terms.clock(pair, kind, AgreementClock.DOCUMENT_ISSUE, day)
                        .filter(TravelDocumentTermService::isProvisionalBySilence)
                        .isPresent();
    }

    /** From the day of issue, until when a document has to be good at least; until that day itself where nothing is agreed. */
    UnaryOperator<LocalDate> goodUntil(StatePair pair, ReturnKind kind, LocalDate day) {
        var clock = terms.clock(pair, kind, AgreementClock.DOCUMENT_VALIDITY, day);
        return issuedOn -> clock.map(agreed -> agreed.lastDay(issuedOn)).orElse(issuedOn);
    }

    private static boolean isProvisionalBySilence(AgreedClock clock) {
        return clock.agreement() != null && clock.effect() == SilenceEffect.PROVISIONAL_DOCUMENT_AGREED;
    }
}
