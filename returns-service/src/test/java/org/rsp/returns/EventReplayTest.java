package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.testing.Client.body;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.rsp.platform.events.EventHandler;
import org.rsp.platform.testing.Client;

/**
 * All that this service hears, told again from the first event on: repeated, and the subjects in any order, with what the inbox remembers and without. Whatever
 * is done twice, or is otherwise in the end, is shown with the seed of the order.
 */
@QuarkusTest
class EventReplayTest {

    private static final Logger LOG = Logger.getLogger(EventReplayTest.class);
    private static final Cases CASES = Cases.running();
    private static final Client MYS = Lives.MYS;

    @Inject
    @Any
    Instance<EventHandler<?>> handlers;

    @Inject
    MeterRegistry metrics;

    private double setAside() {
        return metrics.get("rsp.inbox.dead").counter().count();
    }

    /** Some that are always the same, and as many that are not. */
    private static List<Long> seeds() {
        var dice = new Random();
        return List.of(1L, 2L, 3L, dice.nextLong(), dice.nextLong());
    }

    @Test
    void RET_8_SUS_8_what_is_told_again_after_the_end_changes_nothing() {
        var lives = new Lives(Tape.live());
        workedOn(lives);
        givenUp(lives);
        plannedTwice(lives);
        plannedAnew(lives);
        calledBack(lives);
        stoppedAtTheGate(lives);
        hasAnotherMind(lives);
        movedAndSealed(lives);
        resettled(lives);
        takenOff(lives);
        var ended = lives.kept();
        var setAside = setAside();

        Tape.play(Tape.shuffled(lives.events(), new Random(0)), null);
        assertEquals(ended, lives.kept(), "remembered");
        for (var seed : seeds()) {
            LOG.infof("told again in the order of seed %d", seed);
            Tape.forgetWhatWasTaken();
            // in one partition just so; in those of the subjects as they are read
            Tape.play(Tape.shuffled(lives.events(), new Random(seed)), seed % 2 == 0 ? null : 0);
            assertEquals(ended, lives.kept(), () -> "forgotten, seed " + seed);
        }
        assertEquals(setAside, setAside());
    }

    @Test
    void SUS_8_in_whatever_order_it_is_told_the_same_comes_of_it() {
        var first = beginning();
        var setAside = setAside();
        Tape.play(first.events(), 0);
        var expected = first.kept();
        for (var handler : handlers) {
            assertTrue(
                    first.events().stream().anyMatch(event -> event.type()
                            .startsWith(handler.type().replace("*", ""))),
                    () -> "nothing is told to " + handler.type());
        }
        for (var seed : seeds()) {
            LOG.infof("told in the order of seed %d", seed);
            var lives = beginning();
            Tape.play(Tape.shuffled(lives.events(), new Random(seed)), seed % 2 == 0 ? null : 0);
            assertEquals(expected, lives.kept(), () -> "seed " + seed);
            Tape.forgetWhatWasTaken();
            Tape.play(Tape.shuffled(lives.events(), new Random(seed + 1)), 0);
            assertEquals(expected, lives.kept(), () -> "once more, seed " + seed);
        }
        assertEquals(setAside, setAside());
    }

    // What was done, with the acts of officers in between.

    /** By a plan, through a claim, to the end. */
    private static void workedOn(Lives lives) {
        var person = lives.person("worked-on");
        lives.tell("status-determination.lodged", lives.thing("old claim"), person);
        lives.plan("plan of worked-on", person, "REMOVAL", "RETURNS");
        var of = Lives.openReturn(person);
        lives.tell("status-determination.lodged", lives.thing("claim of worked-on"), person);
        resume(of);
        Returns.after(MYS, of, "/counselling", Returns.COUNSELLED);
        Returns.declined(MYS, of);
        Returns.served(MYS, of);
        Returns.after(MYS, of, "/order", Returns.SERVED);
        Returns.after(MYS, Returns.complete(MYS, of, "PAK"), "/clearance", Returns.CLEAR);
        Returns.after(MYS, of, "/departure", Returns.DEPART);
        var permit = lives.named(CASES.used(person).getFirst(), "permit of worked-on");
        lives.permit("issued", permit, person, of);
        lives.permit("consumed", permit, person, of);
        Returns.after(MYS, of, "/arrival", Returns.ARRIVED);
        Returns.after(MYS, of, "/closure", Returns.CLOSE);
    }

    /** A plan that is heard of again opens no other return than the one that was cancelled. */
    private static void givenUp(Lives lives) {
        var person = lives.person("given-up");
        var plan = lives.plan("plan of given-up", person, "REMOVAL", "RETURNS");
        Returns.after(MYS, Lives.openReturn(person), "/cancellation", Returns.CANCEL);
        lives.tell("solution-plan.given-up", plan, person);
        lives.plan("second plan of given-up", person, "READMISSION", "RETURNS");
        Lives.openReturn(person);
    }

    private static void plannedTwice(Lives lives) {
        var person = lives.person("planned-twice");
        var plan = lives.plan("plan of planned-twice", person, "ASSISTED_VOLUNTARY_RETURN", "RETURNS");
        var of = Lives.openReturn(person);
        Returns.after(MYS, of, "/counselling", Returns.COUNSELLED);
        lives.tell("solution-plan.withdrawn", plan, person);
        lives.plan("second plan of planned-twice", person, "REMOVAL", "RETURNS");
        assertEquals("COUNSELLED", MYS.get(of).path("status"));
    }

    private static void plannedAnew(Lives lives) {
        var person = lives.person("planned-anew");
        var plan = lives.plan("plan of planned-anew", person, "ASSISTED_VOLUNTARY_RETURN", "RETURNS");
        var of = Lives.openReturn(person);
        lives.tell("solution-plan.withdrawn", plan, person);
        lives.plan("second plan of planned-anew", person, "REMOVAL", "RETURNS");
        MYS.get(of).then().statusCode(200);
        assertEquals("CANCELLED", MYS.get(of).path("status"));
        assertEquals("REMOVAL", MYS.get(Lives.openReturn(person)).path("kind"));
    }

    /** The alarm comes once, by whatever it comes. */
    private static void calledBack(Lives lives) {
        var person = lives.person("called-back");
        var of = Returns.departed(MYS, person, "REMOVAL");
        var permit = lives.named(CASES.used(person).getFirst(), "permit of called-back");
        lives.permit("issued", permit, person, of);
        lives.permit("consumed", permit, person, of);
        lives.tell("status-determination.lodged", lives.thing("late claim"), person);
        lives.permit("turned-back", permit, person, of);
        Returns.after(MYS, of, "/coming-back", Returns.CAME_BACK);
        Returns.after(MYS, of, "/closure", Returns.CLOSE);
    }

    private static void stoppedAtTheGate(Lives lives) {
        var person = lives.person("stopped");
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var permit = lives.stopped("void permit", person, of);
        lives.permit("voided", permit, person, of);
        lives.tell("appeal.lodged", lives.thing("appeal of stopped"), person);
        resume(of);
        Returns.after(MYS, of, "/departure", Returns.DEPART);
        var second = lives.named(CASES.used(person).getFirst(), "second permit of stopped");
        lives.permit("issued", second, person, of);
        lives.permit("consumed", second, person, of);
    }

    /** Yes, no, and yes again. */
    private static void hasAnotherMind(Lives lives) {
        var person = lives.person("other-minded");
        var of = Returns.after(MYS, Returns.opened(MYS, person, "AVR"), "/counselling", Returns.COUNSELLED);
        Returns.session(MYS, of);
        var consent = lives.consents("first consent", person, "AVR");
        Returns.awaitConsent(MYS, of, "PASS");
        Returns.after(MYS, of, "/consent", Returns.CONSENTS);
        lives.takesBack("no", person, "AVR");
        Returns.awaitConsent(MYS, of, "FAIL");
        lives.tell("return-consent.set-aside", consent, person, "kind", "AVR");
        lives.consentsLater("second consent", person, "AVR");
        resume(of);
    }

    private static void movedAndSealed(Lives lives) {
        var person = lives.person("moved");
        var of = Returns.opened(MYS, person, "REMOVAL");
        lives.tell("fear-expression.recorded", lives.thing("fear in the first case"), person);
        lives.moves(person, "second case of moved");
        lives.tell("appeal.lodged", lives.thing("appeal in the second case"), person);
        assertEquals(404, MYS.get(of).statusCode(), "of the other case nothing is known");
        var sealed = lives.person("sealed");
        Returns.opened(MYS, sealed, "AVR");
        CASES.sealsTo(sealed, List.of("somebody-else"));
        lives.tell("case.individual-corrected", CASES.caseOf(sealed), sealed);
        lives.tell("removal-stay.ordered", lives.thing("hold of sealed"), sealed);
    }

    private static void resettled(Lives lives) {
        var person = lives.person("resettled");
        Returns.opened(MYS, person, "VOLREP");
        var plan = lives.plan("plan to resettle", person, "RESETTLEMENT", "RESETTLEMENT");
        lives.tell("solution-plan.withdrawn", plan, person);
        lives.plan("second plan to resettle", person, "RESETTLEMENT", "RESETTLEMENT");
    }

    private static void takenOff(Lives lives) {
        var person = lives.person("taken-off");
        var of = Returns.cleared(MYS, person, "REMOVAL");
        Movements.booked(MYS, of, Movements.confirmed(MYS));
        var stay = lives.thing("stay of taken-off");
        lives.tell("removal-stay.ordered", stay, person);
        lives.tell("removal-stay.lifted", stay, person);
        resume(of);
    }

    private static void resume(String of) {
        List<String> standing = Lives.PROTECTION
                .get(of + "/suspensions?limit=100")
                .path("items.findAll { it.status == 'IN_FORCE' }.id");
        assertTrue(!standing.isEmpty(), of);
        standing.forEach(id ->
                Returns.after(Lives.PROTECTION, "/suspensions/" + id, "/resumption", body("declaration", "RESUME")));
    }

    /** Officers have done what they did; what is told from now on nobody has heard. */
    private static Lives beginning() {
        var lives = new Lives(Tape.silent());
        var departing = lives.person("departing");
        var gone = Returns.cleared(MYS, departing, "REMOVAL");
        var stopped = lives.person("stopped");
        var standing = Returns.cleared(MYS, stopped, "REMOVAL");
        var counselled = lives.person("counselled");
        Returns.after(MYS, Returns.opened(MYS, counselled, "AVR"), "/counselling", Returns.COUNSELLED);
        var booked = lives.person("booked");
        Movements.booked(MYS, Returns.cleared(MYS, booked, "REMOVAL"), Movements.confirmed(MYS));
        var sealed = lives.person("sealed");
        Returns.opened(MYS, sealed, "AVR");
        var permit = lives.letGo("permit of departing", departing, gone);
        var voided = lives.stopped("permit of stopped", stopped, standing);
        CASES.sealsTo(sealed, List.of("somebody-else"));

        lives.permit("consumed", permit, departing, gone);
        lives.tell("status-determination.lodged", lives.thing("late claim"), departing);
        lives.tell("fear-expression.recorded", lives.thing("late fear"), departing);
        lives.permit("turned-back", permit, departing, gone);

        lives.tell("removal-stay.ordered", lives.thing("stay of stopped"), stopped);
        lives.permit("voided", voided, stopped, standing);

        var consent = lives.consents("consent of counselled", counselled, "AVR");
        lives.takesBack("no of counselled", counselled, "AVR");
        lives.tell("return-consent.set-aside", consent, counselled, "kind", "AVR");
        lives.takesBack("no to another kind", stopped, "AVR");

        lives.tell("fear-expression.recorded", lives.thing("fear of booked"), booked);
        lives.tell("case.individual-corrected", CASES.caseOf(sealed), sealed);
        lives.tell("removal-stay.ordered", lives.thing("hold of sealed"), sealed);
        lives.tell("arrangement.suspended", lives.thing("arrangement"), sealed);

        toldOfPlans(lives);
        return lives;
    }

    private static void toldOfPlans(Lives lives) {
        // a claim after the plan, and one before
        var later = lives.person("claims-later");
        lives.plan("plan of claims-later", later, "ASSISTED_VOLUNTARY_RETURN", "RETURNS");
        lives.consents("consent of claims-later", later, "AVR");
        lives.tell("status-determination.lodged", lives.thing("claim of claims-later"), later);
        lives.takesBack("no of claims-later", later, "AVR");
        var before = lives.person("claimed-before");
        var claim = lives.thing("claim of claimed-before");
        lives.tell("status-determination.lodged", claim, before);
        lives.tell("status-determination.lodged-again", claim, before);
        lives.tell("status-decision.set-aside", lives.thing("decision of claimed-before"), before);
        var appeal = lives.thing("appeal of claimed-before");
        lives.tell("appeal.lodged", appeal, before);
        lives.tell("appeal.leave-granted", appeal, before);
        lives.takesBack("no of claimed-before", before, "VOLREP");
        lives.plan("plan of claimed-before", before, "VOLUNTARY_REPATRIATION", "RETURNS");

        // one plan after the other
        var often = lives.person("planned-often");
        var first = lives.plan("first plan", often, "ASSISTED_VOLUNTARY_RETURN", "RETURNS");
        lives.tell("fear-expression.recorded", lives.thing("fear of planned-often"), often);
        lives.tell("solution-plan.withdrawn", first, often);
        var second = lives.plan("second plan", often, "RESETTLEMENT", "RESETTLEMENT");
        lives.tell("solution-plan.given-up", second, often);
        var third = lives.plan("third plan", often, "REMOVAL", "RETURNS");
        lives.tell("removal-stay.ordered", lives.thing("stay of planned-often"), often);
        lives.tell("solution-plan.given-up", third, often);

        // from case to case
        var moving = lives.person("moving");
        lives.tell("fear-expression.recorded", lives.thing("fear of moving"), moving);
        lives.plan("plan of moving", moving, "REMOVAL", "RETURNS");
        lives.moves(moving, "second case of moving");
        lives.tell("status-determination.lodged", lives.thing("claim of moving"), moving);
        lives.moves(moving, "third case of moving");
        lives.tell("appeal.lodged", lives.thing("appeal of moving"), moving);
        // of a return that is not here
        lives.permit("consumed", lives.thing("permit of nothing"), moving, "/returns/" + UUID.randomUUID());
    }
}
