package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.events.EventData;

/** Who hears of an expression of fear. */
@ApplicationScoped
class FearExpressionAudienceService implements KnownRecordAudienceService<FearExpression> {

    private final FearExpressionRepository fears;
    private final PersonService persons;

    FearExpressionAudienceService(FearExpressionRepository fears, PersonService persons) {
        this.fears = fears;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return FearExpressionEvent.class;
    }

    @Override
    public Optional<FearExpression> record(UUID id) {
        return fears.find(id);
    }

    @Override
    public PersonService persons() {
        return persons;
    }
}
