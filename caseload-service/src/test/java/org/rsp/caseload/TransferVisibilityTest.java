package org.rsp.caseload;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;
import static org.rsp.caseload.Transfers.MYS;
import static org.rsp.caseload.Transfers.UNHCR;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may know of a transfer, and what each side is told: nothing to a state of origin, to the receiver the profile and no more. */
@QuarkusTest
class TransferVisibilityTest {

    @BeforeEach
    void somebody_listens() {
        TransferEvents.follow("MYS");
    }

    @Test
    void TRF_2_a_state_of_origin_is_offered_nobody_and_learns_nothing() {
        var arrangement = Given.inForce("MMR", "UNHCR");
        var mmr = Client.of("MMR");
        int before = mmr.get("/transfers?limit=200").path("items.size()");
        var offer = Transfers.offer(arrangement, "MMR");
        UNHCR.post(Given.registered(UNHCR, 2, "MMR") + "/transfers", offer)
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("TRF-2"));
        var unknown = Given.person("PA", "Ma Unknown Invented");
        var household = body("countryOfAsylum", "MYS", "individuals", List.of(unknown));
        var registered = "/cases/" + Given.id(UNHCR.post("/cases", household), 201);
        UNHCR.post(registered + "/transfers", offer).then().statusCode(422).body("violations.code", hasItem("TRF-2"));
        assertEquals(before, mmr.get("/transfers?limit=200").<Integer>path("items.size()"));
    }

    @Test
    void TRF_2_to_a_receiver_that_turns_out_to_be_an_origin_there_is_no_transfer() throws Exception {
        var offer = Transfers.offered(Given.registered(UNHCR, 1, "LKA")).previewed();
        var told = TransferEvents.of(offer.theirs()).size();
        var correction = body(
                "individualId",
                Given.person(UNHCR, offer.registered()),
                "reason",
                "NEW_EVIDENCE",
                "changes",
                body("nationalities", List.of("LKA", "MYS")));
        Given.id(UNHCR.step(offer.registered(), "/corrections", correction), 200);
        for (var exit : List.of("", "/timeline", "/preview")) {
            MYS.get(offer.theirs().path() + exit).then().statusCode(404);
        }
        MYS.step(offer.theirs().path(), "/acceptance", Transfers.acceptance(), "\"2\"")
                .then()
                .statusCode(404);
        MYS.get("/transfers?limit=200")
                .then()
                .body("items.id", not(hasItem(Given.last(offer.theirs().path()))));
        offer.revoked();
        assertEquals(told, TransferEvents.of(offer.theirs()).size());
        assertEquals(List.of("offered.v1", "previewed.v1", "revoked.v1"), TransferEvents.of(offer.mine()));
    }

    @Test
    void each_side_knows_it_by_its_own_ids_and_nobody_else_does() throws Exception {
        var offer = Transfers.offered().previewed();
        offer.mine().shown().then().body("caseId", equalTo(Given.last(offer.registered())));
        var theirs = offer.theirs().shown().then().statusCode(200).extract();
        assertEquals(Given.last(Given.toldTo("MYS", offer.registered())), theirs.path("caseId"));
        var real = Given.last(offer.registered());
        var persons = UNHCR.get(offer.registered()).<List<String>>path("individuals.id");
        for (var exit : List.of("", "/timeline", "/preview")) {
            var text = MYS.get(offer.theirs().path() + exit).asString();
            persons.forEach(id -> assertTrue(!text.contains(id), exit));
            assertTrue(!text.contains(real) && !text.contains(Given.last(offer.path())), exit);
        }
        for (var payload : TransferEvents.payloads(offer.theirs())) {
            assertTrue(!payload.contains(real) && !payload.contains("Invented"), payload);
        }
        MYS.get(offer.path()).then().statusCode(404);
        UNHCR.get(offer.theirs().path()).then().statusCode(404);
        for (var other : List.of("AUS", "IOM")) {
            Client.of(other).get(offer.path()).then().statusCode(404);
            Client.of(other).get(Given.toldTo(other, offer.path())).then().statusCode(404);
        }
        UNHCR.get(offer.path() + "/preview").then().statusCode(404);
        MYS.get("/transfers?status=PREVIEWED&limit=200")
                .then()
                .body("items.id", hasItem(Given.last(offer.theirs().path())));
    }

    @Test
    void what_is_shown_before_the_decision_is_the_profile_byte_by_byte() {
        var offer = Transfers.offered();
        var path = offer.theirs().path() + "/preview";
        MYS.get(path).then().statusCode(409);
        offer.previewed();
        List<String> ids = offer.theirs().shown().path("terms.individualIds");
        assertEquals("""
                {"persons":2,"named":false,"individuals":[\
                {"individualId":"%s","relationship":"PA","sex":"F","age":"FROM_18_TO_59"},\
                {"individualId":"%s","relationship":"DAU","sex":"F","age":"FROM_18_TO_59"}]}""".formatted(ids.getFirst(), ids.getLast()), MYS.get(path).asString());
        offer.revoked();
        MYS.get(path).then().statusCode(409);
    }

    @Test
    void names_are_shown_where_the_arrangement_shares_them() {
        var sharing = Given.sharing(List.of("P1"), "MYS", "UNHCR");
        var registered = Given.registered(UNHCR, 1, "MMR");
        var offer = Transfers.offered(UNHCR, MYS, registered, Transfers.offer(sharing, "MYS"))
                .previewed();
        String id = offer.theirs().shown().path("terms.individualIds[0]");
        assertEquals(
                """
                {"persons":1,"named":true,"individuals":[{"individualId":"%s","relationship":"PA","sex":"F",\
                "age":"FROM_18_TO_59","names":{"givenName":"Ma Khin Invented"}}]}""".formatted(id), MYS.get(offer.theirs().path() + "/preview").asString());
    }

    /** Who comes from where goes over with the persons, also where the particulars that say so do not. */
    @Test
    void ACC_1_the_new_case_is_kept_from_whom_the_old_one_was_kept_from() {
        var person = Given.person("PA", "Ma Two Invented", "LKA");
        person.put("particulars", body("countryOfOrigin", "AUS"));
        var household = body("countryOfAsylum", "MYS", "individuals", List.of(person));
        var registered = "/cases/" + Given.id(UNHCR.post("/cases", household), 201);
        var offer = Transfers.offered(registered).accepted();
        var taken = "/cases/" + offer.theirs().shown().path("newCaseId");
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS");
        var caseload = Given.openCaseload(arrangement, 9, List.of("LKA"), "MYS");
        Given.id(MYS.step(taken, "/admission", body("caseloadId", Given.last(caseload))), 200);
        Client.of("AUS").get(Given.toldTo("AUS", taken)).then().statusCode(404);
        UNHCR.get(Given.toldTo("UNHCR", taken)).then().statusCode(200);
    }
}
