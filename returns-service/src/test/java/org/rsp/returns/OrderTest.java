package org.rsp.returns;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.returns.Answers.refused;
import static org.rsp.returns.Answers.wrong;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;

/** Removal orders, and the offers that come before them: what each rule refuses, and what the guards find. */
@QuarkusTest
class OrderTest {

    private static final Client MYS = Returns.staff("MYS");

    private final UUID person = Cases.running().person("MYS");

    private static void found(String of, String guard, String state, String evidence) {
        MYS.get(of + "/guards")
                .then()
                .statusCode(200)
                .body("guards.find { it.code == '%s' }.state".formatted(guard), is(state))
                .body("guards.find { it.code == '%s' }.evidence".formatted(guard), is(evidence));
    }

    private static Map<String, Object> instead(Map<String, Object> said, Object... pairs) {
        var other = new LinkedHashMap<>(said);
        other.putAll(body(pairs));
        return other;
    }

    private static String day(int ago) {
        return Agreements.TODAY.minusDays(ago).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VOLREP", "AVR", "VOT"})
    void ORD_1_nobody_who_goes_by_own_will_is_ordered_to(String kind) {
        var of = Returns.opened(MYS, person, kind);
        refused(MYS.post(of + "/voluntary-offers", Returns.OFFERED), "ORD-1");
        refused(MYS.post(of + "/removal-orders", Returns.ORDER), "ORD-1");
    }

    /** Refusal 3 of the domain's list: there is no way to say two. */
    @Test
    void ORD_1_an_order_of_several_cannot_be_said() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        var several = instead(Returns.ORDER, "returnIds", List.of(Returns.last(of), Returns.last(of)));
        assertEquals(422, MYS.post(of + "/removal-orders", several).statusCode());
    }

    /** That a claim was refused is told to who is told of claims. */
    @Test
    void on_what_ground_is_told_to_who_may_be_told_of_claims() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        Returns.declined(MYS, of);
        var order = Returns.issued(MYS, of);
        var officer = Returns.officer("MYS").get(order);
        officer.then().statusCode(200).body("ground", nullValue()).body("withheld", hasItem("P3"));
        assertFalse(officer.asString().contains("CLAIM"));
        Returns.protection("MYS").get(order).then().body("ground", is("CLAIM_REFUSED_FINALLY"));
    }

    @Test
    void ORD_1_nobody_is_ordered_to_go_after_having_gone() {
        var departed = Returns.departed(MYS, person, "REMOVAL");
        refused(MYS.post(departed + "/removal-orders", Returns.ORDER), "ORD-1");
    }

    @Test
    void ORD_2_an_order_comes_after_an_offer_that_was_not_taken() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        refused(MYS.post(of + "/removal-orders", Returns.ORDER), "ORD-2");
        var offer = Returns.offered(MYS, of);
        refused(MYS.post(of + "/removal-orders", Returns.ORDER), "ORD-2");
        Returns.after(MYS, offer, "/refusal", Returns.DECLINES);
        // nor is it decided before the answer
        for (var decidedOn : List.of(day(61), day(41))) {
            refused(MYS.post(of + "/removal-orders", instead(Returns.ORDER, "decidedOn", decidedOn)), "ORD-2");
        }
        Returns.issued(MYS, of);
        Returns.after(MYS, offer, "/acceptance", Returns.ACCEPTS);
        refused(MYS.post(of + "/removal-orders", Returns.ORDER), "ORD-2");
    }

    @Test
    void ORD_2_nor_while_the_person_could_still_answer() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        Returns.after(MYS, Returns.offered(MYS, of), "/lapse", Returns.NOT_ANSWERED);
        refused(MYS.post(of + "/removal-orders", instead(Returns.ORDER, "decidedOn", day(30))), "ORD-2");
        Client.id(MYS.post(of + "/removal-orders", instead(Returns.ORDER, "decidedOn", day(29))), 201);
    }

    /** Somebody who writes another year lets no time run. */
    @Test
    void ORD_3_what_was_done_long_ago_is_not_recorded_now() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        var offers = of + "/voluntary-offers";
        wrong(MYS.post(offers, instead(Returns.OFFERED, "madeOn", day(91), "answerBy", day(30))), "ORD-3", "/madeOn");
        var offer = Returns.offered(MYS, of);
        for (var answeredOn : List.of(day(61), day(-1))) {
            wrong(
                    MYS.step(offer, "/refusal", instead(Returns.DECLINES, "answeredOn", answeredOn)),
                    "ORD-3",
                    "/answeredOn");
        }
        Returns.after(MYS, offer, "/refusal", instead(Returns.DECLINES, "answeredOn", day(59)));
        wrong(MYS.post(of + "/removal-orders", instead(Returns.ORDER, "decidedOn", day(91))), "ORD-3", "/decidedOn");
        var order = "/removal-orders/"
                + Client.id(MYS.post(of + "/removal-orders", instead(Returns.ORDER, "decidedOn", day(58))), 201);
        wrong(MYS.step(order, "/service", instead(Returns.ORDER_SERVED, "servedOn", day(31))), "ORD-3", "/servedOn");
    }

    @Test
    void ORD_3_what_is_recorded_has_happened_in_its_order() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        var offers = of + "/voluntary-offers";
        wrong(MYS.post(offers, instead(Returns.OFFERED, "madeOn", day(-1), "answerBy", day(-30))), "ORD-3", "/madeOn");
        Returns.declined(MYS, of);
        wrong(MYS.post(of + "/removal-orders", instead(Returns.ORDER, "decidedOn", day(-1))), "ORD-3", "/decidedOn");
        var order = Returns.issued(MYS, of);
        for (var servedOn : List.of(day(26), day(-1))) {
            wrong(
                    MYS.step(order, "/service", instead(Returns.ORDER_SERVED, "servedOn", servedOn)),
                    "ORD-3",
                    "/servedOn");
        }
    }

    @Test
    void ORD_4_nobody_goes_before_the_time_for_a_remedy_has_run_or_while_one_is_pending() {
        var of = Returns.after(MYS, Returns.opened(MYS, person, "REMOVAL"), "/counselling", Returns.COUNSELLED);
        found(of, "G4", "UNKNOWN", "NOT_KNOWN");
        Returns.declined(MYS, of);
        var order = Returns.issued(MYS, of);
        found(of, "G4", "FAIL", "NOT_SERVED");
        Returns.after(MYS, order, "/service", instead(Returns.ORDER_SERVED, "servedOn", day(14)));
        found(of, "G4", "FAIL", "REMEDY_OPEN");
        MYS.step(of, "/order", Returns.SERVED)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G4' }.state", is("FAIL"));
        Returns.after(MYS, order, "/quashing", Returns.QUASHED);
        found(of, "G4", "FAIL", "QUASHED");
        var second = Returns.issued(MYS, of);
        Returns.after(MYS, second, "/service", instead(Returns.ORDER_SERVED, "servedOn", day(16)));
        found(of, "G4", "PASS", "REMEDY_OVER");
        Returns.after(new Client("MYS", Role.REGISTRAR, Role.CASEWORKER), second, "/remedy", Returns.REMEDY);
        found(of, "G4", "FAIL", "REMEDY_PENDING");
        Returns.after(MYS, second, "/remedy-dismissal", Returns.DISMISSED);
        found(of, "G4", "PASS", "REMEDY_OVER");
    }

    /** Whoever is cleared stays until a remedy that is lodged afterwards is decided. */
    @Test
    void ORD_4_a_remedy_that_is_lodged_at_the_last_moment_stops_the_departure() {
        var of = Returns.after(MYS, Returns.opened(MYS, person, "REMOVAL"), "/counselling", Returns.COUNSELLED);
        Returns.declined(MYS, of);
        var order = Returns.served(MYS, of);
        TravelDocuments.passport(MYS, of, "PAK");
        Returns.after(MYS, of, "/order", Returns.SERVED);
        Returns.complete(MYS, of, "PAK");
        Returns.after(MYS, of, "/clearance", Returns.CLEAR);
        Returns.after(MYS, order, "/remedy", Returns.REMEDY);
        refused(MYS.step(of, "/departure", Returns.DEPART), "SUS-1");
        found(of, "G4", "FAIL", "REMEDY_PENDING");
        var suspension = Returns.last(MYS, of, "suspensions");
        MYS.get(suspension).then().body("reason", is("REMEDY_LODGED"));
        MYS.step(suspension, "/resumption", Returns.RESUME)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G4' }.state", is("FAIL"));
        Returns.after(MYS, order, "/remedy-dismissal", Returns.DISMISSED);
        Returns.resumed("MYS", suspension);
        Returns.after(MYS, of, "/departure", Returns.DEPART);
    }

    /** The order of before was outweighed: whoever has won against the last one does not go by it. */
    @Test
    void ORD_4_an_order_that_is_quashed_brings_no_earlier_one_back() {
        var of = Returns.after(MYS, Returns.opened(MYS, person, "REMOVAL"), "/counselling", Returns.COUNSELLED);
        Returns.declined(MYS, of);
        Returns.served(MYS, of);
        var second = Returns.served(MYS, of);
        found(of, "G4", "PASS", "REMEDY_OVER");
        Returns.after(MYS, second, "/remedy", Returns.REMEDY);
        Returns.after(MYS, second, "/quashing", Returns.QUASHED);
        found(of, "G4", "FAIL", "QUASHED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/remedy", "/quashing"})
    void DPT_4_what_is_done_against_the_order_after_the_departure_calls_the_person_back(String act) {
        var departed = Returns.departed(MYS, person, "REMOVAL");
        var order = Returns.last(MYS, departed, "removal-orders");
        Returns.after(MYS, order, act, act.equals("/remedy") ? Returns.REMEDY : Returns.QUASHED);
        MYS.get(departed).then().body("suspended", is(true)).body("calledBackAt", notNullValue());
    }

    @Test
    void ORD_5_there_is_time_to_think_it_over() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        var offers = of + "/voluntary-offers";
        wrong(MYS.post(offers, instead(Returns.OFFERED, "madeOn", day(10), "answerBy", day(4))), "ORD-5", "/answerBy");
        var offer = "/voluntary-offers/"
                + Client.id(MYS.post(offers, instead(Returns.OFFERED, "madeOn", day(7), "answerBy", day(0))), 201);
        refused(MYS.step(offer, "/lapse", Returns.NOT_ANSWERED), "ORD-5");
    }

    @Test
    void ORD_6_an_offer_that_is_open_or_was_accepted_stands_in_the_way() {
        var of = Returns.after(MYS, Returns.opened(MYS, person, "REMOVAL"), "/counselling", Returns.COUNSELLED);
        found(of, "G5", "UNKNOWN", "NOT_KNOWN");
        var offer = Returns.offered(MYS, of);
        found(of, "G5", "FAIL", "NOT_ANSWERED");
        Returns.after(MYS, offer, "/lapse", Returns.NOT_ANSWERED);
        found(of, "G5", "PASS", "LAPSED");
        Returns.after(MYS, offer, "/acceptance", Returns.ACCEPTS);
        found(of, "G5", "FAIL", "ACCEPTED");
        Returns.after(MYS, of, "/choice", Returns.CHOOSES);
        MYS.get(of).then().body("kind", is("AVR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"THA", "PAK", "UNHCR"})
    void nobody_but_the_custodians_staff_records_any(String organisation) {
        var of = Returns.opened(MYS, person, "REMOVAL");
        var others = Returns.staff(organisation);
        assertEquals(404, others.post(of + "/voluntary-offers", Returns.OFFERED).statusCode());
        assertEquals(404, others.post(of + "/removal-orders", Returns.ORDER).statusCode());
    }
}
