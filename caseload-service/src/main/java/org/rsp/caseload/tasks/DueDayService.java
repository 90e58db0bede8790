package org.rsp.caseload.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.arrangements.ArrangementService;
import org.rsp.caseload.arrangements.TimeFrameStep;
import org.rsp.caseload.cases.PersonService;

/**
 * Counts days (TSK-2): from the day after the one on which a step became due, by the time frame of the case's arrangement or the usual
 * one, in working days by the calendar of the country in which the people are. In a transaction of the case's custodian.
 */
@ApplicationScoped
public class DueDayService {

    private final PersonService persons;
    private final ArrangementService arrangements;

    DueDayService(PersonService persons, ArrangementService arrangements) {
        this.persons = persons;
        this.arrangements = arrangements;
    }

    /** By when, for what begins on this day: that of the notification, or on which the step became due. */
    public DueDay of(TimeFrameStep step, UUID caseId, @Nullable String modality, LocalDate begins) {
        var place = persons.place(caseId);
        var frame = arrangements.timeFrame(place.caseloadId(), step, modality);
        return new DueDay(frame.after(begins, place.countryOfAsylum()), frame.dayType(), place.countryOfAsylum());
    }

    /** A day that the thing itself names. */
    DueDay named(LocalDate day, UUID caseId) {
        return new DueDay(day, null, persons.place(caseId).countryOfAsylum());
    }
}
