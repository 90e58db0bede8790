package org.rsp.stack.demo;

import org.rsp.stack.returns.Cleared;

/** Somebody was refused for good and is to be removed; at the airport the person appeals, late, and asks for leave: a second before the departure. */
final class StoppedRemoval {

    /** Thirty to appeal, and a few more until the last of them is over everywhere on earth. */
    private static final int UNTIL_FINAL = 35;

    private final ReturnOffice office;
    private final Claims claims;
    private final Rulings rulings;
    private final Applicant who;
    private String passage = "";

    StoppedRemoval(ReturnOffice office, Officers officers, Ledger ledger, Returnee who) {
        this.office = office;
        this.claims = new Claims(officers, ledger, ReturnOffice.today());
        this.rulings = new Rulings(officers, ledger);
        this.who = who.applicant(Outcome.REFUSED);
    }

    void isRefusedForGood(Days days) {
        claims.screened(who);
        claims.heard(who);
        claims.assessed(who);
        rulings.decided(who);
        days.pass(UNTIL_FINAL);
        rulings.isFinal(who);
        office.showing().say("somebody claims, is heard, refused and told; nobody appeals in time, and it is final");
    }

    Cleared isCleared(Flight flight) {
        var cleared = office.returning().cleared(who.id(), "REMOVAL");
        passage = flight.seatFor(cleared.path());
        return cleared;
    }

    Returned.Story isStoppedAtTheAirport(Cleared removal) {
        rulings.appealed(who);
        var refused = office.triesToDepart(removal);
        office.showing()
                .refused(
                        "MYS lets somebody depart a second after the person has asked for leave to appeal",
                        refused,
                        409,
                        "guard-failed",
                        // the event may have come before: then the return stands still already
                        refused.reason().contains("SUS-1") ? "SUS-1" : "G1");
        ReturnOffice.awaited(
                "What stops the return",
                () -> office.read(removal.path()).path("suspended").asBoolean());
        office.mustStand(removal.path(), "CLEARED", true);
        g1Fails(removal);
        NotAsTold.unless(
                office.permitsOf(who.id()).isEmpty(), "Nobody should have issued a permit for who asked for leave.");
        var seat = office.read(passage).path("status").asText();
        NotAsTold.unless(seat.equals("TAKEN_OFF"), "The person should be off the manifest, but is " + seat + ".");
        office.showing()
                .say("the appeal is taken at once; by its event the return stands still, and the person is off the"
                        + " manifest");
        rulings.leaveGranted(who);
        office.showing().say("an appeal officer grants leave: the appeal is heard, and nobody goes meanwhile");
        return office.told(
                "a removal stopped at the airport by an appeal with leave",
                removal.path(),
                "409 at the gate, suspended, taken off the flight; no permit was issued");
    }

    /** Whatever was heard by events: the service that has the cases is asked, and says no. */
    private void g1Fails(Cleared removal) {
        var safety = office.read(removal.path() + "/guards").path("guards").path(0);
        NotAsTold.unless(
                safety.path("code").asText().equals("G1")
                        && safety.path("state").asText().equals("FAIL"),
                "G1 should fail of somebody who has asked for leave to appeal, but it is " + safety + ".");
    }
}
