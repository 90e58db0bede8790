package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Client;

/** Returns by plans that were handed over, and what is done for a person's safety: heard before and after each other, and again when nobody remembers that they were. */
@QuarkusTest
class PlannedReturnTest {

    private static final Client MYS = Returns.staff("MYS");
    private static final Client PROTECTION = Returns.protection("MYS");
    private static final Instant HANDED_OVER =
            Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);

    private final UUID person = Cases.running().person("MYS");
    private final UUID plan = UUID.randomUUID();

    /** Each time a new event for the inbox. */
    private static void heard(String what, UUID subject, long number, Instant at, Map<String, Object> data) {
        var type = "processing.%s.v1".formatted(what);
        Tape.play(List.of(new Tape.Told(UUID.randomUUID(), type, subject, number, at, data)), 0);
    }

    private void planned(UUID by, String option, Instant at) {
        var data = body("option", option, "receiver", "RETURNS", "status", "HANDED_OVER");
        data.putAll(News.ofPerson(person));
        heard("solution-plan.handed-over", by, 3, at, data);
    }

    private void claimed(UUID claim, Instant at) {
        heard("status-determination.lodged", claim, 1, at, News.ofPerson(person));
    }

    private List<String> returns(String what) {
        return MYS.get("/returns?individualId=" + person).path("items." + what);
    }

    private String only() {
        return "/returns/" + returns("id").getFirst();
    }

    private static void resume(String of) {
        var suspension = "/suspensions/" + PROTECTION.get(of + "/suspensions").path("items[0].id");
        Returns.after(PROTECTION, suspension, "/resumption", body("declaration", "RESUME"));
    }

    @Test
    void RET_8_a_plan_that_is_heard_of_again_opens_no_other_return() {
        planned(plan, "REMOVAL", HANDED_OVER);
        planned(plan, "REMOVAL", HANDED_OVER);
        assertEquals(List.of("OPENED"), returns("status"));
        Returns.after(MYS, only(), "/cancellation", Returns.CANCEL);
        planned(plan, "REMOVAL", HANDED_OVER);
        assertEquals(List.of("CANCELLED"), returns("status"));
    }

    @Test
    void RET_8_what_nobody_has_begun_gives_way_to_a_later_plan_and_to_no_earlier_one() {
        planned(plan, "ASSISTED_VOLUNTARY_RETURN", HANDED_OVER);
        var first = only();
        planned(UUID.randomUUID(), "REMOVAL", HANDED_OVER.plusSeconds(60));
        planned(UUID.randomUUID(), "READMISSION", HANDED_OVER.minusSeconds(60));
        assertEquals(List.of("REMOVAL", "AVR"), returns("kind"));
        MYS.get(first).then().body("status", is("CANCELLED")).body("reason", is("PLAN_ENDED"));
    }

    @Test
    void RET_8_what_somebody_has_begun_gives_way_to_no_plan() {
        planned(plan, "REMOVAL", HANDED_OVER);
        var begun = only();
        Returns.suspended(MYS, begun, "WITNESS_HOLD");
        planned(UUID.randomUUID(), "ASSISTED_VOLUNTARY_RETURN", HANDED_OVER.plusSeconds(60));
        assertEquals(List.of("REMOVAL"), returns("kind"));
        MYS.get(begun).then().body("status", is("OPENED")).body("suspended", is(true));
    }

    @Test
    void SUS_8_what_was_done_after_the_plan_and_heard_before_it_stops_the_return() {
        claimed(UUID.randomUUID(), HANDED_OVER.plusSeconds(1));
        planned(plan, "REMOVAL", HANDED_OVER);
        PROTECTION.get(only() + "/suspensions").then().body("items.reason", contains("CLAIM_LODGED"));
    }

    @Test
    void SUS_8_what_was_done_before_the_plan_stops_nothing_however_late_it_is_heard() {
        planned(plan, "REMOVAL", HANDED_OVER);
        claimed(UUID.randomUUID(), HANDED_OVER.minusSeconds(1));
        heard("solution-plan.withdrawn", UUID.randomUUID(), 4, HANDED_OVER.minusSeconds(1), News.ofPerson(person));
        PROTECTION.get(only() + "/suspensions").then().statusCode(200).body("items", hasSize(0));
        heard("solution-plan.withdrawn", plan, 4, HANDED_OVER.plusSeconds(1), News.ofPerson(person));
        PROTECTION.get(only() + "/suspensions").then().body("items.reason", contains("PLAN_ENDED"));
    }

    @Test
    void SUS_8_the_end_of_a_later_plan_stops_what_was_begun_by_an_earlier_one() {
        planned(plan, "REMOVAL", HANDED_OVER);
        var begun = only();
        Returns.suspended(MYS, begun, "WITNESS_HOLD");
        var later = UUID.randomUUID();
        planned(later, "REMOVAL", HANDED_OVER.plusSeconds(60));
        heard("solution-plan.withdrawn", later, 4, HANDED_OVER.plusSeconds(90), News.ofPerson(person));
        PROTECTION.get(begun + "/suspensions").then().body("items.reason", hasItem("PLAN_ENDED"));
    }

    @Test
    void SUS_8_what_is_heard_again_after_the_return_goes_on_stops_it_no_more() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        var claim = UUID.randomUUID();
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        claimed(claim, at);
        resume(of);
        claimed(claim, at);
        MYS.get(of).then().body("suspended", is(false));
        heard("status-determination.lodged-again", claim, 2, at.plusSeconds(1), News.ofPerson(person));
        MYS.get(of).then().body("suspended", is(true));
    }

    /** The answer to G1 is of before it: nobody has looked at the second claim yet. */
    @Test
    void SUS_7_what_is_told_while_somebody_resumes_is_not_passed_over() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        claimed(UUID.randomUUID(), at);
        var suspension = "/suspensions/" + PROTECTION.get(of + "/suspensions").path("items[0].id");
        var ours = Thread.currentThread().getContextClassLoader();
        try (var _ = Cases.running().changing(person + "/removal-safety", text -> {
            // by a thread of the neighbour, which knows of no service
            Thread.currentThread().setContextClassLoader(ours);
            claimed(UUID.randomUUID(), at.plusSeconds(1));
            return text;
        })) {
            PROTECTION
                    .step(suspension, "/resumption", body("declaration", "RESUME"))
                    .then()
                    .statusCode(412);
        }
        MYS.get(of).then().body("suspended", is(true));
        resume(of);
        MYS.get(of).then().body("suspended", is(false));
    }

    /** Of an alarm that was for another departure nobody who has arrived is called back. */
    @Test
    void SUS_8_an_old_claim_that_is_heard_again_calls_nobody_back() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        var claim = UUID.randomUUID();
        claimed(claim, HANDED_OVER);
        resume(of);
        Returns.after(MYS, of, "/cancellation", Returns.CANCEL);
        var departed = Returns.departed(MYS, person, "REMOVAL");
        claimed(claim, HANDED_OVER);
        MYS.get(departed).then().body("calledBackAt", is((Object) null)).body("suspended", is(false));
    }
}
