package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.returns.Answers.refused;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.OwnerSession;

/** Checks of returns: what each rule refuses, what a failed one does at once, and what the guards find. */
@QuarkusTest
class ReturnCheckTest {

    private static final Cases CASES = Cases.running();
    private static final Client MYS = Returns.staff("MYS");
    private static final Client PROTECTION = Returns.protection("MYS");

    private final UUID person = CASES.person("MYS");

    private String opened(String kind) {
        return Returns.opened(MYS, person, kind);
    }

    private static void wrong(String of, Map<String, Object> said, String rule, String pointer) {
        Checks.record("MYS", of, said)
                .then()
                .statusCode(422)
                .body("violations.code", contains(rule))
                .body("violations.pointer", contains(pointer));
    }

    private static void found(String of, String guard, String state, String evidence) {
        MYS.get(of + "/guards")
                .then()
                .statusCode(200)
                .body("guards.find { it.code == '%s' }.state".formatted(guard), is(state))
                .body("guards.find { it.code == '%s' }.evidence".formatted(guard), is(evidence));
    }

    /** The same said with something else in its part; a value of null leaves it out. */
    private static Map<String, Object> instead(String kind, String part, Object... pairs) {
        var said = new LinkedHashMap<>(Checks.passed(kind));
        @SuppressWarnings("unchecked")
        var particulars = new LinkedHashMap<>((Map<String, Object>) said.get(part));
        body(pairs).forEach((name, value) -> {
            if (value == null) {
                particulars.remove(name);
            } else {
                particulars.put(name, value);
            }
        });
        said.put(part, particulars);
        return said;
    }

    private static String day(int from) {
        return Agreements.TODAY.plusDays(from).toString();
    }

    private static Map<String, Object> on(int day, Map<String, Object> said) {
        said.put("checkedOn", day(day));
        return said;
    }

    /** A plan of this person is to be carried out by this service. */
    static UUID handedOver(UUID person, String receiver) {
        var plan = UUID.randomUUID();
        var said = new HashMap<>(News.ofPerson(person));
        said.put("status", "HANDED_OVER");
        said.put("option", receiver);
        said.put("receiver", receiver);
        News.tell("processing.solution-plan.handed-over.v1", plan, 3, said);
        return plan;
    }

    private static void awaitFound(String of, String guard, String state) {
        var pointer = "guards.find { it.code == '%s' }.state".formatted(guard);
        News.await(() -> state.equals(MYS.get(of + "/guards").path(pointer)));
    }

    @Test
    void CHK_1_a_check_is_of_one_kind_and_says_on_what_it_rests() {
        var of = opened("REMOVAL");
        var two = Checks.passed("FITNESS");
        two.put("familyUnity", body("split", false));
        wrong(of, two, "CHK-1", "/familyUnity");
        for (var kind : List.of("NON_REFOULEMENT", "BEST_INTERESTS", "FITNESS", "FAMILY_UNITY", "CONFLICTS")) {
            var nothing = Checks.failed(kind);
            nothing.put("outcome", "PASSED");
            Checks.record("MYS", of, nothing).then().statusCode(422).body("violations.code", contains("CHK-1"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NON_REFOULEMENT, RETURNS_OFFICER",
        "NON_REFOULEMENT, SUPERVISOR",
        "NON_REFOULEMENT, CASEWORKER",
        "BEST_INTERESTS, SUPERVISOR",
        "BEST_INTERESTS, CASEWORKER",
        "FITNESS, SUPERVISOR",
        "FAMILY_UNITY, RETURNS_OFFICER",
        "TRAFFICKING_SAFETY, SUPERVISOR",
        "TRAFFICKING_SAFETY, RETURNS_OFFICER",
        "CONFLICTS, PROTECTION_OFFICER",
        "CONFLICTS, CASEWORKER"
    })
    void CHK_2_each_kind_is_recorded_by_those_whose_matter_it_is(String kind, Role role) {
        var of = opened("VOT");
        for (var said : List.of(Checks.passed(kind), Checks.failed(kind))) {
            assertEquals(403, new Client("MYS", role).post(of + "/checks", said).statusCode());
        }
    }

    @Test
    void CHK_3_a_check_is_made_before_it_is_recorded_and_rests_on_what_was_there() {
        var of = opened("VOT");
        wrong(of, on(1, Checks.passed("FITNESS")), "CHK-3", "/checkedOn");
        wrong(of, on(1, Checks.failed("FAMILY_UNITY")), "CHK-3", "/checkedOn");
        wrong(
                of,
                instead(
                        "NON_REFOULEMENT",
                        "nonRefoulement",
                        "citations",
                        List.of(body("reference", "COI-1", "dated", day(1)))),
                "CHK-3",
                "/nonRefoulement/citations");
        wrong(
                of,
                instead("BEST_INTERESTS", "bestInterests", "receiverConfirmedOn", day(1)),
                "CHK-3",
                "/bestInterests/receiverConfirmedOn");
        wrong(of, instead("FITNESS", "fitness", "validUntil", day(-1)), "CHK-3", "/fitness/validUntil");
        wrong(
                of,
                instead("TRAFFICKING_SAFETY", "traffickingSafety", "reflectionEndedOn", day(1)),
                "CHK-3",
                "/traffickingSafety/reflectionEndedOn");
    }

    /** A check of today on what was asked years ago is a check of then. */
    @Test
    void CHK_3_a_check_that_passes_rests_on_nothing_stale() {
        var of = opened("REMOVAL");
        wrong(
                of,
                instead(
                        "NON_REFOULEMENT",
                        "nonRefoulement",
                        "citations",
                        List.of(body("reference", "COI-1", "dated", "2014-03-02"))),
                "CHK-3",
                "/nonRefoulement/citations");
        wrong(
                of,
                instead("BEST_INTERESTS", "bestInterests", "receiverConfirmedOn", day(-91)),
                "CHK-3",
                "/bestInterests/receiverConfirmedOn");
        var asked = List.of(
                Checks.asked("EXTRADITION", "NONE"),
                Checks.asked("CRIMINAL_CASE", "NONE"),
                askedAgo("RESETTLEMENT", 31));
        wrong(of, instead("CONFLICTS", "conflicts", "inquiries", asked), "CHK-3", "/conflicts/inquiries");
        // of a country something older may be cited beside what is new
        Checks.recorded(
                "MYS",
                of,
                instead(
                        "NON_REFOULEMENT",
                        "nonRefoulement",
                        "citations",
                        List.of(
                                body("reference", "COI-1", "dated", "2014-03-02"),
                                body("reference", "COI-2", "dated", day(-30)))));
    }

    @Test
    void CHK_4_what_speaks_against_it_passes_nothing() {
        var of = opened("VOT");
        wrong(
                of,
                instead("NON_REFOULEMENT", "nonRefoulement", "chainRisk", "FOUND"),
                "CHK-4",
                "/nonRefoulement/chainRisk");
        wrong(of, instead("FAMILY_UNITY", "familyUnity", "split", true), "CHK-4", "/familyUnity/reason");
        wrong(
                of,
                instead("FAMILY_UNITY", "familyUnity", "split", true, "reason", "OWN_WISH"),
                "CHK-4",
                "/familyUnity/decidedBy");
        for (var who : List.of("victimSafe", "familySafe")) {
            wrong(
                    of,
                    instead("TRAFFICKING_SAFETY", "traffickingSafety", who, false),
                    "CHK-4",
                    "/traffickingSafety/" + who);
        }
        var twoAsked = List.of(Checks.asked("EXTRADITION", "NONE"), Checks.asked("CRIMINAL_CASE", "NONE"));
        wrong(of, instead("CONFLICTS", "conflicts", "inquiries", twoAsked), "CHK-4", "/conflicts/inquiries");
        var oneFound = List.of(
                Checks.asked("EXTRADITION", "NONE"),
                Checks.asked("CRIMINAL_CASE", "NONE"),
                Checks.asked("RESETTLEMENT", "NONE"),
                Checks.asked("CRIMINAL_CASE", "FOUND"));
        wrong(of, instead("CONFLICTS", "conflicts", "inquiries", oneFound), "CHK-4", "/conflicts/inquiries");
        Checks.recorded(
                "MYS",
                of,
                instead(
                        "FAMILY_UNITY",
                        "familyUnity",
                        "split",
                        true,
                        "reason",
                        "OWN_WISH",
                        "decidedBy",
                        "MYS-WELFARE"));
        found(of, "G10", "PASS", "CHECKED");
    }

    /** Refusal 5 of the domain's list. */
    @Test
    void CHK_5_of_who_is_not_of_the_country_it_is_asked_whether_the_person_is_sent_on() {
        var third = Returns.opened(MYS, CASES.person("MYS", "AFG", false), "READM");
        Returns.after(MYS, third, "/counselling", Returns.COUNSELLED);
        wrong(
                third,
                instead("NON_REFOULEMENT", "nonRefoulement", "chainRisk", null),
                "CHK-5",
                "/nonRefoulement/chainRisk");
        found(third, "G2", "UNKNOWN", "NOT_KNOWN");
        Checks.pass("MYS", third, "NON_REFOULEMENT");
        found(third, "G2", "PASS", "CHECKED");
        var own = Returns.after(MYS, opened("READM"), "/counselling", Returns.COUNSELLED);
        Checks.recorded("MYS", own, instead("NON_REFOULEMENT", "nonRefoulement", "chainRisk", null));
        // a state of which somebody in the case is, is not known to be this person's
        found(own, "G2", "FAIL", "CHAIN_RISK_NOT_ASKED");
        Returns.identified(MYS, own, "PAK");
        found(own, "G2", "PASS", "CHECKED");
        Returns.doubted(MYS, own, "G8");
        found(own, "G2", "FAIL", "CHAIN_RISK_NOT_ASKED");
    }

    @Test
    void CHK_5_who_is_confirmed_to_be_of_another_state_is_not_of_that_country_by_the_family() {
        var of = Returns.after(MYS, opened("READM"), "/counselling", Returns.COUNSELLED);
        Checks.recorded("MYS", of, instead("NON_REFOULEMENT", "nonRefoulement", "chainRisk", null));
        Returns.identified(MYS, of, "AFG");
        found(of, "G2", "FAIL", "CHAIN_RISK_NOT_ASKED");
        Checks.pass("MYS", of, "NON_REFOULEMENT");
        found(of, "G2", "PASS", "CHECKED");
    }

    @Test
    void CHK_5_it_is_of_the_country_to_which_the_person_goes() {
        var of = Returns.after(MYS, opened("REMOVAL"), "/counselling", Returns.COUNSELLED);
        wrong(of, Checks.passed("NON_REFOULEMENT", "AFG"), "CHK-5", "/nonRefoulement/destination");
    }

    @Test
    void CHK_6_nothing_passes_after_the_departure_and_what_fails_calls_the_person_back() {
        var departed = Returns.departed(MYS, person, "REMOVAL");
        refused(Checks.record("MYS", departed, Checks.passed("FITNESS")), "CHK-6");
        Checks.fail("MYS", departed, "FITNESS");
        MYS.get(departed)
                .then()
                .body("status", is("DEPARTED"))
                .body("suspended", is(true))
                .body("calledBackAt", notNullValue());
        PROTECTION.get(departed + "/suspensions").then().body("items.reason", contains("UNFIT"));
    }

    @ParameterizedTest
    @CsvSource({
        "NON_REFOULEMENT, REFOULEMENT_RISK",
        "BEST_INTERESTS, BEST_INTERESTS_NEGATIVE",
        "FITNESS, UNFIT",
        "FAMILY_UNITY, FAMILY_SPLIT",
        "CONFLICTS, CONFLICT_FOUND"
    })
    void CHK_6_one_that_fails_stops_the_return_by_the_same_commit_and_once(String kind, String reason) {
        var cleared = Returns.cleared(MYS, CASES.person("MYS", "PAK", true), "REMOVAL");
        Checks.fail("MYS", cleared, kind);
        PROTECTION
                .get(cleared + "/suspensions")
                .then()
                .body("items.reason", contains(reason))
                .body("items.status", contains("IN_FORCE"));
        refused(MYS.step(cleared, "/departure", Returns.DEPART), "SUS-1");
        Checks.fail("MYS", cleared, kind);
        PROTECTION.get(cleared + "/suspensions").then().body("items.reason", contains(reason));
        String suspension = PROTECTION.get(cleared + "/suspensions").path("items[0].id");
        // it goes on only when somebody has found otherwise
        PROTECTION
                .step("/suspensions/" + suspension, "/resumption", body("declaration", "RESUME"))
                .then()
                .statusCode(409);
        Checks.pass("MYS", cleared, kind);
        Returns.after(PROTECTION, "/suspensions/" + suspension, "/resumption", body("declaration", "RESUME"));
        Returns.after(MYS, cleared, "/departure", Returns.DEPART);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NON_REFOULEMENT", "FAMILY_UNITY", "TRAFFICKING_SAFETY", "CONFLICTS"})
    void DPT_4_of_whichever_kind_one_that_fails_after_the_departure_calls_the_person_back(String kind) {
        var departed = Returns.departed(MYS, person, "VOT");
        Checks.fail("MYS", departed, kind);
        MYS.get(departed).then().body("suspended", is(true)).body("calledBackAt", notNullValue());
    }

    /** That somebody is looked after as a victim is told to few, also where the return stands still for it: to others that is a stay. */
    @Test
    void why_a_victims_return_stands_still_is_told_to_few() {
        var of = opened("VOT");
        Checks.fail("MYS", of, "TRAFFICKING_SAFETY");
        PROTECTION.get(of + "/suspensions").then().body("items.reason", contains("VICTIM_AT_RISK"));
        MYS.get(of + "/suspensions")
                .then()
                .body("items.status", contains("IN_FORCE"))
                .body("items[0].reason", is("STAY_ORDERED"));
    }

    /** Whatever is known of the case was outdated by an event a moment ago, and the neighbour is away. */
    @Test
    void CHK_6_to_record_one_that_fails_asks_nobody() {
        var of = opened("REMOVAL");
        var caseId = CASES.caseOf(person);
        try (var _ = CASES.deaf(caseId.toString())) {
            var data = new HashMap<>(News.ofPerson(person));
            data.put("status", "LIFTED");
            News.tell("processing.removal-stay.lifted.v1", UUID.randomUUID(), 2, data);
            News.await(() -> MYS.get(of).statusCode() == 503);
            Checks.record("MYS", of, Checks.failed("FITNESS")).then().statusCode(201);
        }
        MYS.get(of).then().body("suspended", is(true));
    }

    @Test
    void CHK_7_a_victim_is_let_go_by_two() {
        var of = opened("VOT");
        found(of, "G11", "UNKNOWN", "NOT_KNOWN");
        var check = Checks.recorded("MYS", of, Checks.passed("TRAFFICKING_SAFETY"));
        found(of, "G11", "FAIL", "NOT_RELEASED");
        refused(Checks.maker("MYS").step(check, "/release", Checks.RELEASE), "CHK-7");
        Returns.after(Checks.clerk("MYS"), check, "/prosecutors-release", Checks.PROSECUTOR);
        found(of, "G11", "FAIL", "NOT_RELEASED");
        refused(Checks.clerk("MYS").step(check, "/release", Checks.RELEASE), "CHK-7");
        refused(Checks.maker("MYS").step(check, "/prosecutors-release", Checks.PROSECUTOR), "CHK-7");
        Returns.after(PROTECTION, check, "/release", Checks.RELEASE);
        found(of, "G11", "PASS", "CHECKED");
        PROTECTION
                .get(check)
                .then()
                .body("traffickingSafety.prosecutorsRelease.because", is("CONTACT_ARRANGED"))
                .body("traffickingSafety.releasedOn", is(Checks.TODAY));
    }

    @Test
    void CHK_7_who_let_the_victim_go_first_does_not_record_the_prosecutors_release() {
        var check = Checks.recorded("MYS", opened("VOT"), Checks.passed("TRAFFICKING_SAFETY"));
        Returns.after(PROTECTION, check, "/release", Checks.RELEASE);
        refused(PROTECTION.step(check, "/prosecutors-release", Checks.PROSECUTOR), "CHK-7");
        Returns.after(Checks.clerk("MYS"), check, "/prosecutors-release", Checks.PROSECUTOR);
    }

    @Test
    void CHK_7_nobody_is_released_by_what_has_failed_or_is_of_another_kind() {
        var of = opened("VOT");
        for (var said : List.of(Checks.failed("TRAFFICKING_SAFETY"), Checks.passed("FAMILY_UNITY"))) {
            var check = Checks.recorded("MYS", of, said);
            refused(PROTECTION.step(check, "/release", Checks.RELEASE), "CHK-7");
            refused(Checks.clerk("MYS").step(check, "/prosecutors-release", Checks.PROSECUTOR), "CHK-7");
        }
        var tomorrow = new LinkedHashMap<>(Checks.PROSECUTOR);
        tomorrow.put("releasedOn", day(1));
        var check = Checks.recorded("MYS", of, Checks.passed("TRAFFICKING_SAFETY"));
        Checks.clerk("MYS")
                .step(check, "/prosecutors-release", tomorrow)
                .then()
                .statusCode(422)
                .body("violations.code", contains("CHK-3"));
    }

    @ParameterizedTest
    @CsvSource({"NON_REFOULEMENT, G2, 30", "FAMILY_UNITY, G10, 30", "CONFLICTS, G12, 30", "FITNESS, G7, 7"})
    void CHK_8_it_counts_as_long_as_it_is_fresh(String kind, String guard, int days) {
        var of = Returns.after(MYS, opened("REMOVAL"), "/counselling", Returns.COUNSELLED);
        Checks.recorded("MYS", of, on(-days - 1, old(kind, days + 1)));
        found(of, guard, "FAIL", "EXPIRED");
        Checks.recorded("MYS", of, on(-days, old(kind, days)));
        found(of, guard, "PASS", "CHECKED");
        MYS.get(of + "/guards")
                .then()
                .body("guards.find { it.code == '%s' }.asOf".formatted(guard), is(day(-days) + "T00:00:00Z"));
    }

    /** With nothing in it that is later than that. */
    private static Map<String, Object> old(String kind, int ago) {
        return switch (kind) {
            case "NON_REFOULEMENT" ->
                instead(kind, "nonRefoulement", "citations", List.of(body("reference", "COI-1", "dated", day(-ago))));
            case "CONFLICTS" ->
                instead(
                        kind,
                        "conflicts",
                        "inquiries",
                        List.of(
                                askedAgo("EXTRADITION", ago),
                                askedAgo("CRIMINAL_CASE", ago),
                                askedAgo("RESETTLEMENT", ago)));
            default -> Checks.passed(kind);
        };
    }

    private static Map<String, Object> askedAgo(String matter, int ago) {
        var asked = Checks.asked(matter, "NONE");
        asked.put("askedOn", day(-ago));
        return asked;
    }

    @Test
    void CHK_8_a_doctors_word_may_be_shorter() {
        var of = opened("REMOVAL");
        var check = Checks.recorded("MYS", of, on(-3, instead("FITNESS", "fitness", "validUntil", day(-1))));
        found(of, "G7", "FAIL", "EXPIRED");
        MYS.get(check).then().body("countsUntil", is(day(-1)));
    }

    @Test
    void CHK_8_the_last_one_counts_and_one_that_is_withdrawn_brings_no_other_back() {
        var of = opened("REMOVAL");
        Checks.pass("MYS", of, "FAMILY_UNITY");
        found(of, "G10", "PASS", "CHECKED");
        var failed = Checks.fail("MYS", of, "FAMILY_UNITY");
        found(of, "G10", "FAIL", "FAILED");
        Returns.after(MYS, failed, "/withdrawal", Checks.WITHDRAW);
        found(of, "G10", "UNKNOWN", "NOT_KNOWN");
        MYS.get(failed).then().body("status", is("WITHDRAWN")).body("outcome", is("FAILED"));
        Checks.pass("MYS", of, "FAMILY_UNITY");
        found(of, "G10", "PASS", "CHECKED");
    }

    @Test
    void CHK_8_a_check_of_another_country_does_not_count() {
        var of = opened("REMOVAL");
        Checks.recorded("MYS", of, Checks.passed("NON_REFOULEMENT", "AFG"));
        found(of, "G2", "PASS", "CHECKED");
        Returns.after(MYS, of, "/counselling", Returns.COUNSELLED);
        found(of, "G2", "FAIL", "DESTINATION_CHANGED");
    }

    /** Refusal 8 of the domain's list. */
    @ParameterizedTest
    @ValueSource(strings = {"EXTRADITION_HOLD", "WITNESS_HOLD"})
    void CHK_9_nobody_departs_whom_another_procedure_holds(String reason) {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var hold = Returns.suspended(PROTECTION, cleared, reason);
        found(cleared, "G12", "FAIL", "CONFLICT");
        refused(MYS.step(cleared, "/departure", Returns.DEPART), "SUS-1");
        assertEquals(List.of(), CASES.used(person));
        Checks.pass("MYS", cleared, "CONFLICTS");
        found(cleared, "G12", "FAIL", "CONFLICT");
        Returns.after(PROTECTION, hold, "/resumption", body("declaration", "RESUME"));
        found(cleared, "G12", "PASS", "CHECKED");
    }

    @Test
    void CHK_9_of_two_holds_each_ends_by_itself() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var one = Returns.suspended(PROTECTION, cleared, "EXTRADITION_HOLD");
        var other = Returns.suspended(PROTECTION, cleared, "WITNESS_HOLD");
        for (var hold : List.of(one, other)) {
            found(cleared, "G12", "FAIL", "CONFLICT");
            Checks.pass("MYS", cleared, "CONFLICTS");
            Returns.after(PROTECTION, hold, "/resumption", body("declaration", "RESUME"));
        }
        found(cleared, "G12", "PASS", "CHECKED");
        // what was checked is asked all the same
        var third = Returns.suspended(PROTECTION, cleared, "EXTRADITION_HOLD");
        Checks.withdraw("MYS", cleared, "CONFLICTS");
        PROTECTION
                .step(third, "/resumption", body("declaration", "RESUME"))
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G12' }.state", is("UNKNOWN"));
    }

    @Test
    void CHK_9_who_is_to_be_resettled_is_not_returned_while_that_plan_is_followed() {
        var cleared = Returns.cleared(MYS, person, "AVR");
        var plan = handedOver(person, "RESETTLEMENT");
        awaitFound(cleared, "G12", "FAIL");
        found(cleared, "G12", "FAIL", "CONFLICT");
        MYS.step(cleared, "/departure", Returns.DEPART).then().statusCode(409);
        var reached = new HashMap<>(News.ofPerson(person));
        reached.put("status", "NOT_REACHED");
        News.tell("processing.solution-plan.given-up.v1", plan, 4, reached);
        awaitFound(cleared, "G12", "PASS");
    }

    /** Refusal 7 of the domain's list. */
    @Test
    void a_child_goes_only_to_somebody_who_is_named() {
        var child = Returns.agreed(MYS, CASES.person("MYS", "PAK", true), "REMOVAL");
        Checks.withdraw("MYS", child, "BEST_INTERESTS");
        MYS.step(child, "/clearance", Returns.CLEAR)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G6' }.state", is("UNKNOWN"));
        for (var missing : List.of("determinationId", "receiver", "receiverName", "receiverConfirmedOn")) {
            Checks.record("MYS", child, instead("BEST_INTERESTS", "bestInterests", missing, null))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", hasItem("/bestInterests/" + missing));
        }
        Checks.pass("MYS", child, "BEST_INTERESTS");
        Returns.after(MYS, child, "/clearance", Returns.CLEAR);
    }

    @Test
    void what_a_check_rests_on_is_told_as_far_as_it_may_be() {
        var of = opened("VOT");
        var fitness = Checks.fit("MEDICAL_ESCORT");
        fitness.put("note", "Asthma, under treatment");
        var check = Checks.recorded("MYS", of, fitness);
        PROTECTION.get(check).then().body("note", is("Asthma, under treatment"));
        Returns.officer("MYS")
                .get(check)
                .then()
                .statusCode(200)
                .body("fitness.conditions", contains("MEDICAL_ESCORT"))
                .body("note", nullValue())
                .body("withheld", hasItem("P4"));
        var child = Checks.recorded("MYS", of, Checks.passed("BEST_INTERESTS"));
        PROTECTION.get(child).then().body("bestInterests.receiverName", is("Zarmina Example"));
        Returns.officer("MYS")
                .get(child)
                .then()
                .body("bestInterests.receiver", is("FAMILY"))
                .body("bestInterests.receiverName", nullValue())
                .body("bestInterests.determinationId", nullValue());
        var told = CDI.current().select(Tokens.class).get();
        Returns.protection("UNHCR")
                .get("/return-checks/" + told.of("UNHCR", Returns.uuid(child)))
                .then()
                .statusCode(200)
                .body("bestInterests.determinationId", nullValue())
                .body("recordedBy", nullValue());
    }

    @Test
    void that_there_is_a_check_of_a_victims_safety_is_told_to_few() {
        var of = opened("VOT");
        var check = Checks.recorded("MYS", of, Checks.passed("TRAFFICKING_SAFETY"));
        PROTECTION.get(of + "/checks").then().body("items.kind", contains("TRAFFICKING_SAFETY"));
        MYS.get(of + "/checks").then().statusCode(200).body("items", empty());
        assertEquals(404, MYS.get(check).statusCode());
        assertEquals(404, MYS.get(check + "/timeline").statusCode());
        var told = CDI.current().select(Tokens.class).get();
        assertEquals(
                404,
                Returns.protection("UNHCR")
                        .get("/return-checks/" + told.of("UNHCR", Returns.uuid(check)))
                        .statusCode());
    }

    /** Whoever reads the table reads nothing of it. */
    @Test
    void what_a_check_rests_on_is_kept_sealed() throws SQLException {
        var check = Checks.pass("MYS", opened("REMOVAL"), "BEST_INTERESTS");
        try (var everything = OwnerSession.aboveTheGuard();
                var query = everything.prepareStatement(
                        "select position('Zarmina'::bytea in particulars) from return_check where id = ?")) {
            query.setObject(1, Returns.uuid(check));
            var row = query.executeQuery();
            row.next();
            assertEquals(0, row.getInt(1));
        }
    }

    @Test
    void an_act_on_a_victim_is_shown_where_there_is_one() {
        var of = opened("VOT");
        PROTECTION
                .get(Checks.pass("MYS", of, "FITNESS"))
                .then()
                .body("availableActions", contains("withdrawReturnCheck"));
        PROTECTION
                .get(Checks.recorded("MYS", of, Checks.passed("TRAFFICKING_SAFETY")))
                .then()
                .body("availableActions", hasItem("releaseVictimInReturnCheck"))
                .body("availableActions", not(empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"THA", "PAK", "UNHCR"})
    void nobody_but_the_custodians_staff_records_one(String organisation) {
        var of = opened("REMOVAL");
        for (var said : List.of(Checks.passed("FITNESS"), Checks.failed("FITNESS"))) {
            assertEquals(404, Checks.record(organisation, of, said).statusCode());
        }
    }
}
