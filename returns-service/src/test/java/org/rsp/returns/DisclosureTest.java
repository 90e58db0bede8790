package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.returns.Answers.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.testing.Client;

/** What a state of origin may be told: what can be put, and of whom it is told. */
@QuarkusTest
class DisclosureTest {

    private static final Cases CASES = Cases.running();
    private static final Client MYS = Returns.staff("MYS");

    private final UUID person = CASES.person("MYS");

    private static Map<String, Object> instead(Object... pairs) {
        var other = new LinkedHashMap<>(Returns.PROFILE);
        other.putAll(body(pairs));
        return other;
    }

    /** That a return can be prepared to ask; the state is not asked. */
    private String prepared(String of) {
        Returns.profiled(MYS, of);
        return Returns.identifying(MYS, of);
    }

    private static Response ask(String identification) {
        return MYS.step(identification, "/request", Returns.ASK);
    }

    private static void isNotTold(String identification) {
        MYS.get(identification).then().body("status", is("COLLECTING"));
        assertEquals(404, Returns.ORIGIN.get(Returns.inbox(identification)).statusCode());
    }

    /** Refusal 4 of the domain's list, its second half. */
    @ParameterizedTest
    @ValueSource(strings = {"claim", "asylumSought", "caseNumber", "languages", "associates", "medical", "note"})
    void DSC_1_there_is_no_field_for_anything_else(String field) {
        var of = Returns.opened(MYS, person, "REMOVAL");
        assertEquals(
                422,
                MYS.post(of + "/disclosure-profiles", instead(field, "something"))
                        .statusCode());
        MYS.get(of + "/disclosure-profiles").then().body("items.size()", is(0));
    }

    @ParameterizedTest
    @CsvSource({
        "name, Example 17, /name",
        "name, Example Refugee, /name",
        "birthPlace, Camp 3, /birthPlace",
        "lastAddress, registered with UNHCR, /lastAddress",
        "lastAddress, UNHCR-7K3QW-9ZT4M-0, /lastAddress",
        "lastAddress, MYS-7K3QW-9ZT4M-0, /lastAddress",
        "lastAddress, see 019aa8f0-11c2-7d02-8a51-90b7c2d4e101, /lastAddress",
        "lastAddress, 'IOM shelter, protection case 4F7K29Q8M1', /lastAddress",
        "lastAddress, 'House 12, file 4F7K29Q8M1', /lastAddress",
        "lastAddress, with the IOM, /lastAddress",
        "lastAddress, Foyer de réfugiés, /lastAddress",
        "lastAddress, Rumah suaka Example, /lastAddress",
        "lastAddress, مخيم لاجئين, /lastAddress",
        "birthPlace, Example Shelter, /birthPlace",
        "birthDate, 2999-01, /birthDate",
        "photo, 5f6f6d3e-0c4e-4b62-9d5e-1d0f6c8f3a10, /photo"
    })
    void DSC_1_no_word_of_it_tells_anything_else(String field, String words, String pointer) {
        var of = Returns.opened(MYS, person, "REMOVAL");
        MYS.post(of + "/disclosure-profiles", instead(field, words))
                .then()
                .statusCode(422)
                .body("violations.code", contains("DSC-1"))
                .body("violations.pointer", contains(pointer));
    }

    /** As addresses are written: a house's number with its letter, a road, a postcode. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12B Example Street, 54000 Example Town",
                "Plot 7, Sector G-9/4, Example Town",
                "Flat 3A, AB1 2CD"
            })
    void DSC_1_an_address_is_told_as_it_is_written(String address) {
        var of = Returns.opened(MYS, person, "REMOVAL");
        Client.id(MYS.post(of + "/disclosure-profiles", instead("lastAddress", address)), 201);
    }

    /** A reference is told under the state's own name for it. */
    @Test
    void DSC_1_references_are_told_by_names_that_are_the_states_own() {
        var of = Returns.unidentified(MYS, person, "REMOVAL");
        // of the form of an id of the platform
        var photo = Returns.last(of);
        var profile = instead("photo", photo, "documents", List.of(photo));
        Client.id(MYS.post(of + "/disclosure-profiles", profile), 201);
        var identification = Returns.after(MYS, Returns.identifying(MYS, of), "/request", Returns.ASK);
        var named = Returns.named("PAK", of);
        Returns.ORIGIN
                .get(Returns.inbox(identification))
                .then()
                .body("profile.photo", is(named))
                .body("profile.documents", contains(named));
    }

    /** Refusal 4 of the domain's list, its first half. */
    @ParameterizedTest
    @ValueSource(strings = {"REMOVAL", "READM", "AVR", "VOLREP", "VOT"})
    void DSC_2_nobody_is_named_before_an_order_or_a_consent(String kind) {
        var counselled = prepared(Returns.counselled(MYS, person, kind));
        refused(ask(counselled), "DSC-2");
        isNotTold(counselled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REMOVAL", "AVR"})
    void DSC_2_nobody_is_named_of_whom_G1_does_not_pass(String kind) {
        var identification = prepared(Returns.unidentified(MYS, person, kind));
        for (var said : List.of("NOT_CLEAR", "UNKNOWN")) {
            CASES.says(person, said);
            ask(identification)
                    .then()
                    .statusCode(409)
                    .body("guards.code[0]", is("G1"))
                    .body("guards.state[0]", is(said.equals("UNKNOWN") ? "UNKNOWN" : "FAIL"));
        }
        isNotTold(identification);
    }

    @Test
    void DSC_2_while_nobody_answers_nobody_is_named() {
        var identification = prepared(Returns.unidentified(MYS, person, "REMOVAL"));
        for (var question : List.of("/removal-safety", "/returnee")) {
            try (var _ = CASES.deaf(person + question)) {
                assertEquals(503, ask(identification).statusCode());
            }
        }
        isNotTold(identification);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLAIM_LODGED", "WITNESS_HOLD", "UNFIT"})
    void DSC_2_nobody_is_named_while_the_return_is_suspended(String reason) {
        var of = Returns.unidentified(MYS, person, "REMOVAL");
        var identification = prepared(of);
        Returns.suspended(MYS, of, reason);
        refused(ask(identification), "DSC-2");
        isNotTold(identification);
    }

    @Test
    void DSC_2_an_order_by_which_nobody_goes_yet_names_nobody() {
        var of = Returns.unidentified(MYS, person, "REMOVAL");
        var identification = prepared(of);
        Returns.issued(MYS, of);
        ask(identification).then().statusCode(409).body("guards.code", contains("G1", "G4"));
        isNotTold(identification);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IND", "MYS", "IOM"})
    void DSC_3_no_other_state_is_asked(String state) {
        var identification = prepared(Returns.unidentified(MYS, person, "REMOVAL"));
        refused(MYS.step(identification, "/request", body("state", state)), "DSC-3");
        isNotTold(identification);
    }

    @Test
    void DSC_4_one_stands_and_what_is_better_known_comes_after_it() {
        var of = Returns.unidentified(MYS, person, "REMOVAL");
        var identification = Returns.identifying(MYS, of);
        refused(ask(identification), "DSC-4");
        var profile = Returns.profiled(MYS, of);
        refused(MYS.post(of + "/disclosure-profiles", Returns.PROFILE), "DSC-4");
        Returns.after(MYS, profile, "/setting-aside", Returns.MISTAKE);
        refused(ask(identification), "DSC-4");
        Returns.profiled(MYS, of);
        ask(identification).then().statusCode(200);
    }

    @Test
    void DSC_4_after_the_departure_there_is_nothing_to_tell() {
        var departed = Returns.departed(MYS, person, "REMOVAL");
        refused(MYS.post(departed + "/disclosure-profiles", Returns.PROFILE), "DSC-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"THA", "PAK", "UNHCR"})
    void nobody_but_the_custodians_staff_puts_one(String organisation) {
        var of = Returns.opened(MYS, person, "REMOVAL");
        var others = Returns.staff(organisation);
        assertEquals(
                404, others.post(of + "/disclosure-profiles", Returns.PROFILE).statusCode());
        assertEquals(
                404, others.post(of + "/identifications", Returns.TAKEN_FOR).statusCode());
    }
}
