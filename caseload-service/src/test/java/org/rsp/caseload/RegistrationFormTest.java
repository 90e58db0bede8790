package org.rsp.caseload;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What UNHCR's electronic form demands of a household, and what it must not. */
@QuarkusTest
class RegistrationFormTest {

    private static final Client UNHCR = Client.of("UNHCR");

    private static Map<String, Object> declaring(int persons, Object declared) {
        var household = Given.household(persons, "MMR");
        household.put("declaredPersons", declared);
        return household;
    }

    @Test
    void a_household_that_declares_as_many_as_it_lists_is_registered() {
        UNHCR.post("/cases", declaring(3, 3)).then().statusCode(201).body("persons", is(3));
        UNHCR.post("/cases", Given.household(3, "MMR")).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 100})
    void REG_20_the_declared_number_is_the_number_listed(int declared) {
        UNHCR.post("/cases", declaring(3, declared))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/declaredPersons")))
                .body("violations.code", equalTo(List.of("REG-20")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3})
    void nobody_declares_fewer_than_one(int declared) {
        UNHCR.post("/cases", declaring(3, declared))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/declaredPersons"));
    }

    /** A digit or a number sign of each script that the region writes. */
    private static final List<String> DIGITS = List.of(
            "7", "７", "၇", "႗", "௭", "๗", "໗", "៧", "७", "৭", "७", "୭", "౭", "൭", "෭", "༧", "٧", "۷", "߇", "𐴷", "Ⅶ",
            "⁷", "⑦", "½");

    private static Stream<Arguments> fieldsAndDigits() {
        var fields = List.of(
                "familyName",
                "givenName",
                "otherNames",
                "nameInOriginalScript",
                "secondFamilyName",
                "middleName",
                "maidenName",
                "fatherName",
                "motherName",
                "aliases");
        return fields.stream().flatMap(field -> DIGITS.stream().map(digit -> Arguments.of(field, digit)));
    }

    @ParameterizedTest
    @MethodSource("fieldsAndDigits")
    void REG_5_no_name_holds_a_digit_of_any_script(String field, String digit) {
        var person = Given.person("PA", "Khin Invented", "MMR");
        var own = List.of("familyName", "givenName", "otherNames", "nameInOriginalScript")
                .contains(field);
        var name = "Khin" + digit;
        if (own) {
            person.put(field, name);
        } else {
            var names = body(field, field.equals("aliases") ? List.of("Ma Khin", name) : name);
            person.put("particulars", body("names", names));
        }
        var at = "/individuals/0/" + (own ? "" : "particulars/names/") + field;
        UNHCR.post("/cases", body("countryOfAsylum", "MYS", "individuals", List.of(person)))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of(field.equals("aliases") ? at + "/1" : at)))
                .body("violations.code", equalTo(List.of("REG-5")));
    }

    @Test
    void twins_are_registered_without_complaint() {
        var people = new ArrayList<Object>(List.of(Given.person("PA", "Khin Invented", "MMR")));
        for (int i = 0; i < 2; i++) {
            var twin = Given.person("DAU", "Nu Nu Invented", "MMR");
            twin.put("bornOn", "2019-06-04");
            people.add(twin);
        }
        UNHCR.post("/cases", body("countryOfAsylum", "MYS", "individuals", people))
                .then()
                .statusCode(201)
                .body("individuals.bornOn", hasItem("2019-06-04"))
                .body("persons", is(3));
    }

    @Test
    void who_was_born_on_the_first_of_January_was() {
        var people = new ArrayList<Object>();
        for (var relationship : List.of("PA", "WIF", "SON", "DAU")) {
            var person = Given.person(relationship, "Khin Invented", "MMR");
            person.put("bornOn", "1988-01-01");
            person.put("birthDateEstimated", false);
            people.add(person);
        }
        UNHCR.post("/cases", body("countryOfAsylum", "MYS", "individuals", people))
                .then()
                .statusCode(201)
                .body("individuals.bornOn", everyItem(is("1988-01-01")))
                .body("individuals.birthDateEstimated", everyItem(is(false)));
    }

    /** They are asked for when a resettlement form is made, and then of the principal applicant; nobody stays unregistered for them. */
    @Test
    void registration_does_not_wait_for_a_day_of_arrival_or_an_address() {
        var household = Given.household(2, "MMR");
        household.remove("arrivedOn");
        UNHCR.post("/cases", household)
                .then()
                .statusCode(201)
                .body("arrivedOn", nullValue())
                .body("individuals[0].particulars", nullValue())
                .body("status", not(nullValue()));
    }
}
