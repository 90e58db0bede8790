package org.rsp.caseload;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RegistrationTest {

    private static final Client UNHCR = Client.of("UNHCR");

    @SuppressWarnings("unchecked")
    private static Map<String, Object> householdWith(Consumer<Map<String, Object>> change) {
        var household = Given.household(1, "MMR");
        change.accept((Map<String, Object>) ((List<Object>) household.get("individuals")).getFirst());
        return household;
    }

    private static void refused(Map<String, Object> household, String pointer, String code) {
        UNHCR.post("/cases", household)
                .then()
                .statusCode(422)
                .body("type", containsString("/problems/field-not-valid"))
                .body("violations.pointer", hasItem(pointer))
                .body("violations.code", hasItem(code));
    }

    @Test
    void a_registered_case_belongs_to_the_organisation_of_the_token_and_bears_a_checkable_number() {
        UNHCR.post("/cases", Given.household(3, "MMR"))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesRegex(".*/processing/v1/cases/[0-9a-f-]{36}"))
                .header("Cache-Control", "no-store")
                .body("custodian", is("UNHCR"))
                .body("status", is("REGISTERED"))
                .body("persons", is(3))
                .body("caseNumber", matchesRegex("UNHCR-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"မခင်အေး", "محمد رحیم", "احمد شاه", "குமரன்", "Nguyễn Thị Ánh", "O’Brien-Smith", "Sukarno"})
    void a_name_in_any_script_comes_back_as_it_was_given(String name) {
        var id = Given.id(UNHCR.post("/cases", householdWith(p -> p.put("nameInOriginalScript", name))), 201);
        UNHCR.get("/cases/" + id).then().body("individuals[0].nameInOriginalScript", equalTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1984", "1984-03", "1984-03-17"})
    void a_half_known_day_of_birth_stays_half_known(String born) {
        var id = Given.id(UNHCR.post("/cases", householdWith(p -> p.put("bornOn", born))), 201);
        UNHCR.get("/cases/" + id).then().body("individuals[0].bornOn", equalTo(born));
    }

    @Test
    void a_single_name_is_enough() {
        var id = Given.id(UNHCR.post("/cases", Given.household(1, "MMR")), 201);
        UNHCR.get("/cases/" + id).then().body("individuals[0].familyName", nullValue());
    }

    @Test
    void registration_is_not_refused_for_what_a_caseload_would_refuse() {
        // no caseload is for nationals of New Zealand in Fiji who arrived on an unknown day
        var household = Given.household(1, "NZL");
        household.put("countryOfAsylum", "FJI");
        household.remove("arrivedOn");
        UNHCR.post("/cases", household).then().statusCode(201);
    }

    @Test
    void REG_1_a_case_has_exactly_one_principal_applicant() {
        refused(householdWith(p -> p.put("relationship", "SON")), "/individuals", "REG-1");
        var two = Given.household(1, "MMR");
        two.put("individuals", List.of(Given.person("PA", "A", "MMR"), Given.person("PA", "B", "MMR")));
        refused(two, "/individuals", "REG-1");
        var registered = Given.registered(UNHCR, 1, "MMR");
        UNHCR.step(
                        registered,
                        "/individuals",
                        body(
                                "joining",
                                "LATE_REGISTRATION",
                                "individual",
                                Given.person("PA", "Second Invented", "MMR")))
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("REG-1"));
    }

    @Test
    void REG_2_a_person_has_at_least_one_name() {
        refused(householdWith(p -> p.remove("givenName")), "/individuals/0/givenName", "REG-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"နုနုလှိုင်", "བསྟན་འཛིན", "ማርያም፡ተስፋ", "マリア・テスト", "عائشة", "தமிழ்"})
    void REG_2_one_name_in_its_own_script_is_a_name(String name) {
        var household = householdWith(p -> {
            p.remove("givenName");
            p.put("nameInOriginalScript", name);
        });
        UNHCR.post("/cases", household).then().statusCode(201);
    }

    @Test
    void REG_3_a_stateless_person_has_no_nationality() {
        refused(householdWith(p -> p.put("stateless", true)), "/individuals/0/stateless", "REG-3");
    }

    @Test
    void REG_4_nobody_is_born_or_arrives_in_the_future() {
        var tomorrow = Given.TODAY.plusDays(1).toString();
        refused(householdWith(p -> p.put("bornOn", tomorrow)), "/individuals/0/bornOn", "REG-4");
        var household = Given.household(1, "MMR");
        household.put("arrivedOn", tomorrow);
        refused(household, "/arrivedOn", "REG-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna2", "1234", "a\u0000b", "<script>", "x;drop table individual"})
    void REG_5_a_name_holds_letters_only_and_is_never_repeated_in_the_refusal(String name) {
        UNHCR.post("/cases", householdWith(p -> p.put("givenName", name)))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/individuals/0/givenName"))
                .body("violations.code", hasItem(name.indexOf(0) < 0 ? "REG-5" : "WRONG_TYPE"))
                .body(not(containsString("Anna2")))
                .body(not(containsString("<script")));
    }

    /** UNHCR's own codes look like ISO's; those that ISO does not know are refused rather than guessed. */
    @ParameterizedTest
    @ValueSource(strings = {"MYA", "MLS", "INS", "SRV", "PHI", "CHI", "mmr", "XXA", ""})
    void a_country_is_named_by_iso_code(String code) {
        UNHCR.post("/cases", householdWith(p -> p.put("nationalities", List.of(code))))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/individuals/0/nationalities/0"));
    }

    @ParameterizedTest
    @CsvSource({
        "sex, Z",
        "sex, 1",
        "relationship, COUSIN",
        "bornOn, 1984-13",
        "bornOn, 17.03.1984",
        "bornOn, 1984-02-30",
        "maritalStatus, M",
        "interviewLanguage, EN",
        "birthDateEstimated, perhaps",
        "nationalities, MMR"
    })
    void a_value_of_the_wrong_kind_is_named_by_its_place(String field, String value) {
        UNHCR.post("/cases", householdWith(p -> p.put(field, value)))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItem(anyOf(is("/individuals/0/" + field), is("/individuals/0/" + field + "/0"))));
    }

    @Test
    void a_misspelt_field_is_refused_by_name_and_not_lost() {
        refused(
                householdWith(p -> p.put("firstName", "Ma Khin Invented")),
                "/individuals/0/firstName",
                "UNKNOWN_FIELD");
        refused(householdWith(p -> p.put("status", "ADMITTED")), "/individuals/0/status", "UNKNOWN_FIELD");
    }

    @Test
    void the_timeline_says_what_was_done_by_which_organisation() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        Given.id(UNHCR.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        UNHCR.get(registered + "/timeline")
                .then()
                .body("items.act", equalTo(List.of("registerCase", "closeCase")))
                .body("items.version", equalTo(List.of(1, 2)))
                .body("items.organisation", equalTo(List.of("UNHCR", "UNHCR")))
                .body("items[1].from", is("REGISTERED"))
                .body("items[1].to", is("CLOSED"))
                .body("items[1].reason", is("NO_CONTACT"));
    }
}
