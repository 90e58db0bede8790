package org.rsp.stack.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** A charter to where those who are removed go: escorted, with somebody who watches, and a place for complaints. */
final class Flight {

    private static final int SEATS = 4;

    private final ReturnOffice office;
    private final String path;

    private Flight(ReturnOffice office, String path) {
        this.office = office;
        this.path = path;
    }

    static Flight planned(ReturnOffice office, String host) {
        var departs = Instant.now().plus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
        var planned = office.desk()
                .post(
                        ReturnOffice.AREA + "/movements",
                        Map.of(
                                "mode",
                                "CHARTER",
                                "means",
                                "FLIGHT",
                                "carrier",
                                "CARRIER-INVENTED",
                                "destination",
                                ReturnOffice.DESTINATION,
                                "transits",
                                List.of(),
                                "departsAt",
                                departs.toString(),
                                "arrivesAt",
                                departs.plus(4, ChronoUnit.HOURS).toString(),
                                "seats",
                                SEATS,
                                "monitoredBy",
                                host,
                                "complaintsTo",
                                "OMBUDSMAN-INVENTED"));
        var path = ReturnOffice.AREA + "/movements/" + planned.id();
        office.desk()
                .step(
                        path + "/escorts",
                        Map.of(
                                "risk",
                                "LOW",
                                "escorts",
                                2,
                                "women",
                                1,
                                "medical",
                                1,
                                "trained",
                                true,
                                "languages",
                                List.of(ReturnOffice.LANGUAGE)),
                        planned.etag());
        return new Flight(office, path);
    }

    /** The path of the passage. */
    String seatFor(String of) {
        var booked = office.desk()
                .post(
                        of + "/passages",
                        Map.of(
                                "movementId",
                                path.substring(path.lastIndexOf('/') + 1),
                                "language",
                                ReturnOffice.LANGUAGE,
                                "needs",
                                List.of("INTERPRETER")));
        return ReturnOffice.AREA + "/passages/" + booked.id();
    }

    void takesPlace() {
        ReturnOffice.stepOn(office.supervisor(), path, "/confirmation", Map.of("declaration", "TAKES_PLACE"));
    }

    void setsOff() {
        ReturnOffice.stepOn(office.officer(), path, "/start", Map.of("declaration", "HAS_SET_OFF"));
    }

    void isOver(Organisation monitor) {
        ReturnOffice.stepOn(office.officer(), path, "/completion", Map.of("declaration", "EVERYBODY_ACCOUNTED_FOR"));
        ReturnOffice.stepOn(
                monitor,
                path,
                "/report",
                Map.of("finding", "CONCERNS", "restraintSeen", false, "complaintsExplained", true, "complaints", 1));
        office.showing().say("everybody is accounted for, and the independent monitor reports");
    }
}
