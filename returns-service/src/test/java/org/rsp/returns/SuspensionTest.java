package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rsp.platform.testing.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;

/** What stops a return, and what lets it go on. */
@QuarkusTest
class SuspensionTest {

    private static final Cases CASES = Cases.running();
    private static final Client MYS = Returns.staff("MYS");
    private static final Client PROTECTION = Returns.protection("MYS");

    private final UUID person = CASES.person("MYS");

    static Stream<Arguments> states() {
        return Stream.of(
                state("OPENED", p -> Returns.opened(MYS, p, "REMOVAL")),
                state("COUNSELLED", p -> Returns.counselled(MYS, p, "REMOVAL")),
                state("CONSENTED", p -> Returns.agreed(MYS, p, "AVR")),
                state("ORDERED", p -> Returns.agreed(MYS, p, "REMOVAL")),
                state("CLEARED", p -> Returns.cleared(MYS, p, "REMOVAL")),
                state("DEPARTED", p -> Returns.departed(MYS, p, "REMOVAL")),
                state(
                        "ARRIVED",
                        p -> Returns.after(MYS, Returns.departed(MYS, p, "REMOVAL"), "/arrival", Returns.ARRIVED)),
                state(
                        "RETURNED_BACK",
                        p -> Returns.after(
                                MYS, Returns.departed(MYS, p, "REMOVAL"), "/coming-back", Returns.CAME_BACK)),
                state(
                        "CANCELLED",
                        p -> Returns.after(MYS, Returns.opened(MYS, p, "REMOVAL"), "/cancellation", Returns.CANCEL)));
    }

    private static Arguments state(String name, Function<UUID, String> in) {
        return Arguments.of(name, in);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void SUS_4_it_is_imposed_in_every_state_without_a_version(String state, Function<UUID, String> in) {
        var of = in.apply(person);
        Returns.suspended(MYS, of, "UNFIT");
        MYS.get(of).then().body("status", is(state)).body("suspended", is(true));
    }

    /** Whatever is known of the case was outdated by an event a moment ago, and the neighbour is away. */
    @Test
    void SUS_4_to_impose_one_asks_nobody() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        var caseId = CASES.caseOf(person);
        try (var _ = CASES.deaf(caseId.toString())) {
            var data = new HashMap<>(News.ofPerson(person));
            data.put("status", "LIFTED");
            News.tell("processing.removal-stay.lifted.v1", UUID.randomUUID(), 2, data);
            News.await(() -> MYS.get(of).statusCode() == 503);
            var answer = MYS.post(of + "/suspensions", Returns.UNFIT);
            answer.then().statusCode(201).body("reason", is("UNFIT")).body("status", nullValue());
        }
    }

    @Test
    void SUS_1_while_it_stands_still_it_goes_no_further() {
        var opened = Returns.counselled(MYS, person, "AVR");
        var suspension = Returns.suspended(MYS, opened, "COI_ALERT");
        MYS.step(opened, "/consent", Returns.CONSENTS).then().statusCode(409).body("guards.code", contains("SUS-1"));
        Checks.pass("MYS", opened, "NON_REFOULEMENT");
        Returns.after(PROTECTION, suspension, "/resumption", body("declaration", "RESUME"));
        Returns.after(MYS, opened, "/consent", Returns.CONSENTS);
    }

    @Test
    void SUS_2_it_goes_on_only_when_every_guard_that_it_has_passed_passes_again() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var suspension = Returns.suspended(MYS, cleared, "UNFIT");
        for (var guard : List.of("G7", "G2", "G12")) {
            Checks.withdraw("MYS", cleared, Checks.KINDS.get(guard));
            doesNotGoOn(suspension, guard, "UNKNOWN");
            Checks.pass("MYS", cleared, Checks.KINDS.get(guard));
        }
        for (var guard : List.of("G8", "G9")) {
            Returns.doubted(MYS, cleared, guard);
            doesNotGoOn(suspension, guard, "FAIL");
            Returns.undoubted(MYS, cleared, guard);
        }
        CASES.says(person, "NOT_CLEAR");
        doesNotGoOn(suspension, "G1", "FAIL");
        CASES.says(person, "CLEAR");
        Returns.after(PROTECTION, suspension, "/resumption", body("declaration", "RESUME"));
        MYS.get(cleared).then().body("suspended", is(false)).body("status", is("CLEARED"));
    }

    private static void doesNotGoOn(String suspension, String guard, String state) {
        PROTECTION
                .step(suspension, "/resumption", body("declaration", "RESUME"))
                .then()
                .statusCode(409)
                .body("guards.find { it.code == '%s' }.state".formatted(guard), is(state));
    }

    @Test
    void SUS_2_while_nobody_answers_nothing_goes_on() {
        var opened = Returns.opened(MYS, person, "AVR");
        var suspension = Returns.suspended(MYS, opened, "COI_ALERT");
        try (var _ = CASES.deaf(person + "/removal-safety")) {
            PROTECTION
                    .step(suspension, "/resumption", body("declaration", "RESUME"))
                    .then()
                    .statusCode(503);
        }
    }

    /** What was checked or said before is no answer to what came since. */
    @ParameterizedTest
    @CsvSource({
        "COI_ALERT, NON_REFOULEMENT, G2",
        "UNFIT, FITNESS, G7",
        "CARRIER_REFUSED, FITNESS, G7",
        "BEST_INTERESTS_NEGATIVE, BEST_INTERESTS, G6"
    })
    void SUS_2_it_goes_on_only_on_what_was_recorded_since(String reason, String kind, String guard) {
        var cleared = Returns.cleared(MYS, CASES.person("MYS", "PAK", true), "REMOVAL");
        var suspension = Returns.suspended(MYS, cleared, reason);
        PROTECTION
                .step(suspension, "/resumption", Returns.RESUME)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == '%s' }.state".formatted(guard), is("FAIL"))
                .body("guards.find { it.code == '%s' }.evidence".formatted(guard), is("CHECKED_BEFORE"));
        Checks.pass("MYS", cleared, kind);
        Returns.resumed("MYS", suspension);
        Returns.after(MYS, cleared, "/departure", Returns.DEPART);
    }

    @Test
    void SUS_2_a_consent_of_before_does_not_end_that_it_was_taken_back() {
        var consented = Returns.agreed(MYS, person, "AVR");
        var suspension = Returns.suspended(MYS, consented, "CONSENT_WITHDRAWN");
        PROTECTION
                .step(suspension, "/resumption", Returns.RESUME)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G3' }.evidence", is("CONSENT_TOO_OLD"));
    }

    /** A return that is cancelled and opened again sheds nothing that stopped it, whoever may know why. */
    @ParameterizedTest
    @CsvSource({"WITNESS_HOLD", "EXTRADITION_HOLD", "UNFIT", "FEAR_EXPRESSED"})
    void SUS_6_what_stands_when_a_return_is_over_stops_the_next_one(String reason) {
        var first = Returns.opened(MYS, person, "REMOVAL");
        var hold = Returns.suspended(PROTECTION, first, reason);
        Returns.after(MYS, first, "/cancellation", Returns.CANCEL);
        var second = Returns.opened(MYS, person, "REMOVAL");
        MYS.get(second).then().body("suspended", is(true));
        PROTECTION.get(second + "/suspensions").then().body("items.status", contains("IN_FORCE"));
        // there it ends, and nowhere else
        PROTECTION
                .step(hold, "/resumption", Returns.RESUME)
                .then()
                .statusCode(409)
                .body("guards.code", contains("SUS-6"));
        Returns.after(MYS, second, "/cancellation", Returns.CANCEL);
        var third = Returns.opened(MYS, person, "AVR");
        PROTECTION.get(third + "/suspensions").then().body("items.status", contains("IN_FORCE"));
    }

    @Test
    void SUS_6_who_released_the_witness_of_the_next_return_has_released_the_witness() {
        var first = Returns.opened(MYS, person, "AVR");
        Returns.suspended(PROTECTION, first, "WITNESS_HOLD");
        Returns.after(MYS, first, "/cancellation", Returns.CANCEL);
        var second = Returns.opened(MYS, person, "AVR");
        var carried = Returns.last(PROTECTION, second, "suspensions");
        MYS.step(carried, "/resumption", Returns.RESUME).then().statusCode(409).body("guards.code", contains("SUS-3"));
        Returns.after(PROTECTION, carried, "/resumption", Returns.RESUME);
        MYS.get(second).then().body("suspended", is(false));
        Returns.after(MYS, second, "/cancellation", Returns.CANCEL);
        MYS.get(Returns.opened(MYS, person, "AVR")).then().body("suspended", is(false));
    }

    @Test
    void SUS_6_what_is_said_of_a_return_that_is_over_stops_the_one_that_came_after() {
        var first = Returns.after(MYS, Returns.opened(MYS, person, "AVR"), "/cancellation", Returns.CANCEL);
        var second = Returns.opened(MYS, person, "AVR");
        Returns.suspended(MYS, first, "EXTRADITION_HOLD");
        MYS.get(second).then().body("suspended", is(true));
    }

    /** The service that has the cases says that all is clear: it has never heard of it. */
    @ParameterizedTest
    @CsvSource({
        "FEAR_EXPRESSED, processing.fear-expression.recorded.v1",
        "FEAR_EXPRESSED, processing.status-determination.lodged.v1",
        "CLAIM_LODGED, processing.status-determination.lodged.v1",
        "COURT_STAY, processing.removal-stay.ordered.v1"
    })
    void SUS_7_what_was_heard_here_ends_only_when_who_has_to_look_at_it_has_heard_of_it(String reason, String type) {
        var opened = Returns.opened(MYS, person, "REMOVAL");
        var suspension = Returns.suspended(MYS, opened, reason);
        PROTECTION
                .step(suspension, "/resumption", Returns.RESUME)
                .then()
                .statusCode(409)
                .body("guards.code", contains("SUS-7"));
        News.tell(type, UUID.randomUUID(), 1, News.ofPerson(person));
        News.await(
                () -> PROTECTION.step(suspension, "/resumption", Returns.RESUME).statusCode() == 200);
    }

    @Test
    void SUS_7_a_fear_that_was_told_here_waits_for_who_opens_the_way_to_protection() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var report = "/fear-reports/" + Client.id(MYS.post(cleared + "/fear-reports", Reintegrations.FEAR), 201);
        var suspension = Returns.last(PROTECTION, cleared, "suspensions");
        News.tell("processing.status-determination.lodged.v1", UUID.randomUUID(), 1, News.ofPerson(person));
        News.await(() ->
                PROTECTION.get(cleared + "/suspensions").path("items.size()").equals(2));
        PROTECTION
                .step(suspension, "/resumption", Returns.RESUME)
                .then()
                .statusCode(409)
                .body("guards.code", contains("SUS-7"));
        Returns.after(PROTECTION, report, "/referral", Reintegrations.REFER);
        Returns.resumed("MYS", suspension);
    }

    @Test
    void each_ends_by_itself() {
        var opened = Returns.opened(MYS, person, "AVR");
        var first = Returns.suspended(MYS, opened, "COI_ALERT");
        Returns.suspended(MYS, opened, "EXTRADITION_HOLD");
        Checks.pass("MYS", opened, "NON_REFOULEMENT");
        Returns.after(PROTECTION, first, "/resumption", body("declaration", "RESUME"));
        MYS.get(opened).then().body("suspended", is(true));
    }

    @Test
    void SUS_3_a_witness_is_released_by_who_imposed_the_hold_alone_and_few_are_told_why() {
        var opened = Returns.opened(MYS, person, "AVR");
        var setter = new Client("MYS", Role.PROTECTION_OFFICER, Role.CASEWORKER);
        var hold = Returns.suspended(setter, opened, "WITNESS_HOLD");
        var supervisor = new Client("MYS", Role.SUPERVISOR);
        supervisor
                .step(hold, "/resumption", body("declaration", "RESUME"))
                .then()
                .statusCode(409)
                .body("guards.code", contains("SUS-3"));
        supervisor
                .get(hold)
                .then()
                .statusCode(200)
                .body("reason", is("STAY_ORDERED"))
                .body("status", is("IN_FORCE"));
        setter.get(hold).then().body("reason", is("WITNESS_HOLD"));
        Returns.after(setter, hold, "/resumption", body("declaration", "RESUME"));
    }

    @Test
    void SUS_2_a_hold_for_an_extradition_ends_on_what_was_checked_since() {
        var cleared = Returns.cleared(MYS, CASES.person("MYS", "PAK", true), "REMOVAL");
        var hold = Returns.suspended(MYS, cleared, "EXTRADITION_HOLD");
        MYS.step(hold, "/resumption", Returns.RESUME)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G12' }.state", is("FAIL"));
        Checks.pass("MYS", cleared, "CONFLICTS");
        Returns.after(MYS, hold, "/resumption", Returns.RESUME);
    }

    /** Neither by a reason that is left out, nor by a refusal that no other hold is given. */
    @Test
    void SUS_3_of_two_holds_nobody_learns_which_is_of_a_witness() {
        var setter = new Client("MYS", Role.PROTECTION_OFFICER, Role.CASEWORKER);
        var told = List.of("WITNESS_HOLD", "EXTRADITION_HOLD").stream()
                .map(reason -> {
                    var of = Returns.opened(MYS, CASES.person("MYS"), "AVR");
                    var hold = Returns.suspended(setter, of, reason);
                    var shown = new Client("MYS", Role.CASEWORKER).get(hold);
                    assertEquals("STAY_ORDERED", shown.path("reason"), shown::asString);
                    var refused =
                            new Client("MYS", Role.SUPERVISOR).step(hold, "/resumption", body("declaration", "RESUME"));
                    assertEquals(409, refused.statusCode(), refused::asString);
                    assertFalse(refused.asString().toLowerCase(Locale.ROOT).contains("witness"));
                    return List.of(
                            shown.path("withheld").toString(),
                            refused.path("guards").toString());
                })
                .distinct()
                .toList();
        assertEquals(1, told.size(), told::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "processing.status-determination.lodged.v1, CLAIM_LODGED",
        "processing.appeal.lodged.v1, APPEAL_LODGED",
        "processing.fear-expression.recorded.v1, FEAR_EXPRESSED",
        "processing.removal-stay.ordered.v1, STAY_ORDERED",
        "processing.solution-plan.withdrawn.v1, PLAN_ENDED"
    })
    void SUS_5_what_is_done_for_a_persons_safety_suspends_the_return(String type, String reason) {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var another = Returns.opened("MYS", "REMOVAL");
        var subject = UUID.randomUUID();
        News.tell(type, subject, 1, News.ofPerson(person));
        // and again, by another event
        News.tell(type, subject, 2, News.ofPerson(person));
        News.await(() -> Boolean.TRUE.equals(MYS.get(cleared).path("suspended")));
        PROTECTION.get(cleared + "/suspensions").then().statusCode(200).body("items.reason", hasItem(reason));
        MYS.step(cleared, "/departure", Returns.DEPART).then().statusCode(409).body("guards.code", contains("SUS-1"));
        MYS.get(another).then().body("suspended", is(false));
    }

    /** That somebody claims is told to two: a returns officer sees that the return stands still. */
    @Test
    void why_it_stands_still_is_told_to_who_may_be_told_of_claims() {
        var opened = Returns.opened(MYS, person, "AVR");
        News.tell("processing.status-determination.lodged.v1", UUID.randomUUID(), 1, News.ofPerson(person));
        News.await(() -> Boolean.TRUE.equals(MYS.get(opened).path("suspended")));
        Returns.officer("MYS")
                .get(opened + "/suspensions")
                .then()
                .statusCode(200)
                .body("items.status", contains("IN_FORCE"))
                .body("items[0].reason", nullValue())
                .body("items[0].withheld", hasItem("P3"));
        PROTECTION.get(opened + "/suspensions").then().body("items.reason", contains("CLAIM_LODGED"));
    }

    @Test
    void SUS_5_a_consent_that_is_taken_back_stops_what_rests_on_the_persons_will() {
        var consented = Returns.agreed(MYS, person, "AVR");
        var other = CASES.person("MYS");
        var removal = Returns.agreed(MYS, other, "REMOVAL");
        for (var who : List.of(person, other)) {
            var said = new HashMap<>(News.ofPerson(who));
            said.put("kind", "AVR");
            said.put("consents", false);
            News.tell("processing.return-consent.recorded.v1", UUID.randomUUID(), 1, said);
        }
        News.await(() -> Boolean.TRUE.equals(MYS.get(consented).path("suspended")));
        MYS.get(consented).then().body("kind", is("AVR"));
        MYS.get(removal).then().body("suspended", is(false));
    }

    @Test
    void DPT_4_a_claim_of_somebody_who_has_departed_calls_the_person_back() {
        var departed = Returns.departed(MYS, person, "REMOVAL");
        News.tell("processing.status-determination.lodged.v1", UUID.randomUUID(), 1, News.ofPerson(person));
        News.await(() -> MYS.get(departed).path("calledBackAt") != null);
        MYS.get(departed).then().body("calledBackAt", notNullValue()).body("suspended", is(true));
    }

    @Test
    void nobody_but_the_custodians_staff_imposes_one() {
        var opened = Returns.opened(MYS, person, "AVR");
        for (var client : List.of(Returns.staff("THA"), Returns.staff("UNHCR"), Returns.staff("PAK"))) {
            assertEquals(
                    404, client.post(opened + "/suspensions", Returns.UNFIT).statusCode());
        }
        assertEquals(
                403,
                new Client("MYS", Role.MONITOR)
                        .post(opened + "/suspensions", Returns.UNFIT)
                        .statusCode());
    }
}
