package org.rsp.returns.agreements;

import java.time.LocalDate;
import java.util.Optional;
import org.rsp.returns.guards.ReturnKind;

/**
 * What two states have agreed on, for the other features: all that they may ask of agreements. What is not known is empty and never guessed. An agreement
 * opens no guard but G13: whom G1 to G12 keep from leaving, it does not send. To be called inside a transaction.
 */
public interface AgreementTerms {

    /** The one in force for the pair and the kind on that day (AGR-8: at most one). It stays so until the transaction ends. */
    Optional<AgreementInForce> inForce(StatePair pair, ReturnKind kind, LocalDate day);

    /**
     * The clock for what has to be done between the two, for a kind of return and by the agreement that is in force on that day. Where none says
     * anything, the standard that binds every state; where there is no standard either, empty.
     */
    Optional<AgreedClock> clock(StatePair pair, ReturnKind kind, AgreementClock clock, LocalDate day);
}
