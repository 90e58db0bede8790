package org.rsp.stack.demo;

import java.util.Map;

/** Another state wants the person extradited: whoever hears of it stops the return, whatever is known of the country. It goes on when every guard passes again. */
final class HeldReturn {

    private static final Map<String, Object> RESUME = Map.of("declaration", "RESUME");

    private final ReturnOffice office;
    private final Returnee who;

    HeldReturn(ReturnOffice office, Returnee who) {
        this.office = office;
        this.who = who;
    }

    Returned.Story tell() {
        var cleared = office.returning().cleared(who.id(), "VOLREP");
        var path = cleared.path();
        var hold = ReturnOffice.AREA + "/suspensions/"
                + new DeskOf(office.protection())
                        .post(path + "/suspensions", Map.of("reason", "EXTRADITION_HOLD"))
                        .id();
        office.showing()
                .say("another state asks for a person's extradition: a protection officer holds the return, and asks"
                        + " nobody about the country");
        office.mustStand(path, "CLEARED", true);
        office.showing()
                .refused(
                        "MYS lets somebody depart whose return is held",
                        office.triesToDepart(cleared),
                        409,
                        "guard-failed",
                        "SUS-1");
        fitnessIsInDoubt(path);
        office.showing()
                .refused(
                        "MYS ends the hold, while nobody stands by the person's fitness to travel any more",
                        resumed(hold, office.protection()),
                        409,
                        "guard-failed",
                        "G7");
        office.returning().checked(path);
        office.showing()
                .refused(
                        "a supervisor ends a hold that somebody else has imposed",
                        resumed(hold, office.supervisor()),
                        409,
                        "guard-failed",
                        "SUS-3");
        Showing.done("the end of the hold", resumed(hold, office.protection()));
        office.mustStand(path, "CLEARED", false);
        office.showing()
                .say("the request is taken back, a doctor has looked again: every guard passes, and it goes on");
        var departed = office.returning().depart(cleared);
        office.desk().step(path + "/arrival", Map.of("declaration", "ARRIVED"), departed.etag());
        return office.told(
                "a hold that rests on no country information",
                path,
                "held, refused to go on without G7, released, arrived");
    }

    private static Answer resumed(String hold, Organisation by) {
        var seen = Showing.done("the hold", by.getPlain(hold));
        return by.stepPlain(hold + "/resumption", RESUME, seen.etag());
    }

    private void fitnessIsInDoubt(String path) {
        for (var each : office.read(path + "/checks?limit=100").path("items")) {
            if (each.path("kind").asText().equals("FITNESS")) {
                ReturnOffice.stepOn(
                        office.protection(),
                        ReturnOffice.AREA + "/return-checks/" + each.path("id").asText(),
                        "/withdrawal",
                        Map.of("reason", "IN_DOUBT"));
            }
        }
    }
}
