package org.rsp.returns.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;

/** Keeps what is heard of consents to return. In the transaction of the event. */
@ApplicationScoped
class ConsentNewsService {

    private final KnownConsentRepository consents;

    ConsentNewsService(KnownConsentRepository consents) {
        this.consents = consents;
    }

    /** Of a statement of which it was not heard when it was made, nothing is known: it counts for nothing here. */
    @Transactional(TxType.MANDATORY)
    void heard(String type, UUID consentId, long number, ConsentNews of, Instant at) {
        switch (type) {
            case "processing.return-consent.recorded.v1" -> recorded(consentId, number, of, at);
            case "processing.return-consent.confirmed.v1" -> stands(consentId, ConsentStanding.CONFIRMED, number);
            case "processing.return-consent.set-aside.v1" -> stands(consentId, ConsentStanding.SET_ASIDE, number);
            default -> {
                // whatever comes later makes no consent
            }
        }
    }

    private void recorded(UUID consentId, long number, ConsentNews of, Instant at) {
        var person = of.individualId();
        var caseId = of.caseId();
        var kind = of.kind();
        if (person == null
                || caseId == null
                || kind == null
                || consents.find(consentId).isPresent()) {
            return;
        }
        consents.persist(
                KnownConsent.said(consentId, person, caseId, kind, Boolean.TRUE.equals(of.consents()), number, at));
    }

    private void stands(UUID consentId, ConsentStanding now, long number) {
        consents.find(consentId).ifPresent(known -> known.stands(now, number));
    }
}
