package org.rsp.caseload;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;

/** Every field of the data set comes back as it was said, and refuses what it cannot be. */
@QuarkusTest
class DataSetTest {

    private static final Client REGISTRAR = new Client("MYS", Role.REGISTRAR);
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A person of whom everything is known. Invented. */
    private static final String WHOLE = """
            {"relationship": "PA", "familyName": "Invented", "givenName": "Mai", "otherNames": "Test", "nameInOriginalScript": "Nguyễn Thị Mai",
             "sex": "F", "bornOn": "1990-05", "birthDateEstimated": true, "countryOfBirth": "VNM", "nationalities": ["VNM"], "stateless": false,
             "maritalStatus": "WD", "interviewLanguage": "vie",
             "particulars": {
               "names": {"secondFamilyName": "Second", "middleName": "Thị", "maidenName": "Trần", "aliases": ["Bà Mai"], "fatherName": "Nguyễn Văn",
                         "motherName": "Trần Thị", "script": "Latn", "transliteration": "none", "order": "FAMILY_FIRST"},
               "townOfBirth": "Huế",
               "nationalityEvidence": [{"country": "VNM", "basis": "DESCENT", "documented": true}],
               "countryOfOrigin": "VNM",
               "arrival": {"on": "2025-06", "entryPoint": "Padang Besar", "manner": "IRREGULAR"},
               "addresses": [{"type": "COA", "country": "MYS", "places": ["Selangor", "Klang"], "line": "12 Test Lane", "from": "2025-07"},
                             {"type": "COO", "country": "VNM", "places": ["Thừa Thiên Huế"], "from": "2001", "until": "2024"}],
               "languages": [{"language": "vie", "speaks": "E", "understands": "E", "reads": "N", "writes": "U"}],
               "education": {"level": "12", "degree": "Sec", "field": "nursing"},
               "occupation": {"code": "2221", "inOwnWords": "nurse"},
               "consents": [{"purposes": ["REGISTRATION", "PHOTOGRAPH", "BIOMETRICS"], "givenOn": "2025-07-01", "language": "vie"},
                            {"purposes": ["REFERRAL"], "givenOn": "2025-07-01", "language": "vie", "withdrawnOn": "2025-08-01"}],
               "photo": {"reference": "photos/1", "takenOn": "2025-07-01"}},
             "sensitive": {"neededFor": "CLAIM", "religion": "BUD", "ethnicity": "338",
               "biometrics": [{"system": "example", "template": "t-1", "modality": "IRIS", "quality": 80, "capturedOn": "2025-07-01"}]}}""";

    private static ObjectNode whole() {
        try {
            return (ObjectNode) JSON.readTree(WHOLE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Response register(JsonNode person) {
        var household = body("countryOfAsylum", "MYS", "individuals", List.of(JSON.convertValue(person, Map.class)));
        return REGISTRAR.post("/cases", household);
    }

    /** The paths of the values in it, without the places in lists. */
    private static Set<String> fields(JsonNode node, String at) {
        var found = new TreeSet<String>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> found.addAll(fields(field.getValue(), at + "/" + field.getKey())));
        } else if (node instanceof ArrayNode list
                && !list.isEmpty()
                && list.get(0).isObject()) {
            list.forEach(item -> found.addAll(fields(item, at)));
        } else {
            found.add(at);
        }
        return found;
    }

    @Test
    void all_of_it_comes_back_as_it_was_said() throws IOException {
        var id = Given.id(register(whole()), 201);
        var told = JSON.readTree(PROTECTION.get("/cases/" + id).asString())
                .path("individuals")
                .path(0)
                .deepCopy();
        ((ObjectNode) told).remove(List.of("id", "presence", "countedByCaseload"));
        assertEquals(whole(), told);
    }

    /** The document knows no field of a person that this test does not say, but the one for the stateless. */
    @Test
    void the_test_says_every_field() throws IOException {
        var schemas = new YAMLMapper()
                .readTree(Path.of("../contracts/openapi/caseload.yaml").toFile())
                .path("components")
                .path("schemas");
        var documented = new TreeSet<String>();
        documented(schemas, schemas.path("NewPerson"), "", documented);
        documented.remove("/formerHabitualResidence");
        assertEquals(documented, fields(whole(), ""));
    }

    private static void documented(JsonNode schemas, JsonNode schema, String at, Set<String> found) {
        schema.path("properties").properties().forEach(field -> {
            var inner = resolved(schemas, field.getValue());
            if (inner.has("properties")) {
                documented(schemas, inner, at + "/" + field.getKey(), found);
            } else {
                found.add(at + "/" + field.getKey());
            }
        });
    }

    private static JsonNode resolved(JsonNode schemas, JsonNode schema) {
        if (schema.has("$ref")) {
            var name = schema.path("$ref").asText();
            return resolved(schemas, schemas.path(name.substring(name.lastIndexOf('/') + 1)));
        }
        for (var way : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode one : schema.path(way)) {
                var inner = resolved(schemas, one);
                if (inner.has("properties")) {
                    return inner;
                }
            }
        }
        return schema.has("items") ? resolved(schemas, schema.path("items")) : schema;
    }

    /** Each field once with what it cannot be: a word of the wrong kind, a code that is none, too long a text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /relationship                               | "COUSIN"
            /familyName                                 | "Anna2"
            /givenName                                  | "<b>"
            /otherNames                                 | "1"
            /nameInOriginalScript                       | "မ၁"
            /sex                                        | "W"
            /bornOn                                     | "1990-13"
            /birthDateEstimated                         | "perhaps"
            /countryOfBirth                             | "MYA"
            /nationalities/0                            | "QQQ"
            /stateless                                  | 1
            /formerHabitualResidence                    | "INS"
            /maritalStatus                              | "M"
            /interviewLanguage                          | "VI"
            /particulars/names/secondFamilyName         | "Anna2"
            /particulars/names/middleName               | "Anna2"
            /particulars/names/maidenName               | "Anna2"
            /particulars/names/aliases/0                | "Anna2"
            /particulars/names/fatherName               | "Anna2"
            /particulars/names/motherName               | "Anna2"
            /particulars/names/script                   | "latin"
            /particulars/names/transliteration          | "LONG"
            /particulars/names/order                    | "LAST_FIRST"
            /particulars/townOfBirth                    | "LONG"
            /particulars/nationalityEvidence/0/country  | "SRV"
            /particulars/nationalityEvidence/0/basis    | "GUESS"
            /particulars/nationalityEvidence/0/documented | "yes"
            /particulars/countryOfOrigin                | "SRV"
            /particulars/arrival/on                     | "June"
            /particulars/arrival/entryPoint             | "LONG"
            /particulars/arrival/manner                 | "ILLEGAL"
            /particulars/addresses/0/type               | "HOME"
            /particulars/addresses/0/country            | "MLS"
            /particulars/addresses/0/places             | ["1","2","3","4","5","6","7"]
            /particulars/addresses/0/line               | "LONG"
            /particulars/addresses/0/from               | "long ago"
            /particulars/addresses/1/until              | "2024-02-30"
            /particulars/languages/0/language           | "vi"
            /particulars/languages/0/speaks             | "WELL"
            /particulars/languages/0/understands        | "WELL"
            /particulars/languages/0/reads              | "WELL"
            /particulars/languages/0/writes             | "WELL"
            /particulars/education/level                | "15"
            /particulars/education/degree               | "PHD"
            /particulars/education/field                | "LONG"
            /particulars/occupation/code                | "nurse"
            /particulars/occupation/inOwnWords          | "LONG"
            /particulars/consents/0/purposes            | []
            /particulars/consents/0/givenOn             | "2025"
            /particulars/consents/0/language            | "english"
            /particulars/consents/1/withdrawnOn         | "later"
            /particulars/photo/reference                | "../etc/passwd"
            /particulars/photo/takenOn                  | "2025"
            /sensitive/neededFor                        | "CURIOSITY"
            /sensitive/religion                         | "buddhist"
            /sensitive/ethnicity                        | "cham"
            /sensitive/biometrics/0/system              | ""
            /sensitive/biometrics/0/template            | "a b"
            /sensitive/biometrics/0/modality            | "DNA"
            /sensitive/biometrics/0/quality             | 101
            /sensitive/biometrics/0/capturedOn          | "2025"
            """)
    void a_field_refuses_what_it_cannot_be_and_says_where(String pointer, String bad) throws IOException {
        var person = whole();
        put(person, pointer, JSON.readTree(bad.equals("\"LONG\"") ? '"' + "x".repeat(500) + '"' : bad));
        register(person)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem(containsString("/individuals/0" + pointer)));
    }

    /** Of the right shape, and in no table or in another one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /interviewLanguage                | qqz  | language
            /interviewLanguage                | MYA  | language
            /particulars/languages/0/language | qqz  | language
            /particulars/consents/0/language  | qqz  | language
            /particulars/education/level      | 15   | education-level
            /particulars/education/degree     | SEC  | education-degree
            /particulars/occupation/code      | 6152 | occupation
            /sensitive/religion               | MOS  | religion
            /sensitive/ethnicity              | 9999 | ethnicity
            """)
    void REF_3_a_code_is_one_of_its_table_and_the_refusal_says_of_which(String pointer, String code, String list)
            throws IOException {
        var refusal = register(changed(pointer, '"' + code + '"'));
        refusal.then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/individuals/0" + pointer)))
                .body("violations.code", equalTo(List.of("REF-3")))
                .body(
                        "violations[0].message",
                        equalTo("use a code of the list %s: GET /processing/v1/reference/%s".formatted(list, list)));
        // ids hold every two digits sooner or later
        assertFalse(refusal.path("violations").toString().contains(code), refusal::asString);
    }

    private static void put(ObjectNode person, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        var parent = person.at(pointer.substring(0, last));
        assertNotNull(parent);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(pointer.substring(last + 1)), value);
        } else {
            ((ObjectNode) parent).set(pointer.substring(last + 1), value);
        }
    }

    /** Burmese, Rohingya and Dari in Arabic letters, Hanifi Rohingya, Tamil, Vietnamese, Thai, Chinese, Tibetan. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "စုစုအေး",
                "رۇأَينڠَ",
                "𐴌𐴝𐴇𐴥𐴝𐴚𐴒𐴙𐴝",
                "محمد رحیم",
                "குமரன்",
                "Nguyễn Thị Ánh",
                "สมชาย",
                "李小龍",
                "བསྟན་འཛིན"
            })
    void every_name_keeps_its_script(String name) throws IOException {
        var person = whole();
        var names = (ObjectNode) person.at("/particulars/names");
        for (var field : List.of("secondFamilyName", "middleName", "maidenName", "fatherName", "motherName")) {
            names.put(field, name);
        }
        names.putArray("aliases").add(name);
        for (var field : List.of("familyName", "givenName", "otherNames", "nameInOriginalScript")) {
            person.put(field, name);
        }
        ((ObjectNode) person.at("/particulars")).put("townOfBirth", name);
        var id = Given.id(register(person), 201);
        PROTECTION
                .get("/cases/" + id)
                .then()
                .body("individuals[0].familyName", equalTo(name))
                .body("individuals[0].nameInOriginalScript", equalTo(name))
                .body("individuals[0].particulars.townOfBirth", equalTo(name))
                .body("individuals[0].particulars.names.aliases", equalTo(List.of(name)))
                .body("individuals[0].particulars.names.motherName", equalTo(name));
    }

    private static void refused(ObjectNode person, String pointer, String rule) {
        register(person)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/individuals/0" + pointer))
                .body("violations.code", hasItem(rule));
    }

    private static ObjectNode changed(String pointer, String value) throws IOException {
        var person = whole();
        put(person, pointer, JSON.readTree(value));
        return person;
    }

    @Test
    void REG_6_the_evidence_of_a_nationality_is_of_one_that_the_person_has() throws IOException {
        refused(
                changed("/particulars/nationalityEvidence/0/country", "\"KHM\""),
                "/particulars/nationalityEvidence/0/country",
                "REG-6");
        var twice = whole();
        var evidence = (ArrayNode) twice.at("/particulars/nationalityEvidence");
        evidence.add(evidence.get(0).deepCopy());
        refused(twice, "/particulars/nationalityEvidence/1/country", "REG-6");
    }

    @Test
    void REG_7_an_address_is_whole_and_one_is_current() throws IOException {
        var nowhere = whole();
        ((ObjectNode) nowhere.at("/particulars/addresses/0")).remove("country");
        refused(nowhere, "/particulars/addresses/0/country", "REG-7");
        refused(changed("/particulars/addresses/1/until", "\"2000\""), "/particulars/addresses/1/until", "REG-7");
        var two = whole();
        ((ObjectNode) two.at("/particulars/addresses/1")).put("type", "COA").remove("until");
        refused(two, "/particulars/addresses/1/until", "REG-7");
        refused(changed("/particulars/addresses/1/type", "\"TEL\""), "/particulars/addresses/1/line", "REG-7");
    }

    @Test
    void REG_8_a_language_is_named_once() {
        var twice = whole();
        var languages = (ArrayNode) twice.at("/particulars/languages");
        languages.add(languages.get(0).deepCopy());
        refused(twice, "/particulars/languages/1/language", "REG-8");
    }

    @Test
    void REG_9_consent_is_not_of_tomorrow_and_not_withdrawn_before_it_was_given() throws IOException {
        var tomorrow = '"' + Given.TODAY.plusDays(1).toString() + '"';
        refused(changed("/particulars/consents/0/givenOn", tomorrow), "/particulars/consents/0/givenOn", "REG-9");
        refused(
                changed("/particulars/consents/1/withdrawnOn", "\"2025-06-30\""),
                "/particulars/consents/1/withdrawnOn",
                "REG-9");
        refused(
                changed("/particulars/consents/1/withdrawnOn", tomorrow),
                "/particulars/consents/1/withdrawnOn",
                "REG-9");
    }

    @Test
    void REG_10_a_photograph_and_a_template_need_consent_that_stands() throws IOException {
        refused(
                changed("/particulars/consents/0/purposes", "[\"REGISTRATION\", \"BIOMETRICS\"]"),
                "/particulars/photo",
                "REG-10");
        refused(
                changed("/particulars/consents/0/purposes", "[\"REGISTRATION\", \"PHOTOGRAPH\"]"),
                "/sensitive/biometrics",
                "REG-10");
        refused(changed("/particulars/consents/0/withdrawnOn", "\"2025-08-01\""), "/particulars/photo", "REG-10");
    }

    @Test
    void REG_4_nobody_arrives_in_the_future_or_before_birth() throws IOException {
        refused(
                changed("/particulars/arrival/on", '"' + Given.TODAY.plusDays(1).toString() + '"'),
                "/particulars/arrival/on",
                "REG-4");
        refused(changed("/particulars/arrival/on", "\"1989\""), "/particulars/arrival/on", "REG-4");
    }

    /** What is sealed is in no column as text, and a party that is told P1 is told none of it. */
    @Test
    void who_is_told_who_somebody_is_is_not_told_where_they_live() {
        var arrangement = Given.sharing(List.of("P1"), "MYS", "AUS");
        var caseload = Given.openCaseload(arrangement, 50, List.of("VNM"), "MYS");
        var id = "/cases/" + Given.id(register(whole()), 201);
        Given.id(Client.of("MYS").step(id, "/admission", body("caseloadId", Given.last(caseload))), 200);
        var told = Client.of("AUS")
                .get(Given.toldTo("AUS", id))
                .then()
                .statusCode(200)
                .extract();
        assertTrue(told.asString().contains("Nguyễn Thị Mai"));
        var hidden = new ArrayList<>(List.of("Klang", "12 Test Lane", "BUD", "t-1", "nurse", "Trần Thị", "Huế"));
        hidden.forEach(word -> assertTrue(!told.asString().contains(word), word));
        Client.of("MYS").get(id).then().body(containsString("Klang"));
        REGISTRAR.get(id).then().body(not(containsString("BUD")));
    }
}
