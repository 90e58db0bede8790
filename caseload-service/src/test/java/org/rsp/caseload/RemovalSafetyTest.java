package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Documents;
import org.rsp.platform.testing.OwnerSession;

/** Whether a person may be returned: the table of the document, driven with real persons. */
@QuarkusTest
class RemovalSafetyTest {

    private static final List<String> KINDS = List.of("VOLREP", "AVR", "REMOVAL", "READM", "VOT");
    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);

    static Stream<Arguments> rows() {
        return Documents.table("procedures/removal-safety.md", "standing").stream()
                .map(row -> Arguments.of(row.getFirst(), row.subList(1, 6)));
    }

    /** A person whose witness hold was set and lifted, so that nothing but the standing counts. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void RMS_1_each_standing_means_for_each_kind_of_return_what_the_document_says(String standing, List<String> row) {
        var person = Standings.person(standing);
        Permits.released(PROTECTION, person);
        var answers = KINDS.stream().map(kind -> Permits.answer(person, kind)).toList();
        assertEquals(row, answers);
        IntStream.range(0, KINDS.size())
                .filter(i -> !row.get(i).equals("CLEAR"))
                .forEach(i -> Permits.issue(person, KINDS.get(i)).then().statusCode(409));
    }

    @Test
    void RMS_2_a_stay_keeps_the_person_from_every_kind_until_it_is_lifted() {
        var person = Permits.neverClaimed("MYS");
        var stay = "/removal-stays/" + Given.id(MYS.post(person + "/removal-stays", Permits.stay("COURT_STAY")), 201);
        for (var kind : KINDS) {
            assertEquals("NOT_CLEAR", Permits.answer(person, kind), kind);
        }
        PROTECTION
                .request()
                .header("Purpose", "PROCESSING")
                .get(Area.PATH + person + "/removal-safety?kind=REMOVAL")
                .then()
                .body("because", contains("STAY_IN_FORCE"));
        Given.id(PROTECTION.step(stay, "/lifting", Permits.LIFTING), 200);
        assertEquals("CLEAR", Permits.answer(person, "REMOVAL"));
    }

    @Test
    void RMS_3_what_stands_in_the_way_at_another_custodian_counts_and_is_not_told() {
        var pair = Pair.ofUnhcrAndMys();
        pair.mine().affirm();
        pair.other().affirm();
        var other = "/individuals/" + pair.other().individual();
        Screenings.reviewed(MYS, other, "SMUGGLED_MIGRANT");
        assertEquals("UNKNOWN", Permits.answer(other, "REMOVAL"), "the other record was never screened");
        Given.id(
                Claims.lodge(
                        Claims.officer("UNHCR"), "/individuals/" + pair.mine().individual()),
                201);
        assertEquals("NOT_CLEAR", Permits.answer(other, "REMOVAL"));
        PROTECTION
                .request()
                .header("Purpose", "PROCESSING")
                .get(Area.PATH + other + "/removal-safety?kind=REMOVAL")
                .then()
                .statusCode(200)
                .body("because", contains("ANOTHER_RECORD"));
    }

    /** Both records are of somebody from LKA, until MYS hears that the wife is from MMR, the custodian of the other. */
    @Test
    void RMS_3_a_state_of_origin_is_not_told_by_this_that_the_person_is_recorded_elsewhere() {
        var pair = Pair.ofParties("MYS", "MMR");
        pair.mine().affirm();
        pair.other().affirm();
        var mine = "/individuals/" + pair.mine().individual();
        var other = "/individuals/" + pair.other().individual();
        Screenings.reviewed(MYS, mine, "SMUGGLED_MIGRANT");
        Screenings.reviewed(Client.of("MMR"), other, "SMUGGLED_MIGRANT");
        var permit = Permits.issued(other, "REMOVAL");
        var wife =
                Client.body("joining", "LATE_REGISTRATION", "individual", Given.person("WIF", "Nu Nu Invented", "MMR"));
        Given.id(MYS.step(pair.mine().registered(), "/individuals", wife), 200);
        Given.id(Claims.lodge(Claims.officer("MYS"), mine), 201);
        assertEquals("VOIDED", Permits.status(permit));
        assertEquals("NOT_CLEAR", Permits.answer(other, "REMOVAL"));
        var officer = new Client("MMR", Role.PROTECTION_OFFICER);
        for (var path : List.of(permit, other + "/removal-safety?kind=REMOVAL")) {
            officer.request()
                    .header("Purpose", "PROCESSING")
                    .get(Area.PATH + path)
                    .then()
                    .statusCode(200)
                    .body("because", path.equals(permit) ? is("STAY_ORDERED") : contains("STAY_IN_FORCE"));
        }
    }

    @Test
    void RMS_4_while_it_is_not_decided_whose_a_record_is_nothing_is_clear() {
        var pair = Pair.ofUnhcrAndMys();
        var mine = "/individuals/" + pair.mine().individual();
        var other = "/individuals/" + pair.other().individual();
        Screenings.reviewed(Client.of("UNHCR"), mine, "SMUGGLED_MIGRANT");
        Screenings.reviewed(MYS, other, "SMUGGLED_MIGRANT");
        assertEquals("UNKNOWN", Permits.answer(other, "REMOVAL"));
        pair.mine().deny();
        assertEquals("UNKNOWN", Permits.answer(other, "REMOVAL"), "one side alone has said so");
        pair.other().deny();
        assertEquals("CLEAR", Permits.answer(other, "REMOVAL"));
    }

    /** Two records that are in no link with each other, and both with a third. */
    @Test
    void RMS_3_a_record_counts_however_many_links_lie_between() {
        var unhcr = Client.of("UNHCR");
        var lka = Client.of("LKA");
        var first = Pair.ofUnhcrAndMys();
        var second = Pair.of(unhcr, first.mine().registered(), lka, Given.registered(lka, 1, "MMR"));
        for (var pair : List.of(first, second)) {
            pair.mine().affirm();
            pair.other().affirm();
        }
        var near = "/individuals/" + first.other().individual();
        var far = "/individuals/" + second.other().individual();
        Screenings.reviewed(MYS, near, "SMUGGLED_MIGRANT");
        Screenings.reviewed(unhcr, "/individuals/" + first.mine().individual(), "SMUGGLED_MIGRANT");
        assertEquals("UNKNOWN", Permits.answer(near, "REMOVAL"), "the last record was never screened");
        Screenings.reviewed(lka, far, "SMUGGLED_MIGRANT");
        var permit = Permits.issued(near, "REMOVAL");
        Given.id(Claims.lodge(Claims.officer("LKA"), far), 201);
        assertEquals("VOIDED", Permits.status(permit));
        assertEquals("NOT_CLEAR", Permits.answer(near, "REMOVAL"));
    }

    @Test
    void RMS_1_no_consent_and_no_earlier_decision_outweighs_what_was_claimed_since() {
        var consenting = Standings.person("PROTECTED_CONSENTING");
        assertEquals("CLEAR", Permits.answer(consenting, "VOLREP"));
        Given.id(Claims.lodge(Claims.officer("MYS"), consenting), 201);
        assertEquals("NOT_CLEAR", Permits.answer(consenting, "VOLREP"));
        var refused = Standings.person("FINALLY_REFUSED");
        assertEquals("CLEAR", Permits.answer(refused, "REMOVAL"));
        Claims.after(Claims.officer("MYS"), Claims.lodged("MYS", refused), "/withdrawal", Claims.WITHDRAWAL);
        assertEquals("NOT_CLEAR", Permits.answer(refused, "REMOVAL"), "what was claimed since nobody has looked at");
    }

    /** Whichever was lodged first: one that is taken up again after another was refused says what nobody has looked at. */
    @Test
    void RMS_1_of_two_claims_that_have_ended_the_one_counts_that_moved_last() {
        var officer = Claims.officer("MYS");
        var person = Claims.person("MYS");
        var first = Claims.after(officer, Claims.lodged("MYS", person), "/withdrawal", Claims.WITHDRAWAL);
        Claims.ago(60, first);
        var second = Rulings.decided("MYS", Claims.lodged("MYS", person), "REFUSE");
        var refused = Rulings.ago(32, Rulings.refused("MYS", Rulings.issuedOn("MYS", second)));
        Claims.after(Claims.supervisor("MYS"), refused, "/finality", Rulings.FINAL);
        Claims.ago(32, second);
        assertEquals("CLEAR", Permits.answer(person, "REMOVAL"), "the refusal is the last word");
        Claims.after(Claims.supervisor("MYS"), first, "/reopenings", Client.body("ground", "NEW_EVIDENCE"));
        Claims.after(officer, first, "/withdrawal", Claims.WITHDRAWAL);
        assertEquals("NOT_CLEAR", Permits.answer(person, "REMOVAL"), "nobody has looked at the new evidence");
        assertEquals("CLEAR", Permits.answer(person, "AVR"));
    }

    @Test
    void RMS_6_who_has_said_no_to_a_kind_of_return_is_not_returned_in_it() {
        var person = Permits.neverClaimed("MYS");
        Permits.consented(MYS, person, Permits.consent("AVR"));
        assertEquals("CLEAR", Permits.answer(person, "AVR"));
        Given.id(MYS.post(person + "/return-consents", Permits.withdrawal("AVR")), 201);
        assertEquals("NOT_CLEAR", Permits.answer(person, "AVR"));
        assertEquals("CLEAR", Permits.answer(person, "REMOVAL"));
        var again = Permits.recorded(MYS, person, Permits.consent("AVR"));
        assertEquals("NOT_CLEAR", Permits.answer(person, "AVR"), "one officer lifts no withdrawal");
        Permits.issue(person, "AVR").then().statusCode(409);
        Given.id(PROTECTION.step(again, "/confirmation", Permits.WAS_THERE), 200);
        assertEquals("CLEAR", Permits.answer(person, "AVR"));
    }

    @Test
    void RMS_6_a_no_to_what_nobody_is_asked_voids_a_permit_and_stands_in_no_way_for_ever() {
        var person = Permits.neverClaimed("MYS");
        for (var kind : List.of("REMOVAL", "READM")) {
            var permit = Permits.issued(person, kind);
            Given.id(MYS.post(person + "/return-consents", Permits.withdrawal(kind)), 201);
            assertEquals("VOIDED", Permits.status(permit), kind);
            assertEquals("CLEAR", Permits.answer(person, kind), kind);
        }
    }

    private static void consents(String person, Map<String, Object> said) {
        Permits.consented(MYS, person, said);
    }

    @Test
    void CNS_7_what_was_said_before_a_claim_does_not_count_by_being_confirmed_after_it() {
        var person = Standings.person("PROTECTED");
        var said = Permits.recorded(MYS, person, Permits.consent("VOLREP"));
        Claims.after(Claims.officer("MYS"), Claims.lodged("MYS", person), "/withdrawal", Claims.WITHDRAWAL);
        Given.id(PROTECTION.step(said, "/confirmation", Permits.WAS_THERE), 200);
        assertEquals("NOT_CLEAR", Permits.answer(person, "VOLREP"));
        consents(person, Permits.consent("VOLREP"));
        assertEquals("CLEAR", Permits.answer(person, "VOLREP"));
    }

    /** Neither end of the link is told of what was said at the other. */
    @Test
    void CNS_10_what_is_confirmed_after_a_withdrawal_for_another_record_does_not_count() {
        var pair = Pair.ofUnhcrAndMys();
        pair.mine().affirm();
        pair.other().affirm();
        var mine = "/individuals/" + pair.mine().individual();
        var other = "/individuals/" + pair.other().individual();
        Screenings.reviewed(Client.of("UNHCR"), mine, "SMUGGLED_MIGRANT");
        Screenings.reviewed(MYS, other, "SMUGGLED_MIGRANT");
        var said = Permits.recorded(MYS, other, Permits.consent("AVR"));
        Given.id(Client.of("UNHCR").post(mine + "/return-consents", Permits.withdrawal("AVR")), 201);
        Given.id(PROTECTION.step(said, "/confirmation", Permits.WAS_THERE), 200);
        assertEquals("NOT_CLEAR", Permits.answer(other, "AVR"));
    }

    @Test
    void CNS_7_a_consent_counts_only_if_it_was_said_after_what_was_claimed_and_decided() {
        var person = Permits.neverClaimed("MYS");
        consents(person, Permits.consent("VOLREP"));
        var claim = Claims.lodged("MYS", person);
        consents(person, Permits.consent("VOLREP"));
        var issued = Rulings.issuedOn("MYS", Rulings.decided("MYS", claim, "RECOGNISE_1A2"));
        Claims.after(Claims.officer("MYS"), Rulings.recognised("MYS", issued), "/document", Rulings.DOCUMENT);
        assertEquals("NOT_CLEAR", Permits.answer(person, "VOLREP"), "what was said before the decision");
        consents(person, Permits.consent("VOLREP"));
        assertEquals("CLEAR", Permits.answer(person, "VOLREP"));
        Claims.after(Claims.officer("MYS"), Claims.lodged("MYS", person), "/withdrawal", Claims.WITHDRAWAL);
        assertEquals("NOT_CLEAR", Permits.answer(person, "VOLREP"), "what was said before the last claim");
        Permits.issue(person, "VOLREP").then().statusCode(409);
        consents(person, Permits.consent("VOLREP"));
        assertEquals("CLEAR", Permits.answer(person, "VOLREP"));
    }

    @Test
    void CNS_7_of_who_may_be_a_child_only_what_a_guardian_has_signed_counts() {
        var person = Standings.person("PROTECTED_CONSENTING");
        assertEquals("CLEAR", Permits.answer(person, "VOLREP"));
        var registered = "/cases/" + MYS.get(person + "/return-consents").<String>path("items[0].caseId");
        var younger = Client.body(
                "individualId",
                Given.last(person),
                "reason",
                "NEW_EVIDENCE",
                "changes",
                Client.body("bornOn", String.valueOf(Given.TODAY.getYear() - 16)));
        Given.id(MYS.step(registered, "/corrections", younger), 200);
        assertEquals("NOT_CLEAR", Permits.answer(person, "VOLREP"), "the person has signed alone");
        Children.guarded(MYS, person);
        var signed = Permits.consent("VOLREP");
        signed.put("by", "PERSON_AND_GUARDIAN");
        consents(person, signed);
        assertEquals("UNKNOWN", Permits.answer(person, "VOLREP"), "nothing but that nobody has found it to be best");
    }

    @Test
    void RMS_5_a_hold_that_was_ordered_by_mistake_has_released_nobody() {
        var person = Permits.neverClaimed("MYS");
        var hold = Permits.held(PROTECTION, person);
        Permits.lifted(PROTECTION, Permits.second("MYS"), hold, Client.body("reason", "ORDERED_BY_MISTAKE"));
        assertEquals("UNKNOWN", Permits.answer(person, "VOT"));
    }

    @Test
    void RMS_5_a_release_before_the_person_was_found_to_be_a_victim_says_nothing() throws SQLException {
        var person = Permits.neverClaimed("MYS");
        Permits.released(PROTECTION, person);
        assertEquals("CLEAR", Permits.answer(person, "VOT"));
        Children.reflectedUntilYesterday(Children.identified("MYS", person));
        assertEquals("NOT_CLEAR", Permits.answer(person, "VOT"));
        Permits.released(PROTECTION, person);
        assertEquals("CLEAR", Permits.answer(person, "VOT"));
    }

    @Test
    void RMS_5_a_victim_is_returned_only_after_a_witness_hold_was_set_and_lifted() {
        var person = Permits.neverClaimed("MYS");
        assertEquals("UNKNOWN", Permits.answer(person, "VOT"));
        Permits.released(PROTECTION, person);
        assertEquals("CLEAR", Permits.answer(person, "VOT"));
    }

    @Test
    void an_answer_is_sealed_kept_by_nobody_and_tells_the_service_no_reasons() {
        var person = Claims.person("MYS");
        Given.id(Claims.lodge(Claims.officer("MYS"), person), 201);
        Permits.asked(person, "REMOVAL")
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body("answer", is("NOT_CLEAR"))
                .body("answeredAt", notNullValue())
                .body("seal", notNullValue())
                .body("because", nullValue())
                .body("withheld", hasItem("P3"));
        new Client("MYS", Role.RETURNS_OFFICER)
                .get(person + "/removal-safety?kind=REMOVAL")
                .then()
                .statusCode(200)
                .body("because", nullValue());
        Permits.service()
                .get(Area.PATH + person + "/removal-safety")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("query:kind"));
    }

    @Test
    void RMS_7_a_child_alone_is_returned_only_if_that_was_found_to_be_best() {
        var child = Claims.childAlone("MYS");
        Screenings.reviewed(Client.of("MYS"), child, "SMUGGLED_MIGRANT");
        assertEquals("UNKNOWN", Permits.answer(child, "REMOVAL"));
        PROTECTION
                .request()
                .header("Purpose", "PROCESSING")
                .get(Area.PATH + child + "/removal-safety?kind=REMOVAL")
                .then()
                .statusCode(200)
                .body("because", hasItem("BEST_INTERESTS_NOT_FOUND"));
        Children.determined("MYS", child, "DURABLE_SOLUTION", "LOCAL_INTEGRATION");
        assertEquals("UNKNOWN", Permits.answer(child, "REMOVAL"));
        Children.determined("MYS", child, "DURABLE_SOLUTION", "RETURN");
        assertEquals("CLEAR", Permits.answer(child, "REMOVAL"));
    }

    /** The case of people of whom the last is a child of eleven, screened and without fear. */
    private static String household(String... relationships) {
        var people = Stream.of(relationships)
                .map(relationship -> Claims.claimant(relationship, "1985"))
                .toList();
        people.getLast().put("bornOn", String.valueOf(Given.TODAY.getYear() - 11));
        var said = Client.body("countryOfAsylum", "MYS", "individuals", people);
        var registered = "/cases/" + Given.id(MYS.post("/cases", said), 201);
        Screenings.reviewed(MYS, Given.person(MYS, registered, people.size() - 1), "SMUGGLED_MIGRANT");
        return registered;
    }

    private static void happened(String registered, int person, String kind) {
        var said = Client.body(
                "individualId",
                Given.last(Given.person(MYS, registered, person)),
                "kind",
                kind,
                "on",
                Given.TODAY.toString(),
                "evidence",
                "FAMILY_SAYS_SO");
        Given.id(MYS.step(registered, "/civil-events", said), 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEATH", "DEPARTURE"})
    void RMS_7_a_child_whose_mother_has_died_or_left_is_alone(String kind) {
        var registered = household("PA", "DAU");
        var child = Given.person(MYS, registered, 1);
        assertEquals("CLEAR", Permits.answer(child, "REMOVAL"));
        happened(registered, 0, kind);
        assertEquals("UNKNOWN", Permits.answer(child, "REMOVAL"));
    }

    @ParameterizedTest
    @CsvSource({"PA, SON", "PA, SCF", "PA, FCM", "PRF, PA", "SPM, PA", "FPF, PA"})
    void RMS_7_a_child_with_a_parent_or_who_stands_for_one_is_not_alone(String grownUp, String child) {
        assertEquals("CLEAR", Permits.answer(Given.person(MYS, household(grownUp, child), 1), "REMOVAL"));
    }

    /** A child bride is not accompanied by her husband, nor a nephew by his uncle. */
    @ParameterizedTest
    @CsvSource({
        "PA,  WIF",
        "PA,  CLW",
        "PA,  PTF",
        "PA,  EXF",
        "HUS, PA",
        "PA,  SBM",
        "PA,  NEP",
        "UNC, PA",
        "PA,  COF",
        "BIL, PA",
        "PA,  GCM",
        "ORF, PA",
        "PA,  NRF",
        "PA,  U"
    })
    void RMS_7_a_spouse_and_another_relative_are_not_known_to_care_for_a_child(String grownUp, String child) {
        assertEquals("UNKNOWN", Permits.answer(Given.person(MYS, household(grownUp, child), 1), "REMOVAL"));
    }

    @Test
    void RMS_7_a_mother_is_one_also_where_another_is_the_principal_applicant() {
        var registered = household("PA", "WIF", "DAU");
        var child = Given.person(MYS, registered, 2);
        happened(registered, 0, "DEATH");
        assertEquals("UNKNOWN", Permits.answer(child, "REMOVAL"), "whose wife she was says not whose mother she is");
        var mother = Client.body(
                "individualId", Given.last(child),
                "otherId", Given.last(Given.person(MYS, registered, 1)),
                "is", "DAU");
        Given.id(MYS.step(registered, "/kinships", mother), 200);
        assertEquals("CLEAR", Permits.answer(child, "REMOVAL"));
        happened(registered, 1, "DEPARTURE");
        assertEquals("UNKNOWN", Permits.answer(child, "REMOVAL"));
    }

    @Test
    void RMS_8_nobody_is_returned_while_a_risk_of_refoulement_is_flagged() {
        var person = Permits.neverClaimed("MYS");
        var permit = Permits.issued(person, "REMOVAL");
        var need = Given.flagged(new Client("MYS", Role.REGISTRAR), person, "LP-RR");
        assertEquals("VOIDED", Permits.status(permit));
        for (var kind : KINDS) {
            assertEquals("NOT_CLEAR", Permits.answer(person, kind), kind);
        }
        Claims.after(PROTECTION, need, "/confirmation", Client.body("declaration", "CONFIRM"));
        assertEquals("NOT_CLEAR", Permits.answer(person, "REMOVAL"));
        Claims.after(PROTECTION, need, "/closure", Client.body("reason", "RESOLVED"));
        assertEquals("CLEAR", Permits.answer(person, "REMOVAL"));
    }

    @Test
    void RMS_8_a_need_that_cannot_be_read_any_more_may_be_that_one() throws SQLException {
        var person = Permits.neverClaimed("MYS");
        Given.flagged(new Client("MYS", Role.CASEWORKER), person, "SC-UC");
        assertEquals("CLEAR", Permits.answer(person, "REMOVAL"), "a grown-up, of whom nobody fears refoulement");
        unreadable(person);
        assertEquals("NOT_CLEAR", Permits.answer(person, "REMOVAL"));
    }

    /** The key that it was sealed with is nowhere. */
    private static void unreadable(String person) throws SQLException {
        try (var owner = OwnerSession.aboveTheGuard();
                var change = owner.prepareStatement(
                        "update specific_need set sealed_with = ?::uuid where individual_id = ?::uuid")) {
            change.setString(1, UUID.randomUUID().toString());
            change.setString(2, Given.last(person));
            assertEquals(1, change.executeUpdate());
        }
    }

    @Test
    void nobody_but_the_custodian_and_a_service_is_answered() {
        var person = Claims.person("MYS");
        for (var other : List.of("UNHCR", "IOM", "MMR", "AUS")) {
            var client = new Client(other, Role.RETURNS_OFFICER);
            client.get(person + "/removal-safety?kind=AVR").then().statusCode(404);
            client.get(Given.toldTo(other, person) + "/removal-safety?kind=AVR")
                    .then()
                    .statusCode(404);
        }
        new Client("MYS", Role.REGISTRAR)
                .get(person + "/removal-safety?kind=AVR")
                .then()
                .statusCode(403);
    }
}
