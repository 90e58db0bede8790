package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.events.EventData;

/** Who hears of a referral. */
@ApplicationScoped
class ReferralAudienceService extends KnownRecordAudienceService<Referral> {

    ReferralAudienceService(ReferralRepository records, PersonService persons) {
        super(records::find, persons);
    }

    @Override
    public Class<? extends EventData> events() {
        return ReferralEvent.class;
    }
}
