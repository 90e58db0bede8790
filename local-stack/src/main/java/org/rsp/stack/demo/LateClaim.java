package org.rsp.stack.demo;

import java.util.Map;
import org.rsp.stack.returns.Cleared;

/** Somebody who never claimed is removed, and claims a second after the departure: the claim is taken, and the alarm goes out. */
final class LateClaim {

    private final ReturnOffice office;
    private final Claims claims;
    private final Applicant who;
    private String passage = "";

    LateClaim(ReturnOffice office, Claims claims, Returnee who) {
        this.office = office;
        this.claims = claims;
        this.who = who.applicant(Outcome.NEVER_CLAIMED);
    }

    Cleared isCleared(Flight flight) {
        claims.screened(who);
        var cleared = office.returning().cleared(who.id(), "REMOVAL");
        passage = flight.seatFor(cleared.path());
        return cleared;
    }

    Returned.Story isTurnedBack(Cleared removal, Flight flight, Organisation monitor) {
        office.returning().depart(removal);
        flight.setsOff();
        claims.lodged(who);
        office.showing()
                .say("a person departs on a permit that was used, and claims a second later: the claim is taken");
        ReturnOffice.awaited("The alarm", () -> office.read(removal.path()).hasNonNull("calledBackAt"));
        var seat = office.read(passage).path("status").asText();
        NotAsTold.unless(seat.equals("ABOARD"), "Who has departed should be aboard, but is " + seat + ".");
        var permit = office.permitsOf(who.id()).path(0).path("status").asText();
        NotAsTold.unless(permit.equals("TURNED_BACK"), "The permit should be TURNED_BACK, but it is " + permit + ".");
        var alarm = office.read(removal.path()).path("calledBackAt").asText();
        office.showing().say("the turn-back alarm stands on the return since " + alarm);
        office.costs(removal.path(), "ESCORT", "3200.00", "MYR", Map.of("STATE", "3200.00"));
        ReturnOffice.stepOn(office.officer(), removal.path(), "/coming-back", Map.of("reason", "CALLED_BACK"));
        flight.isOver(monitor);
        return office.told(
                "a claim lodged a second too late",
                removal.path(),
                "departed, called back by the alarm, and brought back");
    }
}
