package org.rsp.caseload;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.jobs.Jobs;
import org.rsp.platform.testing.OwnerSession;

/** That a day has passed is told once for each task, by the clock that is given, and decides nothing. */
@QuarkusTest
class FallenDueTest {

    private static final Client SLB = new Client("SLB", Role.REGISTRAR, Role.SUPERVISOR, Role.PROTECTION_OFFICER);

    @Inject
    Jobs jobs;

    private static Clock in(int days) {
        return Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
    }

    private record Flag(String need, String task) {}

    private static Flag flagged(String code) {
        var person = Given.person(SLB, Given.registered(SLB, 1, "MMR"), 0);
        var need = Given.flagged(SLB, person, code);
        return new Flag(
                need,
                "/tasks/" + SLB.get("/tasks?individualId=" + Given.last(person)).path("items[0].id"));
    }

    private static void follow() {
        new Client("SLB", Role.INTEGRATION).post("/event-subscriptions", body());
    }

    @Test
    void TSK_4_it_is_told_once_to_the_custodian_and_nothing_else_changes() {
        follow();
        var flag = flagged("ER-FR");
        jobs.runAt(in(14));
        assertEquals(List.of(), TaskRows.toldThatItFellDue(flag.task()), "the last day has not passed");
        jobs.runAt(in(15));
        assertEquals(List.of("SLB", "platform"), TaskRows.toldThatItFellDue(flag.task()));
        jobs.runAt(in(16));
        jobs.runAt(in(400));
        assertEquals(List.of("SLB", "platform"), TaskRows.toldThatItFellDue(flag.task()), "once");
        SLB.get(flag.task()).then().body("status", is("RUNNING")).body("version", is(2));
        SLB.get(flag.task() + "/timeline").then().body("items.act", hasItem("fallDueTask"));
        SLB.get(flag.need()).then().body("status", is("PENDING_REVIEW")).body("version", is(1));
        Given.id(SLB.step(flag.need(), "/confirmation", body("declaration", "CONFIRM")), 200);
    }

    @Test
    void TSK_4_of_a_restricted_need_no_organisation_hears() {
        follow();
        var flag = flagged("SV-VO");
        jobs.runAt(in(15));
        assertEquals(List.of("platform"), TaskRows.toldThatItFellDue(flag.task()));
    }

    @Test
    void a_clock_that_stands_still_does_not_fall_due_and_one_that_goes_on_does() {
        var flag = flagged("ER-FR");
        Given.id(SLB.step(flag.task(), "/suspensions", body("reason", "AWAITS_EVIDENCE")), 200);
        jobs.runAt(in(30));
        assertEquals(List.of(), TaskRows.toldThatItFellDue(flag.task()));
        Given.id(SLB.step(flag.task(), "/resumptions", body("declaration", "RESUME")), 200);
        jobs.runAt(in(30));
        assertEquals(
                1,
                TaskRows.toldThatItFellDue(flag.task()).stream()
                        .filter("platform"::equals)
                        .count());
    }

    @Test
    void what_is_closed_does_not_fall_due() {
        var flag = flagged("ER-FR");
        Given.id(SLB.step(flag.need(), "/closure", body("reason", "NOT_CONFIRMED")), 200);
        jobs.runAt(in(30));
        assertEquals(List.of(), TaskRows.toldThatItFellDue(flag.task()));
    }

    @Test
    void one_instance_does_it_at_a_time() throws SQLException {
        var flag = flagged("ER-FR");
        try (var another = OwnerSession.open();
                var statement = another.createStatement()) {
            another.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('job ' || 'tasks that fall due', 0))");
            jobs.runAt(in(30));
            assertEquals(List.of(), TaskRows.toldThatItFellDue(flag.task()));
            another.rollback();
        }
        jobs.runAt(in(30));
        assertEquals(
                1,
                TaskRows.toldThatItFellDue(flag.task()).stream()
                        .filter("platform"::equals)
                        .count());
    }
}
