package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens in a family, and what persons are to each other. */
@QuarkusTest
class FamilyTest {

    private static final Client MYS = Client.of("MYS");

    private static Map<String, Object> person(String relationship, String given, String sex, String bornOn) {
        var person = Given.person(relationship, given, "MMR");
        person.put("sex", sex);
        person.put("bornOn", bornOn);
        return person;
    }

    /** A man, his two wives, and a child of each; the children are twins in nothing but the day that was written down. */
    private static String polygamous() {
        var household = Given.household(1, "MMR");
        household.put(
                "individuals",
                List.of(
                        person("PA", "U Ba Invented", "M", "1970"),
                        person("WIF", "Daw Aye Invented", "F", "1975"),
                        person("WIF", "Daw Mya Invented", "F", "1980"),
                        person("SON", "Maung One Invented", "M", "2012-01-01"),
                        person("DAU", "Ma Two Invented", "F", "2012-01-01")));
        return "/cases/" + Given.id(MYS.post("/cases", household), 201);
    }

    private static String person(String registered, int position) {
        return MYS.get(registered).path("individuals[%d].id".formatted(position));
    }

    private static Response kinship(String registered, int first, String is, int second) {
        return MYS.step(
                registered,
                "/kinships",
                body("individualId", person(registered, first), "otherId", person(registered, second), "is", is));
    }

    private static Response event(String registered, int person, String kind, Object... more) {
        var said = body(
                "individualId",
                person(registered, person),
                "kind",
                kind,
                "on",
                Given.TODAY.toString(),
                "evidence",
                "FAMILY_SAYS_SO");
        for (int i = 0; i < more.length; i += 2) {
            said.put((String) more[i], more[i + 1]);
        }
        return MYS.step(registered, "/civil-events", said);
    }

    private static void refused(Response answer, String rule, String pointer) {
        answer.then()
                .statusCode(422)
                .body("violations.code", contains(rule))
                .body("violations.pointer", contains(pointer));
    }

    @Test
    void KIN_1_each_child_of_a_polygamous_family_has_its_own_mother_and_both_ends_say_so() {
        var registered = polygamous();
        Given.id(kinship(registered, 1, "PRF", 3), 200);
        Given.id(kinship(registered, 4, "DAU", 2), 200);
        MYS.get(registered + "/kinships")
                .then()
                .statusCode(200)
                .body("items.firstIs", contains("PRF", "DAU"))
                .body("items.secondIs", contains("SON", "PRF"))
                .body("items[1].firstId", is(person(registered, 4)))
                .body("items[1].secondId", is(person(registered, 2)));
        refused(kinship(registered, 1, "HR1", 3), "KIN-1", "/is");
    }

    @Test
    void KIN_2_a_code_fits_the_sex_that_is_recorded() {
        var registered = polygamous();
        refused(kinship(registered, 3, "SBF", 4), "KIN-2", "/is");
        Given.id(kinship(registered, 3, "SBM", 4), 200);
        MYS.get(registered + "/kinships").then().body("items.secondIs", contains("SBF"));
    }

    @Test
    void KIN_3_the_same_goes_on_once_and_with_somebody_else_only() {
        var registered = polygamous();
        Given.id(kinship(registered, 3, "SBM", 4), 200);
        refused(kinship(registered, 4, "SBF", 3), "KIN-3", "/is");
        refused(kinship(registered, 3, "SBM", 3), "KIN-3", "/otherId");
        String kinship = MYS.get(registered + "/kinships").path("items[0].id");
        Given.id(
                MYS.step(registered, "/kinship-endings", body("kinshipId", kinship, "reason", "ENTERED_WRONGLY")), 200);
        refused(
                MYS.step(registered, "/kinship-endings", body("kinshipId", kinship, "reason", "ENTERED_WRONGLY")),
                "KIN-3",
                "/kinshipId");
        Given.id(kinship(registered, 3, "HAB", 4), 200);
        MYS.get(registered + "/kinships")
                .then()
                .body("items", hasSize(2))
                .body("items.findAll { it.until == null }.firstIs", contains("HAB"));
    }

    @Test
    void KIN_4_what_somebody_is_to_the_principal_applicant_is_not_said_twice() {
        var registered = polygamous();
        refused(kinship(registered, 3, "SON", 0), "KIN-4", "/otherId");
        var other = Given.registered(Client.of("PHL"), 1, "MMR");
        String foreign = Client.of("PHL").get(other).path("individuals[0].id");
        refused(
                MYS.step(
                        registered,
                        "/kinships",
                        body("individualId", person(registered, 1), "otherId", foreign, "is", "SBF")),
                "REG-12",
                "/otherId");
    }

    @Test
    void a_death_is_recorded_and_that_it_was_a_mistake_too() {
        var registered = polygamous();
        Given.id(event(registered, 3, "DEATH", "country", "MYS"), 200);
        MYS.get(registered)
                .then()
                .body("individuals[3].presence", is("DECEASED"))
                .body("persons", is(5));
        refused(event(registered, 3, "DEPARTURE"), "CIV-2", "/kind");
        Given.id(event(registered, 3, "FOUND_ALIVE"), 200);
        MYS.get(registered).then().body("individuals[3].presence", is("PRESENT"));
        MYS.get(registered + "/civil-events")
                .then()
                .statusCode(200)
                .body("items.kind", contains("DEATH", "FOUND_ALIVE"))
                .body("items[0].country", is("MYS"));
        MYS.get(registered + "/timeline").then().body(not(containsString("DEATH")));
    }

    @Test
    void CIV_1_nothing_happens_tomorrow_or_before_birth() {
        var registered = polygamous();
        refused(event(registered, 3, "DEATH", "on", Given.TODAY.plusDays(1).toString()), "CIV-1", "/on");
        refused(event(registered, 3, "DEATH", "on", "2011"), "CIV-1", "/on");
        Given.id(event(registered, 3, "DEATH", "on", "2012"), 200);
    }

    @Test
    void CIV_2_who_has_not_departed_does_not_arrive() {
        var registered = polygamous();
        refused(event(registered, 1, "ARRIVAL"), "CIV-2", "/kind");
        refused(event(registered, 1, "FOUND_ALIVE"), "CIV-2", "/kind");
        Given.id(event(registered, 1, "DEPARTURE"), 200);
        Given.id(event(registered, 1, "ARRIVAL"), 200);
    }

    @Test
    void CIV_3_a_marriage_changes_both_and_what_stood_there_is_kept() {
        var household = Given.household(1, "MMR");
        var widow = person("SIL", "Daw Three Invented", "F", "1985");
        widow.put("maritalStatus", "WD");
        household.put(
                "individuals",
                List.of(
                        person("PA", "U Ba Invented", "M", "1970"),
                        widow,
                        person("SBM", "U Four Invented", "M", "1982")));
        var registered = "/cases/" + Given.id(MYS.post("/cases", household), 201);
        refused(event(registered, 1, "DEATH", "otherId", person(registered, 2)), "CIV-3", "/otherId");
        refused(event(registered, 1, "MARRIAGE", "otherId", person(registered, 1)), "CIV-3", "/otherId");
        Given.id(event(registered, 1, "MARRIAGE", "otherId", person(registered, 2)), 200);
        MYS.get(registered)
                .then()
                .body("individuals[1].maritalStatus", is("MA"))
                .body("individuals[2].maritalStatus", is("MA"));
        MYS.get(registered + "/civil-events")
                .then()
                .body("items", hasSize(2))
                .body("items[0].maritalStatusBefore", is("WD"))
                .body("items[1].maritalStatusBefore", nullValue());
        Given.id(event(registered, 2, "DIVORCE", "otherId", person(registered, 1)), 200);
        MYS.get(registered + "/kinships")
                .then()
                .body("items.firstIs", hasItems("WIF", "EXM"))
                .body("items.findAll { it.until == null }", hasSize(1));
        Given.id(event(registered, 1, "MARRIAGE", "otherId", person(registered, 0)), 200);
        MYS.get(registered).then().body("individuals[1].relationship", is("WIF"));
    }

    /** Which event it was is as private as what it changed. */
    @Test
    void a_party_that_is_told_the_least_learns_of_no_event() {
        var arrangement = Given.sharing(List.of("P1"), "MYS", "AUS");
        var admitted = Given.admitted(MYS, Given.openCaseload(arrangement, 9, List.of(), "MYS"), 2, "MMR");
        Given.id(event(admitted, 1, "DEPARTURE"), 200);
        Client.of("AUS")
                .get(Given.toldTo("AUS", admitted) + "/civil-events")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", nullValue());
        Client.of("AUS").get(Given.toldTo("AUS", admitted)).then().body("individuals[1].presence", nullValue());
    }
}
