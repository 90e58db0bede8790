package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where persons are placed, and who is never locked up. */
@QuarkusTest
class PlacementTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = Children.protection("MYS");

    private static Response place(String person, Map<String, Object> said) {
        return MYS.post(person + "/placements", said);
    }

    private static void notValid(Response answer, String rule) {
        answer.then().statusCode(422).body("violations.code", contains(rule));
    }

    private static void fails(Response answer, String rule) {
        answer.then().statusCode(409).body("guards.findAll { it.state == 'FAIL' }.code", contains(rule));
    }

    @Test
    void PLC_1_who_is_locked_up_is_so_on_a_ground_and_nobody_else_has_one() {
        var person = Claims.person("MYS");
        notValid(place(person, Children.placement("CLOSED")), "PLC-1");
        var open = Children.lockedUp();
        open.put("kind", "OPEN_CENTRE");
        notValid(place(person, open), "PLC-1");
        place(person, Children.lockedUp())
                .then()
                .statusCode(201)
                .body("detention.considered", contains("REPORTING", "NAMED_RESIDENCE"));
    }

    @Test
    void PLC_2_nobody_who_may_be_a_child_is_locked_up_or_stays_so() {
        fails(place(Claims.childAlone("MYS"), Children.lockedUp()), "PLC-2");
        Children.placed(MYS, Claims.childAlone("MYS"), Children.placement("FOSTER_CARE"));
        var person = Claims.person("MYS");
        var placement = Children.placed(MYS, person, Children.lockedUp());
        var registered = "/cases/" + PROTECTION.get(placement).path("caseId");
        var younger = body(
                "individualId",
                Given.last(person),
                "reason",
                "NEW_EVIDENCE",
                "changes",
                body("bornOn", String.valueOf(Given.TODAY.getYear() - 16)));
        Given.id(MYS.step(registered, "/corrections", younger), 200);
        fails(PROTECTION.step(placement, "/reviews", Children.placementReview(7)), "PLC-2");
        Claims.after(MYS, placement, "/ending", body("reason", "NOT_NECESSARY"));
        MYS.get(placement).then().body("reason", is("NOT_NECESSARY"));
    }

    @Test
    void PLC_3_a_placement_is_looked_at_again_sooner_where_somebody_is_locked_up() {
        var person = Claims.person("MYS");
        var late = Children.lockedUp();
        late.put("reviewOn", Children.inDays(15));
        notValid(place(person, late), "PLC-3");
        var placement = Children.placed(MYS, person, Children.lockedUp());
        for (int days : List.of(0, 15)) {
            notValid(PROTECTION.step(placement, "/reviews", Children.placementReview(days)), "PLC-3");
        }
        Claims.after(PROTECTION, placement, "/reviews", Children.placementReview(13));
        PROTECTION
                .step(placement, "/reviews", Children.placementReview(14))
                .then()
                .statusCode(200)
                .body("reviews", hasSize(2));
        MYS.get("/tasks?individualId=" + Given.last(person))
                .then()
                .body("items.step", contains("reviewPlacement"))
                .body("items.dueOn", contains(Children.inDays(14)));
        var open = Children.placement("COMMUNITY");
        open.put("reviewOn", Children.inDays(180));
        Children.placed(MYS, Claims.person("MYS"), open);
    }

    @Test
    void PLC_4_a_person_is_in_one_placement_at_a_time_since_today_or_before() {
        var person = Claims.person("MYS");
        var tomorrow = Children.placement("SHELTER");
        tomorrow.put("since", Children.inDays(1));
        notValid(place(person, tomorrow), "PLC-4");
        var first = Children.placed(MYS, person, Children.placement("SHELTER"));
        fails(place(person, Children.placement("COMMUNITY")), "PLC-4");
        Claims.after(MYS, first, "/ending", body("reason", "MOVED"));
        Children.placed(MYS, person, Children.placement("COMMUNITY"));
        MYS.get(person + "/placements").then().body("items.status", contains("ENDED", "CURRENT"));
    }

    @Test
    void where_the_place_is_is_the_custodians_alone() {
        var placement = Children.placed(MYS, Claims.person("MYS"), Children.lockedUp());
        MYS.get(placement).then().body("place", is("Invented Centre"));
        Children.protection("UNHCR")
                .get(Given.toldTo("UNHCR", placement))
                .then()
                .statusCode(200)
                .body("kind", is("CLOSED"))
                .body("detention.necessity", is("He has said three names."))
                .body("place", nullValue());
        for (var other : List.of("IOM", "MMR", "AUS")) {
            Client.of(other).get(Given.toldTo(other, placement)).then().statusCode(404);
        }
    }
}
