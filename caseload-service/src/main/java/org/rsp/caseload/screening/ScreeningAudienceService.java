package org.rsp.caseload.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.events.EventData;

/** Who hears of a screening. */
@ApplicationScoped
class ScreeningAudienceService implements KnownRecordAudienceService<Screening> {

    private final ScreeningRepository screenings;
    private final PersonService persons;

    ScreeningAudienceService(ScreeningRepository screenings, PersonService persons) {
        this.screenings = screenings;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return ScreeningEvent.class;
    }

    @Override
    public Optional<Screening> record(UUID id) {
        return screenings.find(id);
    }

    @Override
    public PersonService persons() {
        return persons;
    }
}
