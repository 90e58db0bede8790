package org.rsp.stack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rsp.stack.returns.Reply;

/** Somebody goes home by own will: the plan is begun before the journey, help is given after it, and half a year later somebody asks how it goes. */
final class VoluntaryReturn {

    /** Half a year, and a few days more than its longest has. */
    private static final int UNTIL_ASKED = 190;

    /** What the person does not want to answer. */
    private static final List<String> NOT_ANSWERED = List.of("DEBT", "WELL_BEING");

    private static final String BUDGET = "1500.00";
    private static final String GIVEN = "400.50";

    private final ReturnOffice office;
    private final Returnee who;
    private String path = "";
    private String review = "";
    private String score = "";

    VoluntaryReturn(ReturnOffice office, Returnee who) {
        this.office = office;
        this.who = who;
    }

    String path() {
        return path;
    }

    private static String today() {
        return ReturnOffice.today().toString();
    }

    /** From the first counselling to the first help there. */
    void arrives() {
        var returning = office.returning();
        path = returning.agreed(who.id(), "AVR");
        office.showing()
                .say("somebody was counselled, consents in writing, and another of the staff was there: an assisted"
                        + " voluntary return");
        var plan = agreedPlan();
        returning.prepared(path);
        var departed = returning.depart(returning.clear(path));
        office.desk().step(path + "/arrival", Map.of("declaration", "ARRIVED"), departed.etag());
        office.showing().say("every guard passes, a permit is used, and the person arrives");
        office.desk().post(path + "/follow-up-consents", Map.of("word", "CONSENTS", "language", ReturnOffice.LANGUAGE));
        isHelped(plan);
        office.costs(path, "TICKET", "420.00", "USD", Map.of("DONOR", "300.00", "STATE", "120.00"));
        office.costs(path, "REINTEGRATION_IN_KIND", GIVEN, "USD", Map.of("DONOR", GIVEN));
        review = ReturnOffice.AREA + "/reintegration-reviews/" + reviewAfter(6);
    }

    /** What the person needs to begin anew, looked at before the journey. */
    private Reply agreedPlan() {
        var desk = office.desk();
        var drafted = desk.post(path + "/reintegration-plans", Map.of("goals", List.of(goal())));
        var plan = ReturnOffice.AREA + "/reintegration-plans/" + drafted.id();
        var assessed = desk.step(
                plan + "/assessments",
                Map.of("kind", "SKILLS", "heldOn", today(), "finding", "SUPPORT_NEEDED"),
                drafted.etag());
        return desk.step(
                plan + "/agreement", Map.of("agreedOn", today(), "language", ReturnOffice.LANGUAGE), assessed.etag());
    }

    private static Map<String, Object> goal() {
        return Map.of(
                "dimension",
                "ECONOMIC",
                "level",
                "INDIVIDUAL",
                "aim",
                "OWN_BUSINESS",
                "input",
                "IN_KIND",
                "provider",
                "IOM-INVENTED",
                "startsOn",
                today(),
                "endsOn",
                ReturnOffice.today().plusMonths(6).toString(),
                "budget",
                BUDGET,
                "currency",
                "USD");
    }

    private void isHelped(Reply plan) {
        var resource = ReturnOffice.AREA + "/reintegration-plans/" + plan.id();
        var begun = office.desk().step(resource + "/beginning", Map.of("declaration", "BEGIN"), plan.etag());
        var given = office.desk().step(resource + "/assistance", assistance(GIVEN), begun.etag());
        office.showing()
                .refused(
                        "more is given for a goal than the plan allows it to cost",
                        office.officer().stepPlain(resource + "/assistance", assistance(BUDGET), given.etag()),
                        409,
                        "guard-failed",
                        "REI-3");
        office.showing().say("the plan is followed: goods for a business of the person's own, " + GIVEN + " USD");
    }

    private static Map<String, Object> assistance(String amount) {
        return Map.of(
                "goal",
                1,
                "form",
                "IN_KIND",
                "givenOn",
                today(),
                "provider",
                "IOM-INVENTED",
                "amount",
                amount,
                "currency",
                "USD");
    }

    private String reviewAfter(int months) {
        for (var each : office.read(path + "/reintegration-reviews").path("items")) {
            if (each.path("months").asInt() == months) {
                return each.path("id").asText();
            }
        }
        throw new NotAsTold("Who consents to be asked should be asked " + months + " months after the arrival.");
    }

    void halfAYearPasses(ReturnDays days) {
        days.pass(path, UNTIL_ASKED);
        office.showing().say(UNTIL_ASKED + " days pass for this return, as in the procedure: nobody turns a clock");
    }

    /** The day has come by the platform's own clock, and the person answers what the person wants to. */
    Returned.Story isAsked() {
        ReturnOffice.awaited(
                "The day on which the person is asked",
                () -> office.read(review).path("status").asText().equals("DUE"));
        var answered = ReturnOffice.stepOn(office.officer(), review, "/answer", answer());
        for (var each : answered.body().path("scores")) {
            if (!each.hasNonNull("dimension")) {
                score = each.path("score").asText() + " (" + each.path("band").asText() + "), "
                        + each.path("answered").asInt() + " of "
                        + each.path("asked").asInt() + " answered";
            }
        }
        NotAsTold.unless(!score.isEmpty(), "An answered review should have a score of all three dimensions.");
        office.showing().say("half a year later the person is asked, and answers: " + score);
        return office.told(
                "a voluntary return with reintegration", path, "arrived, " + GIVEN + " USD in kind, score " + score);
    }

    private Map<String, Object> answer() {
        var answers = new ArrayList<Map<String, Object>>();
        for (var each : office.read(ReturnOffice.AREA + "/reintegration-indicators?limit=100")
                .path("items")) {
            var code = each.path("code").asText();
            if (!NOT_ANSWERED.contains(code)) {
                int highest = each.path("highest").asInt();
                answers.add(Map.of("indicator", code, "answer", highest > 1 ? highest - 1 : highest));
            }
        }
        return Map.of(
                "heldOn",
                today(),
                "stillThere",
                true,
                "intendsToLeave",
                false,
                "incidents",
                0,
                "fearTold",
                false,
                "answers",
                answers);
    }
}
