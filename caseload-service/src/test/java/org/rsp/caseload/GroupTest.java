package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;
import static org.rsp.caseload.Families.placing;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons change their registration group and their place in it; nobody is lost by it, and what is recorded of them goes along. */
@QuarkusTest
class GroupTest {

    private static final Client MYS = Client.of("MYS");

    private static List<String> persons(String registered) {
        return MYS.get(registered).path("individuals.id");
    }

    private static Map<String, Object> leaving(String... ids) {
        var all = new ArrayList<Object>();
        for (String id : ids) {
            all.add(placing(id, all.isEmpty() ? "PA" : "DAU"));
        }
        return body("leaving", all, "reason", "PROTECTION");
    }

    private static String newest(String registered) {
        List<String> others = MYS.get(registered).path("crossReferences");
        return "/cases/" + others.getLast();
    }

    @Test
    void a_split_makes_a_case_of_those_who_leave_and_loses_nothing_of_them() {
        var registered = Given.registered(MYS, 4, "MMR");
        var before = persons(registered);
        Given.id(
                MYS.step(
                        registered,
                        "/corrections",
                        body(
                                "individualId",
                                before.get(2),
                                "reason",
                                "MISSPELT",
                                "changes",
                                body("particulars", body("townOfBirth", "Sittwe")))),
                200);
        MYS.step(registered, "/splits", leaving(before.get(2), before.get(3)))
                .then()
                .statusCode(200)
                .body("persons", is(2))
                .body("individuals.id", contains(before.get(0), before.get(1)))
                .body("crossReferences", hasSize(1));
        var other = newest(registered);
        MYS.get(other)
                .then()
                .statusCode(200)
                .body("persons", is(2))
                .body("status", is("REGISTERED"))
                .body("individuals.id", contains(before.get(2), before.get(3)))
                .body("individuals.relationship", contains("PA", "DAU"))
                .body("individuals[0].particulars.townOfBirth", is("Sittwe"))
                .body("crossReferences", contains(Given.last(registered)));
        MYS.get(other + "/corrections").then().statusCode(200).body("items.individualId", contains(before.get(2)));
        MYS.get(registered + "/corrections").then().body("items", hasSize(0));
        MYS.get(other + "/timeline").then().body("items.act", contains("splitCase"));
        MYS.get(registered + "/memberships")
                .then()
                .body("items", hasSize(4))
                .body("items.findAll { it.until == null }.individualId", contains(before.get(0), before.get(1)));
        MYS.get(other + "/kinships")
                .then()
                .body("items.firstIs", contains("DAU", "DAU"))
                .body("items.secondIs", contains("PRF", "PRF"))
                .body("items.secondId", contains(before.get(0), before.get(0)));
        // what is sealed anew in the new case opens there, and so does what came along
        Given.id(
                MYS.step(
                        other,
                        "/corrections",
                        body(
                                "individualId",
                                before.get(2),
                                "reason",
                                "MISSPELT",
                                "changes",
                                body("particulars", body("townOfBirth", "Mrauk-U")))),
                200);
        MYS.get(other).then().body("individuals[0].particulars.townOfBirth", is("Mrauk-U"));
    }

    @Test
    void a_split_of_an_admitted_household_keeps_every_place_and_both_are_told() {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "UNHCR");
        var caseload = Given.openCaseload(arrangement, 3, List.of("MMR"), "MYS");
        var admitted = Given.admitted(MYS, caseload, 3, "MMR");
        var before = persons(admitted);
        Given.id(MYS.step(admitted, "/splits", leaving(before.get(2))), 200);
        var other = newest(admitted);
        MYS.get(other)
                .then()
                .body("status", is("ADMITTED"))
                .body("caseloadId", is(Given.last(caseload)))
                .body("individuals.countedByCaseload", contains(true));
        Client.RSO
                .get(caseload + "/progress")
                .then()
                .statusCode(200)
                .body("persons", is(3))
                .body("cases", is(2));
        Client.of("AUS").get(Given.toldTo("AUS", other)).then().statusCode(200).body("crossReferences", nullValue());
        var joined = MYS.step(
                admitted,
                "/joinings",
                body("caseId", Given.last(other), "joining", List.of(placing(before.get(2), "DAU"))));
        joined.then().statusCode(200).body("persons", is(3));
        Client.RSO.get(caseload + "/progress").then().body("persons", is(3)).body("cases", is(1));
        MYS.get(other).then().body("status", is("CLOSED")).body("persons", is(0));
        Client.of("AUS").get(Given.toldTo("AUS", other)).then().statusCode(404);
    }

    /** Who belongs with whom tells where somebody comes from. */
    @Test
    void ACC_1_the_origins_of_a_household_keep_the_states_away_from_both_parts() {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "BGD");
        var caseload = Given.openCaseload(arrangement, 9, List.of(), "MYS");
        var household = Given.household(2, "MMR");
        @SuppressWarnings("unchecked")
        var people = (List<Object>) household.get("individuals");
        people.set(0, Given.person("PA", "Karim Invented", "BGD"));
        var registered = "/cases/" + Given.id(MYS.post("/cases", household), 201);
        Given.id(MYS.step(registered, "/admission", body("caseloadId", Given.last(caseload))), 200);
        Given.id(MYS.step(registered, "/splits", leaving(persons(registered).get(1))), 200);
        var other = newest(registered);
        Client.of("AUS").get(Given.toldTo("AUS", other)).then().statusCode(200);
        Client.of("BGD").get(Given.toldTo("BGD", other)).then().statusCode(404);
    }

    @Test
    void GRP_2_a_split_leaves_somebody_and_the_principal_applicant_and_makes_another() {
        var registered = Given.registered(MYS, 2, "MMR");
        var two = persons(registered);
        refusedSplit(registered, leaving(two.get(1), two.get(0)), "/leaving");
        refusedSplit(registered, leaving(two.get(0)), "/leaving");
        refusedSplit(registered, leaving(two.get(1), two.get(1)), "/leaving/1/individualId");
        refusedSplit(
                registered, body("leaving", List.of(placing(two.get(1), "DAU")), "reason", "PROTECTION"), "/leaving");
        var elsewhere = persons(Given.registered(MYS, 1, "MMR"));
        MYS.step(registered, "/splits", leaving(elsewhere.get(0)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("REG-12"));
        assertEquals(two, persons(registered));
    }

    private static void refusedSplit(String registered, Map<String, Object> said, String pointer) {
        MYS.step(registered, "/splits", said)
                .then()
                .statusCode(422)
                .body("violations.code", contains("GRP-2"))
                .body("violations.pointer", contains(pointer));
    }

    @Test
    void GRP_3_a_case_takes_in_an_open_one_of_its_own_custodian_in_the_same_caseload() {
        var registered = Given.registered(MYS, 1, "MMR");
        var admitted = Given.admitted(MYS, Given.openCaseload(), 1, "MMR");
        MYS.step(
                        registered,
                        "/joinings",
                        body(
                                "caseId",
                                Given.last(admitted),
                                "joining",
                                List.of(placing(persons(admitted).get(0), "SBF"))))
                .then()
                .statusCode(409)
                .body("guards.code", contains("GRP-3"));
        var foreign = Given.registered(Client.of("PHL"), 1, "MMR");
        for (String other : List.of(registered, foreign)) {
            MYS.step(
                            registered,
                            "/joinings",
                            body(
                                    "caseId",
                                    Given.last(other),
                                    "joining",
                                    List.of(placing(persons(registered).get(0), "SBF"))))
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("GRP-3"));
        }
    }

    @Test
    void GRP_4_everybody_is_said_to_be_something_to_the_new_principal_applicant() {
        var registered = Given.registered(MYS, 3, "MMR");
        var three = persons(registered);
        for (var others : List.of(
                List.of(placing(three.get(0), "PRF")),
                List.of(placing(three.get(0), "PRF"), placing(three.get(1), "SBF")),
                List.of(placing(three.get(0), "PRF"), placing(three.get(2), "SBF"), placing(three.get(1), "SBF")))) {
            MYS.step(
                            registered,
                            "/focal-point",
                            body("individualId", three.get(1), "others", others, "reason", "DECEASED"))
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("GRP-4"));
        }
        MYS.step(
                        registered,
                        "/focal-point",
                        body(
                                "individualId",
                                three.get(1),
                                "others",
                                List.of(placing(three.get(0), "PRF"), placing(three.get(2), "SBF")),
                                "reason",
                                "DECEASED"))
                .then()
                .statusCode(200)
                .body("individuals.relationship", contains("PRF", "PA", "SBF"));
        MYS.get(registered + "/memberships")
                .then()
                .body("items", hasSize(6))
                .body("items.findAll { it.until == null }.relationship", containsInAnyOrder("PRF", "PA", "SBF"));
        MYS.get(registered + "/kinships").then().body("items.firstIs", contains("DAU", "DAU"));
    }

    @Test
    void GRP_5_a_case_refers_to_another_one_once() {
        var registered = Given.registered(MYS, 1, "MMR");
        var other = Given.registered(MYS, 1, "MMR");
        var said = body("caseId", Given.last(other));
        MYS.step(registered, "/cross-references", said)
                .then()
                .statusCode(200)
                .body("crossReferences", contains(Given.last(other)));
        for (var again : List.of(said, body("caseId", Given.last(registered)))) {
            MYS.step(registered, "/cross-references", again)
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("GRP-5"));
        }
    }

    @Test
    void GRP_6_a_case_that_has_become_part_of_another_is_not_reopened() {
        var registered = Given.registered(MYS, 1, "MMR");
        var other = Given.registered(MYS, 1, "MMR");
        Given.id(
                MYS.step(
                        registered,
                        "/joinings",
                        body(
                                "caseId",
                                Given.last(other),
                                "joining",
                                List.of(placing(persons(other).get(0), "SBF")))),
                200);
        MYS.step(other, "/reopening", body("reason", "CLOSED_BY_MISTAKE"))
                .then()
                .statusCode(409)
                .body("guards.code", contains("GRP-6"));
    }

    @Test
    void a_membership_and_a_kinship_are_told_to_the_custodian_only() {
        var registered = Given.registered(MYS, 2, "MMR");
        var unhcr = Client.of("UNHCR");
        var told = Given.toldTo("UNHCR", registered);
        unhcr.get(told).then().statusCode(200);
        unhcr.get(told + "/memberships").then().statusCode(404);
        unhcr.get(told + "/kinships").then().statusCode(404);
    }

    @Test
    void a_legal_hold_is_put_and_lifted_whatever_the_state() {
        var registered = Given.registered(MYS, 1, "MMR");
        MYS.get(registered).then().body("retention", is("WHILE_OF_CONCERN")).body("legalHold", nullValue());
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        MYS.step(registered, "/legal-hold", body("reason", "COMPLAINT"))
                .then()
                .statusCode(200)
                .body("retention", is("CLOSED_CASE"))
                .body("legalHold", is("COMPLAINT"));
        MYS.step(registered, "/legal-hold-endings", body("declaration", "LIFT"))
                .then()
                .statusCode(200)
                .body("legalHold", nullValue());
    }

    @Test
    void a_legal_hold_goes_with_the_persons_who_join_another_case() {
        var registered = Given.registered(MYS, 1, "MMR");
        var other = Given.registered(MYS, 1, "MMR");
        Given.id(MYS.step(other, "/legal-hold", body("reason", "COURT_PROCEEDINGS")), 200);
        MYS.step(
                        registered,
                        "/joinings",
                        body(
                                "caseId",
                                Given.last(other),
                                "joining",
                                List.of(placing(persons(other).get(0), "SBF"))))
                .then()
                .statusCode(200)
                .body("legalHold", is("COURT_PROCEEDINGS"));
    }

    /** Somebody of unknown origin stays behind: who leaves would tell every state that there is such a family. */
    @Test
    void ACC_18_an_unknown_origin_in_a_household_keeps_every_state_from_both_parts() {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS");
        var caseload = Given.openCaseload(arrangement, 9, List.of(), "MYS");
        var household = Given.household(2, "MMR");
        @SuppressWarnings("unchecked")
        var people = (List<Object>) household.get("individuals");
        people.set(0, Given.person("PA", "Karim Invented"));
        var registered = "/cases/" + Given.id(MYS.post("/cases", household), 201);
        Given.id(MYS.step(registered, "/admission", body("caseloadId", Given.last(caseload))), 200);
        Given.id(MYS.step(registered, "/splits", leaving(persons(registered).get(1))), 200);
        var left = newest(registered);
        Client.of("AUS").get(Given.toldTo("AUS", left)).then().statusCode(404);
        var corrected = body(
                "individualId",
                persons(left).get(0),
                "reason",
                "MISSPELT",
                "changes",
                body("givenName", "Ma Other Invented"));
        Given.id(MYS.step(left, "/corrections", corrected), 200);
        Client.of("AUS").get(Given.toldTo("AUS", left)).then().statusCode(404);
    }

    /**
     * GRP-1: whatever groups do, everybody is in exactly one, each has one principal applicant, the memberships of nobody overlap, and both
     * ends of every kinship agree.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void GRP_1_random_splits_joinings_and_transfers_lose_nobody(long seed) {
        var random = new Random(seed);
        var groups = new ArrayList<String>();
        var everybody = new HashSet<String>();
        for (int i = 0; i < 3; i++) {
            var registered = Given.registered(MYS, 1 + random.nextInt(4), "MMR");
            groups.add(registered);
            everybody.addAll(persons(registered));
        }
        for (int step = 0; step < 25; step++) {
            var group = groups.get(random.nextInt(groups.size()));
            switch (random.nextInt(3)) {
                case 0 -> split(group, groups, random);
                case 1 -> join(group, groups, random);
                default -> transfer(group, random);
            }
        }
        var found = new ArrayList<String>();
        for (String group : groups) {
            found.addAll(persons(group));
            List<String> relationships = MYS.get(group).path("individuals.relationship");
            assertEquals(1, relationships.stream().filter("PA"::equals).count(), group);
        }
        assertEquals(everybody.size(), found.size(), "nobody twice");
        assertEquals(everybody, Set.copyOf(found), "nobody lost");
    }

    private static void split(String group, List<String> groups, Random random) {
        var members = persons(group);
        if (members.size() < 2) {
            return;
        }
        String principal = MYS.get(group).path("individuals.find { it.relationship == 'PA' }.id");
        var others = members.stream().filter(id -> !id.equals(principal)).toList();
        var leaving = others.subList(0, 1 + random.nextInt(others.size()));
        Given.id(MYS.step(group, "/splits", leaving(leaving.toArray(String[]::new))), 200);
        groups.add(newest(group));
    }

    private static void join(String group, List<String> groups, Random random) {
        var other = groups.get(random.nextInt(groups.size()));
        if (other.equals(group)) {
            return;
        }
        var coming = persons(other).stream().map(id -> placing(id, "ORF")).toList();
        Given.id(MYS.step(group, "/joinings", body("caseId", Given.last(other), "joining", coming)), 200);
        groups.remove(other);
    }

    private static void transfer(String group, Random random) {
        var members = persons(group);
        String principal = MYS.get(group).path("individuals.find { it.relationship == 'PA' }.id");
        var others = members.stream().filter(id -> !id.equals(principal)).toList();
        if (others.isEmpty()) {
            return;
        }
        var next = others.get(random.nextInt(others.size()));
        var placings = members.stream()
                .filter(id -> !id.equals(next))
                .map(id -> placing(id, "SBF"))
                .toList();
        Given.id(
                MYS.step(
                        group,
                        "/focal-point",
                        body("individualId", next, "others", placings, "reason", "HOUSEHOLD_ASKED")),
                200);
    }
}
