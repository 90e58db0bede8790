package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.events.EventData;

/** Who hears of an expression of fear. */
@ApplicationScoped
class FearExpressionAudienceService extends KnownRecordAudienceService<FearExpression> {

    FearExpressionAudienceService(FearExpressionRepository records, PersonService persons) {
        super(records::find, persons);
    }

    @Override
    public Class<? extends EventData> events() {
        return FearExpressionEvent.class;
    }
}
