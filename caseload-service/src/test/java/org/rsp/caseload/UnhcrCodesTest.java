package org.rsp.caseload;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;

/** The edge where UNHCR's country codes come in: what says AUS there is Austria, and is stored as AUT. */
@QuarkusTest
class UnhcrCodesTest {

    private static final Client UNHCR = Client.of("UNHCR");
    private static final String EDGE = "/cases/in-unhcr-codes";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** UNHCR's codes that ISO has not, or has for another country, and what each is in ISO by UNHCR's own table. */
    private static Map<String, String> differing() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/reference/unhcr-country.csv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("code,"))
                .filter(line -> !line.endsWith(","))
                .filter(line -> !line.startsWith(line.substring(line.lastIndexOf(',') + 1) + ","))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(',')),
                        line -> line.substring(line.lastIndexOf(',') + 1),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private static Map<String, Object> bornIn(String relationship, String country) {
        var person = Given.person(relationship, "Khin Invented", country);
        person.put("countryOfBirth", country);
        return person;
    }

    private static Map<String, Object> household(String asylum, List<?> people) {
        return body("countryOfAsylum", asylum, "individuals", people);
    }

    @Test
    void every_code_that_differs_becomes_the_country_that_UNHCR_means() throws IOException {
        var codes = differing();
        assertEquals(96, codes.size());
        var statuses = List.of("STA", "UKN");
        codes.keySet().removeAll(statuses);
        var people = new ArrayList<Object>();
        for (var code : codes.keySet()) {
            people.add(bornIn(people.isEmpty() ? "PA" : "NRF", code));
        }
        assertEquals(94, people.size());
        var path = "/cases/" + Given.id(UNHCR.post(EDGE, household("AUS", people)), 201);
        UNHCR.get(path)
                .then()
                .body("countryOfAsylum", is("AUT"))
                .body("individuals.countryOfBirth", equalTo(List.copyOf(codes.values())))
                .body(
                        "individuals.nationalities",
                        equalTo(codes.values().stream().map(List::of).toList()));
        for (var status : statuses) {
            refused(household("MLS", List.of(bornIn("PA", status))), "/individuals/0/countryOfBirth");
        }
    }

    private static Response refused(Object household, String pointer) {
        var refusal = UNHCR.post(EDGE, household);
        refusal.then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of(pointer)))
                .body("violations.code", equalTo(List.of("REF-1")))
                .body("violations[0].message", containsString("country code of UNHCR's"));
        return refusal;
    }

    /** Not ISO's: MMR is no code of UNHCR's, who says MYA. */
    @ParameterizedTest
    @ValueSource(strings = {"MMR", "VNM", "TIB", "CUR", "CRB", "YUG", "QQQ", "aus", "Austria", " AUS "})
    void REF_1_a_code_that_is_none_of_UNHCR_s_or_has_no_counterpart_is_refused_and_never_guessed(String code) {
        refused(household(code, List.of(bornIn("PA", "MYA"))), "/countryOfAsylum")
                .then()
                .body(not(containsString("\"" + code + "\"")));
    }

    /** The same body goes to both doors; what a country is depends on the door alone. */
    @Test
    void the_same_letters_mean_another_country_at_the_other_door() {
        var household = household("AUS", List.of(bornIn("PA", "ARE")));
        UNHCR.post("/cases", household)
                .then()
                .statusCode(201)
                .body("countryOfAsylum", is("AUS"))
                .body("individuals[0].nationalities", equalTo(List.of("ARE")));
        UNHCR.post(EDGE, household)
                .then()
                .statusCode(201)
                .header("Location", containsString("/processing/v1/cases/"))
                .header("Location", not(containsString("unhcr")))
                .header("ETag", "\"1\"")
                .body("countryOfAsylum", is("AUT"))
                .body("individuals[0].nationalities", equalTo(List.of("EGY")));
    }

    /** Whatever field of the document is refused as a country with QQQ is read in UNHCR's codes here; no list of them stands anywhere. */
    @Test
    void every_country_field_of_a_registration_is_read_in_UNHCR_s_codes() throws IOException {
        var example = new YAMLMapper()
                .readTree(Path.of("src/main/resources/operations/registerCase.yaml")
                        .toFile());
        var household = (ObjectNode) example.path("request");
        var person = (ObjectNode) household.at("/individuals/0");
        person.put("formerHabitualResidence", "MMR");
        var places = new ArrayList<String>();
        pointers(household, "", places);
        int countries = 0;
        for (var place : places) {
            var isoRefuses = codes(UNHCR.post("/cases", map(with(household, place, "QQQ"))), place)
                    .contains("COUNTRY");
            var here = codes(UNHCR.post(EDGE, map(with(inUnhcrCodes(household), place, "QQQ"))), place);
            assertEquals(isoRefuses, here.contains("REF-1"), place);
            countries += isoRefuses ? 1 : 0;
        }
        assertTrue(countries >= 10, "country fields found: " + countries);
        UNHCR.post(EDGE, map(inUnhcrCodes(household)))
                .then()
                .statusCode(201)
                .body("countryOfAsylum", is("MYS"))
                .body("individuals[0].formerHabitualResidence", is("MMR"))
                .body("individuals[0].particulars.countryOfOrigin", is("MMR"))
                .body("individuals[0].particulars.addresses[0].country", is("MYS"))
                .body("individuals[0].particulars.addresses[1].country", is("MMR"))
                .body("individuals[0].particulars.nationalityEvidence[0].country", is("MMR"));
    }

    private static Map<?, ?> map(JsonNode node) {
        return JSON.convertValue(node, Map.class);
    }

    private static JsonNode inUnhcrCodes(JsonNode household) throws IOException {
        return JSON.readTree(household.toString().replace("\"MMR\"", "\"MYA\"").replace("\"MYS\"", "\"MLS\""));
    }

    private static JsonNode with(JsonNode household, String pointer, String text) {
        var changed = household.deepCopy();
        var last = pointer.lastIndexOf('/');
        var parent = changed.at(pointer.substring(0, last));
        var name = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.put(name, text);
        } else {
            ((com.fasterxml.jackson.databind.node.ArrayNode) parent)
                    .set(Integer.parseInt(name), TextNode.valueOf(text));
        }
        return changed;
    }

    private static void pointers(JsonNode node, String at, List<String> found) {
        if (node.isTextual()) {
            found.add(at);
        }
        node.properties().forEach(field -> pointers(field.getValue(), at + "/" + field.getKey(), found));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                pointers(node.get(i), at + "/" + i, found);
            }
        }
    }

    private static List<String> codes(Response answer, String pointer) {
        List<String> codes = answer.path("violations.findAll { it.pointer == '%s' }.code".formatted(pointer));
        return codes == null ? List.of() : codes;
    }

    @Test
    void the_whole_is_looked_at_as_any_registration_is() {
        var nameless = bornIn("PA", "MYA");
        nameless.remove("givenName");
        UNHCR.post(EDGE, household("MLS", List.of(nameless)))
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("REG-2"));
        var coded = bornIn("PA", "MYA");
        coded.put("interviewLanguage", "MYA");
        UNHCR.post(EDGE, household("MLS", List.of(coded)))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/individuals/0/interviewLanguage")));
        var strange = household("MLS", List.of(bornIn("PA", "MYA")));
        strange.put("nickname", "Khin");
        UNHCR.post(EDGE, strange).then().statusCode(422).body("violations.code", hasItem("UNKNOWN_FIELD"));
        UNHCR.post(EDGE, household("MLS", List.of("MYA"))).then().statusCode(422);
        UNHCR.request().body("[]").post(Area.PATH + EDGE).then().statusCode(422);
        UNHCR.request().post(Area.PATH + EDGE).then().statusCode(422);
    }

    @Test
    void it_is_the_act_of_registering() {
        new Client("UNHCR", Role.CASEWORKER)
                .post(EDGE, household("MLS", List.of(bornIn("PA", "MYA"))))
                .then()
                .statusCode(403);
        var key = UUID.randomUUID().toString();
        var household = household("MLS", List.of(bornIn("PA", "MYA")));
        var first = Given.id(UNHCR.post(EDGE, household, key), 201);
        UNHCR.post(EDGE, household, key)
                .then()
                .header("Idempotent-Replay", "true")
                .body("id", is(first));
        UNHCR.get("/cases/" + first + "/timeline").then().body("items.act", equalTo(List.of("registerCase")));
        new Client("UNHCR", Role.AUDITOR)
                .get("/audit/cases/" + first)
                .then()
                .body("items.operation", hasItem("registerCaseInUnhcrCodes"))
                .body("items.operation", hasItem("processing.case.registered.v1"));
    }
}
