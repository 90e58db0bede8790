package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.events.EventData;

/** Who hears of a screening. */
@ApplicationScoped
class ScreeningAudienceService extends KnownRecordAudienceService<Screening> {

    ScreeningAudienceService(ScreeningRepository records, PersonService persons) {
        super(records::find, persons);
    }

    @Override
    public Class<? extends EventData> events() {
        return ScreeningEvent.class;
    }
}
