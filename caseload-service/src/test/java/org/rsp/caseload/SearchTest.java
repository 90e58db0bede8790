package org.rsp.caseload;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;

/** Persons are found by what is known of them, by whom the policy lets search. */
@QuarkusTest
class SearchTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client UNHCR = Client.of("UNHCR");
    private static final AtomicInteger ORGANISATIONS = new AtomicInteger();

    /** An organisation that has registered nobody yet. */
    private static Client newcomer() {
        return Client.of("NGO-SEARCH-" + ORGANISATIONS.incrementAndGet());
    }

    private static Response search(Client client, Object... said) {
        return client.request().body(body(said)).post(Area.PATH + "/individuals/searches");
    }

    private static List<String> found(Client client, Object... said) {
        return search(client, said).then().statusCode(200).extract().path("items.individualId");
    }

    private static String register(Client custodian, Map<String, Object> person) {
        var household = body("countryOfAsylum", "MYS", "individuals", List.of(person));
        return "/cases/" + Given.id(custodian.post("/cases", household), 201);
    }

    private static Map<String, Object> called(String name) {
        return Given.person("PA", name, "MMR");
    }

    @Test
    void who_is_found_is_told_as_far_as_it_says_who_somebody_is() {
        var ngo = newcomer();
        var person = called("Nwe Nwe Invented");
        person.put("familyName", "Searched");
        person.put("bornOn", "1990-05");
        var path = register(ngo, person);
        search(ngo, "name", "searched nwe")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue())
                .body("items[0].caseId", is(Given.last(path)))
                .body("items[0].individualId", is((String) ngo.get(path).path("individuals[0].id")))
                .body("items[0].custodian", is(ngo.organisation()))
                .body("items[0].familyName", is("Searched"))
                .body("items[0].bornOn", is("1990-05"))
                .body("items[0].sex", is("F"))
                .body("items[0].nationalities", equalTo(List.of("MMR")))
                .body("items[0].withheld", empty());
    }

    /** As registered, as sought. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nguyễn Thị Ánh     | nguyen anh
            Nguyễn Thị Ánh     | NGUYỄN THỊ ÁNH
            Đặng Văn Đức       | dang duc
            O’Brien-Smith      | obriensmith
            Abd al-Rahman      | alrahman ABD
            Müller Weiß        | muller WEISS
            İsmail Işık        | ismail isik
            S. Kumar           | kumar s
            စုစုအေး              | စုစုအေး
            မခင် အေး             | အေး မခင်
            محمد رحیم           | رحيم محمد
            مُحَمَّد كريم           | محمد کریم
            أحمد إبراهيم        | احمد ابراهیم
            رۇأَينڠَ              | رۇاینڠ
            குமரன் செல்வி       | செல்வி குமரன்
            สมชาย ใจดี          | ใจดี
            李小龍               | 李小龍
            བསྟན་འཛིན            | བསྟན འཛིན
            𐴌𐴝𐴇𐴥𐴝𐴚𐴒𐴙𐴝        | 𐴌𐴝𐴇𐴝𐴚𐴒𐴙𐴝
            """)
    void SRC_3_names_are_compared_without_what_writers_leave_out_and_in_any_order(String registered, String sought) {
        var ngo = newcomer();
        for (var field : List.of("familyName", "givenName", "otherNames", "nameInOriginalScript")) {
            var person = called("Invented");
            person.put(field, registered);
            register(ngo, person);
        }
        register(ngo, called("Somebody Else Invented"));
        assertEquals(4, found(ngo, "name", sought).size(), registered + " by " + sought);
    }

    /** Vowels of Burmese and Tamil are marks to a computer, and make another name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            စုစုအေး    | စစအ
            စုစုအေး    | စိစိအေး
            குமரன்    | கமரன்
            Khin      | Khi
            Khin      | Khin Khin Khaing
            Khin      | Hkin
            """)
    void SRC_3_another_name_or_half_a_word_finds_nobody(String registered, String sought) {
        var ngo = newcomer();
        register(ngo, called(registered));
        assertEquals(List.of(), found(ngo, "name", sought));
    }

    @Test
    void words_of_different_fields_are_found_together_and_a_corrected_name_at_once() {
        var ngo = newcomer();
        var person = called("Khin Invented");
        person.put("nameInOriginalScript", "မခင်အေး");
        var path = register(ngo, person);
        assertEquals(1, found(ngo, "name", "မခင်အေး khin").size());
        var change = body(
                "individualId",
                ngo.get(path).path("individuals[0].id"),
                "reason",
                "MISSPELT",
                "changes",
                body("givenName", "Hkin Invented"));
        Given.id(ngo.step(path, "/corrections", change), 200);
        assertEquals(0, found(ngo, "name", "khin").size());
        assertEquals(1, found(ngo, "name", "hkin").size());
    }

    /** The days that each of the two can mean have one in common. */
    @ParameterizedTest
    @CsvSource({
        "1990, 1990, 1", "1990, 1990-05, 1", "1990, 1990-05-17, 1", "1990-05, 1990, 1", "1990-05-17, 1990, 1",
        "1990-05-17, 1990-05, 1", "1990-05-17, 1990-05-17, 1", "'', 1990-05-17, 1", "1990, 1991, 0",
                "1990-05, 1990-06, 0",
        "1990-05-17, 1990-05-18, 0", "1990-05-17, 1990-06, 0", "1990-05, 1990-06-01, 0", "1991-05-17, 1990, 0"
    })
    void a_day_of_birth_finds_whoever_can_be_born_on_it(String recorded, String sought, int persons) {
        var ngo = newcomer();
        var person = called("Khin Invented");
        if (recorded.isEmpty()) {
            person.remove("bornOn");
        } else {
            person.put("bornOn", recorded);
        }
        register(ngo, person);
        assertEquals(persons, found(ngo, "name", "khin", "bornOn", sought).size());
    }

    @Test
    void sex_and_nationality_narrow_a_search_and_what_is_not_known_excludes_nobody() {
        var ngo = newcomer();
        register(ngo, called("Khin Invented"));
        var unknown = called("Khin Invented");
        unknown.put("sex", "U");
        unknown.put("nationalities", List.of("MMR", "BGD"));
        register(ngo, unknown);
        assertEquals(2, found(ngo, "name", "khin", "sex", "F").size());
        assertEquals(1, found(ngo, "name", "khin", "sex", "M").size());
        assertEquals(2, found(ngo, "name", "khin", "nationality", "MMR").size());
        assertEquals(1, found(ngo, "name", "khin", "nationality", "BGD").size());
        assertEquals(0, found(ngo, "name", "khin", "nationality", "LKA").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "李", "-A-", "a a", "é", "ʼʼ"})
    void SRC_1_a_search_says_two_letters_of_a_name(String name) {
        search(MYS, "name", name).then().statusCode(422).body("violations.pointer", equalTo(List.of("/name")));
    }

    @Test
    void SRC_1_a_search_says_a_name_or_a_case_number() {
        for (var said : List.of(body(), body("sex", "F"), body("bornOn", "1990"), body("nationality", "MMR"))) {
            MYS.request()
                    .body(said)
                    .post(Area.PATH + "/individuals/searches")
                    .then()
                    .statusCode(422)
                    .body("violations.code", equalTo(List.of("SRC-1")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khin%",
                "Kh_n",
                "Kh*",
                "Kh?n",
                "Khin' or '1'='1",
                "Khin'; drop table individual; --",
                "Khin\\",
                "%%",
                "[a-z]+",
                "Khin|Nu",
                "Khin & Nu",
                "Khin:*",
                "{Khin}",
                "Khin\"",
                "Khin$1",
                "Khin(",
                "<script>"
            })
    void SRC_3_there_are_no_wildcards_and_nothing_is_repeated(String name) {
        register(MYS, called("Khin Invented"));
        search(MYS, "name", name)
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("SRC-3")))
                .body("violations.pointer", equalTo(List.of("/name")))
                .body(not(containsString("Kh")))
                .body(not(containsString("script")));
    }

    @Test
    void letters_that_mean_something_to_a_database_are_letters() {
        var ngo = newcomer();
        register(ngo, called("D’or null-true Invented"));
        assertEquals(1, found(ngo, "name", "D’or").size());
        assertEquals(1, found(ngo, "name", "nulltrue").size());
        assertEquals(0, found(ngo, "name", "or").size());
    }

    @Test
    void a_case_number_finds_the_household_for_its_custodian_only() {
        var path = Given.registered(MYS, 3, "LKA");
        String number = MYS.get(path).path("caseNumber");
        assertEquals(3, found(MYS, "caseNumber", number).size());
        assertEquals(1, found(MYS, "caseNumber", number, "name", "Khin").size());
        assertEquals(
                0,
                found(MYS, "caseNumber", number.substring(0, number.length() - 1))
                        .size());
        assertEquals(List.of(), found(UNHCR, "caseNumber", number));
        assertEquals(List.of(), found(Client.of("LKA"), "caseNumber", number));
    }

    @Test
    void SRC_2_who_may_search_finds_by_its_own_ids_and_nobody_else_finds_anything() {
        var name = "Searchvisible Invented";
        var caseload =
                Given.openCaseload(Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR"), 50, List.of("MMR"), "MYS");
        var path = register(MYS, called(name));
        Given.id(MYS.step(path, "/admission", body("caseloadId", Given.last(caseload))), 200);
        String person = MYS.get(path).path("individuals[0].id");
        assertEquals(List.of(person), found(MYS, "name", name));
        search(UNHCR, "name", name)
                .then()
                .body("items.caseId", equalTo(List.of(Given.last(Given.toldTo("UNHCR", path)))))
                .body("items.individualId", equalTo(List.of(Given.last(Given.toldTo("UNHCR", "/" + person)))))
                .body("items.custodian", equalTo(List.of("MYS")));
        for (var other : List.of("AUS", "MMR", "LKA", "THA", "IOM", "RSO", "NGO-OTHER")) {
            assertEquals(List.of(), found(Client.of(other), "name", name), other);
        }
        Given.id(MYS.step(path, "/closure", body("reason", "NO_CONTACT")), 200);
        assertEquals(List.of(person), found(MYS, "name", name));
        assertEquals(List.of(), found(UNHCR, "name", name));
    }

    @Test
    void roles_and_purposes_are_those_of_the_policy() {
        for (var role : List.of(Role.REGISTRAR, Role.CASEWORKER, Role.SUPERVISOR, Role.PROTECTION_OFFICER)) {
            search(new Client("MYS", role), "name", "Khin").then().statusCode(200);
        }
        for (var role : List.of(Role.AUDITOR, Role.COORDINATOR, Role.INTEGRATION, Role.RETURNS_OFFICER, Role.SERVICE)) {
            search(new Client("MYS", role), "name", "Khin").then().statusCode(403);
        }
        new Client("MYS", Role.REGISTRAR)
                .request()
                .header("Purpose", "RETURN")
                .body(body("name", "Khin"))
                .post(Area.PATH + "/individuals/searches")
                .then()
                .statusCode(403);
        MYS.request()
                .header("Purpose", "STATISTICS")
                .body(body("name", "Khin"))
                .post(Area.PATH + "/individuals/searches")
                .then()
                .statusCode(403);
    }

    @Test
    void SRC_4_who_was_shown_is_in_the_audit_of_the_custodian_and_who_was_not_is_not() {
        var name = "Searchaudited Invented";
        var first = register(MYS, called(name));
        var second = register(MYS, called(name));
        var page = search(UNHCR, "name", name, "limit", 1);
        page.then().statusCode(200).body("items", hasSize(1)).body("next", not(nullValue()));
        String shown = page.path("items[0].caseId");
        var shownPath = shown.equals(Given.last(Given.toldTo("UNHCR", first))) ? first : second;
        var hiddenPath = shownPath.equals(first) ? second : first;
        String person = MYS.get(shownPath).path("individuals[0].id");
        var auditor = new Client("MYS", Role.AUDITOR);
        var entries = "items.findAll { it.operation == 'searchIndividuals' }";
        auditor.get("/audit/individuals/" + person)
                .then()
                .statusCode(200)
                .body(entries + ".action", equalTo(List.of("SEARCH")))
                .body(entries + ".organisation", equalTo(List.of("UNHCR")))
                .body(entries + ".classes", equalTo(List.of(List.of("P1"))))
                .body(entries + ".purpose", equalTo(List.of("PROCESSING")));
        auditor.get("/audit" + shownPath).then().body("items.operation", hasItem("searchIndividuals"));
        auditor.get("/audit" + hiddenPath).then().body("items.operation", not(hasItem("searchIndividuals")));
    }

    @Test
    void a_cursor_is_good_for_the_same_search_by_the_same_organisation_only() {
        var ngo = newcomer();
        register(ngo, called("Khin Invented"));
        register(ngo, called("Khin Invented"));
        String next = search(ngo, "name", "Khin", "limit", 1).path("next");
        assertEquals(1, found(ngo, "name", "Khin", "limit", 1, "after", next).size());
        assertTrue(
                !new String(java.util.Base64.getUrlDecoder().decode(next), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains("Khin"));
        search(ngo, "name", "Invented", "limit", 1, "after", next).then().statusCode(400);
        search(ngo, "name", "Khin", "sex", "F", "after", next).then().statusCode(400);
        search(UNHCR, "name", "Khin", "after", next).then().statusCode(400);
        search(ngo, "name", "Khin", "limit", 0).then().statusCode(422).body("violations.pointer", hasItem("/limit"));
        search(ngo, "name", "Khin", "limit", 201).then().statusCode(422);
    }

    @Test
    void a_thousand_of_one_name_are_each_on_one_page_while_others_come_in() {
        var ngo = newcomer();
        for (int household = 0; household < 10; household++) {
            Given.id(ngo.post("/cases", crowd()), 201);
        }
        var before = walk(ngo, () -> {});
        assertEquals(1000, before.size());
        var during = walk(ngo, () -> register(ngo, called("Thousandth Invented")));
        assertEquals(during.size(), new HashSet<>(during).size());
        var known = new ArrayList<>(during);
        known.retainAll(new HashSet<>(before));
        assertEquals(before, known);
        assertTrue(Collections.disjoint(before, found(newcomer(), "name", "Thousandth")));
    }

    private static Map<String, Object> crowd() {
        var people = new ArrayList<Object>();
        for (int i = 0; i < 100; i++) {
            people.add(Given.person(i == 0 ? "PA" : "NRF", "Thousandth Invented", "MMR"));
        }
        return body("countryOfAsylum", "MYS", "individuals", people);
    }

    private static List<String> walk(Client client, Runnable between) {
        var seen = new ArrayList<String>();
        var said = body("name", "Thousandth", "limit", 130);
        do {
            var page = client.request().body(said).post(Area.PATH + "/individuals/searches");
            page.then().statusCode(200).body("items.custodian", everyItem(is(client.organisation())));
            seen.addAll(page.path("items.individualId"));
            said.put("after", page.path("next"));
            between.run();
        } while (said.get("after") != null);
        return seen;
    }
}
