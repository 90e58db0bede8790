package org.rsp.returns.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of an agreement: its parties and the coordinator's office (ACC-10). It is about nobody, so by its real id. */
@ApplicationScoped
class AgreementAudienceService implements Audience {

    private final AgreementService agreements;

    AgreementAudienceService(AgreementService agreements) {
        this.agreements = agreements;
    }

    @Override
    public Class<? extends EventData> events() {
        return AgreementEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return agreements.audience(subject);
    }
}
