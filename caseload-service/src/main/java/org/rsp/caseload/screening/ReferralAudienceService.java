package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.events.EventData;

/** Who hears of a referral. */
@ApplicationScoped
class ReferralAudienceService implements KnownRecordAudienceService<Referral> {

    private final ReferralRepository referrals;
    private final PersonService persons;

    ReferralAudienceService(ReferralRepository referrals, PersonService persons) {
        this.referrals = referrals;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return ReferralEvent.class;
    }

    @Override
    public Optional<Referral> record(UUID id) {
        return referrals.find(id);
    }

    @Override
    public PersonService persons() {
        return persons;
    }
}
