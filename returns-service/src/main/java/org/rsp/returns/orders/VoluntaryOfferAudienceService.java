package org.rsp.returns.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;
import org.rsp.returns.returns.KnownReturnService;

/** Who hears of an offer of voluntary return: who hears of the return. */
@ApplicationScoped
class VoluntaryOfferAudienceService implements Audience {

    private final VoluntaryOfferRepository offers;
    private final KnownReturnService returns;
    private final WiderRows wider;

    VoluntaryOfferAudienceService(VoluntaryOfferRepository offers, KnownReturnService returns, WiderRows wider) {
        this.offers = offers;
        this.returns = returns;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return VoluntaryOfferEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(s -> new AuditSubject(s.caseId(), s.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject).map(s -> returns.audience(s.returnId())).orElse(Map.of());
    }

    private Optional<VoluntaryOffer> found(UUID subject) {
        return wider.asSystem(() -> offers.find(subject));
    }
}
