package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;
import static org.rsp.caseload.Papers.td3;
import static org.rsp.caseload.Papers.withZone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rsp.caseload.documents.MrzSpecimen;

/** A document is recorded as it is; what it says is compared with the person's record and never taken over. */
@QuarkusTest
class DocumentTest {

    private static final Client MYS = Client.of("MYS");

    private static String holder() {
        return Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0);
    }

    private static String holder(String field, Object value) {
        var household = Given.household(1, "MMR");
        @SuppressWarnings("unchecked")
        var person = ((List<Map<String, Object>>) household.get("individuals")).getFirst();
        person.put(field, value);
        return Given.person(MYS, "/cases/" + Given.id(MYS.post("/cases", household), 201), 0);
    }

    private static Response record(String holder, Map<String, Object> document) {
        return MYS.post(holder + "/documents", document);
    }

    private static void refused(Map<String, Object> document, String pointer, String rule) {
        record(holder(), document)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(rule));
    }

    private static List<String> changed(List<String> lines, int position, char c) {
        var second = new StringBuilder(lines.get(1));
        second.setCharAt(position - 1, c);
        return List.of(lines.getFirst(), second.toString());
    }

    @Test
    void what_is_not_said_is_taken_from_the_zone_and_the_raw_lines_are_kept() {
        var holder = holder();
        var lines = td3("P", "MMR", "INVENTED<<MA<KHIN", "MA7654321", "MMR", "900101", "F");
        var path = Papers.recorded(MYS, holder, withZone("PASSPORT", lines, "nameAsWritten", "Ma Khin Invented"));
        MYS.get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", is("WITH_HOLDER"))
                .body("issuer", is("MMR"))
                .body("number", is("MA7654321"))
                .body("expiresOn", is((Given.TODAY.getYear() + 3) + "-06-30"))
                .body("zone.lines", equalTo(lines))
                .body("zone.format", is("TD3"))
                .body("zone.nationality.status", is("NATIONAL"))
                .body("zone.nationality.country", is("MMR"))
                .body("zone.findings", empty())
                .body("differences", empty())
                .body("availableActions", hasItem("takeIntoCustodyDocument"));
        MYS.get(holder + "/documents")
                .then()
                .statusCode(200)
                .body("items.id", contains(Given.last(path)))
                .body("items[0].number", is("MA7654321"));
    }

    @Test
    void a_document_without_a_zone_and_without_a_number_is_a_document() {
        record(holder(), body("type", "FAMILY_BOOK", "issuer", "MMR", "issuedOn", "1998", "seen", "PERSON_SAYS"))
                .then()
                .statusCode(201)
                .header("Location", containsString("/processing/v1/documents/"))
                .body("number", nullValue())
                .body("issuedOn", is("1998"))
                .body("differences", empty());
    }

    @Test
    void the_documents_of_a_person_come_in_pages() {
        var holder = holder();
        var all = IntStream.range(0, 3)
                .mapToObj(_ -> Given.last(Papers.recorded(MYS, holder, Papers.passport())))
                .toList();
        var first = MYS.get(holder + "/documents?limit=2");
        first.then().body("items.id", equalTo(all.subList(0, 2)));
        MYS.get(holder + "/documents?limit=2&after=" + first.path("next"))
                .then()
                .body("items.id", equalTo(all.subList(2, 3)))
                .body("next", nullValue());
    }

    @Test
    void MRZ_1_a_failing_check_digit_is_taken_only_when_a_person_says_why() {
        var wrong = changed(td3("P", "MMR", "INVENTED<<MA<KHIN", Papers.number(), "MMR", "900101", "F"), 10, 'X');
        var number = changed(td3("P", "MMR", "INVENTED<<MA<KHIN", "MA1111111", "MMR", "900101", "F"), 3, '9');
        for (var lines : List.of(wrong, number)) {
            refused(withZone("PASSPORT", lines), "/zone", "MRZ-1");
            refused(
                    body("type", "PASSPORT", "seen", "SEEN", "zone", zone(lines, body("reason", "  "))),
                    "/zone/override/reason",
                    "WRONG_TYPE");
            record(
                            holder(),
                            body(
                                    "type",
                                    "PASSPORT",
                                    "seen",
                                    "SEEN",
                                    "zone",
                                    zone(lines, body("reason", "the page is worn"))))
                    .then()
                    .statusCode(201)
                    .body("zone.overrideReason", is("the page is worn"))
                    .body("zone.findings.what", hasItem("CHECK_DIGIT_FAILS"));
        }
    }

    private static Map<String, Object> zone(List<String> lines, Map<String, Object> override) {
        return body("lines", lines, "override", override);
    }

    @ParameterizedTest
    @EnumSource(MrzSpecimen.class)
    void MRZ_2_a_specimen_is_nobodys_document_overridden_or_not(MrzSpecimen specimen) {
        refused(withZone("PASSPORT", specimen.lines()), "/zone", "MRZ-2");
        refused(
                body(
                        "type",
                        "PASSPORT",
                        "seen",
                        "SEEN",
                        "zone",
                        zone(specimen.lines(), body("reason", "nevertheless"))),
                "/zone",
                "MRZ-2");
    }

    @Test
    void MRZ_4_lines_that_are_no_zone_are_refused() {
        refused(withZone("PASSPORT", List.of("P<MMR", "1234")), "/zone", "MRZ-4");
    }

    @Test
    void MRZ_5_what_was_mended_cut_or_is_half_known_is_reported() {
        var name = "INVENTEDINVENTED<<MA<KHIN<KHIN<KHIN<KHI";
        var lines = td3("P", "MMR", name, Papers.number(), "MMR", "90<<<<", "F");
        record(holder(), withZone("PASSPORT", lines))
                .then()
                .statusCode(201)
                .body("zone.findings.what", hasItems("NAME_CUT", "BIRTH_PARTLY_UNKNOWN"));
        var misread = td3("P", "MMR", "INVENTED<<MA<KHIN", Papers.number(), "MMR", "900101", "F");
        record(holder(), withZone("PASSPORT", changed(misread, 15, 'O')))
                .then()
                .statusCode(201)
                .body("zone.findings.what", contains("CORRECTED"))
                .body("zone.findings.from", contains(15));
    }

    /** A refugee's travel document names no country; the host that issued it is no nationality. */
    @ParameterizedTest
    @CsvSource({"XXB, REFUGEE", "XXC, REFUGEE", "XXA, STATELESS"})
    void MRZ_3_neither_a_nationality_comes_from_the_issuer_nor_an_origin_from_the_status(String code, String status) {
        var registered = Given.registered(MYS, 1, "MMR");
        var lines = td3("PR", "THA", "INVENTED<<MA<KHIN", Papers.number(), code, "900101", "F");
        record(Given.person(MYS, registered, 0), withZone("TRAVEL_DOCUMENT_1951", lines))
                .then()
                .statusCode(201)
                .body("issuer", is("THA"))
                .body("zone.nationality.code", is(code))
                .body("zone.nationality.status", is(status))
                .body("zone.nationality.country", nullValue())
                .body("differences", code.equals("XXA") ? contains("NATIONALITY") : empty());
        MYS.get(registered).then().body("individuals[0].nationalities", contains("MMR"));
    }

    @Test
    void DOC_1_a_document_names_an_issuer_of_the_lists() {
        refused(body("type", "NATIONAL_ID", "seen", "SEEN"), "/issuer", "DOC-1");
        for (var code : List.of("XXB", "XXA", "UTO", "ZZZ")) {
            refused(body("type", "NATIONAL_ID", "seen", "SEEN", "issuer", code), "/issuer", "DOC-1");
        }
        for (var code : List.of("UNO", "RKS", "MMR")) {
            record(holder(), body("type", "LAISSEZ_PASSER", "seen", "SEEN", "issuer", code))
                    .then()
                    .statusCode(201);
        }
        var german = td3("P", "D", "INVENTED<<MA<KHIN", Papers.number(), "D", "900101", "F");
        record(holder(), withZone("PASSPORT", german)).then().body("issuer", is("DEU"));
    }

    @Test
    void DOC_2_what_is_said_beside_a_zone_agrees_with_it_and_no_value_is_repeated() {
        var lines = td3("P", "MMR", "INVENTED<<MA<KHIN", "MA2222222", "MMR", "900101", "F");
        refused(withZone("PASSPORT", lines, "issuer", "THA"), "/issuer", "DOC-2");
        refused(withZone("PASSPORT", lines, "expiresOn", "2031-01-01"), "/expiresOn", "DOC-2");
        record(holder(), withZone("PASSPORT", lines, "number", "MA2222229"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/number"))
                .body("violations.code", contains("DOC-2"))
                .body(not(containsString("MA222222")));
        record(holder(), withZone("PASSPORT", lines, "number", "ma 222 2222", "issuer", "MMR"))
                .then()
                .statusCode(201)
                .body("number", is("ma 222 2222"));
    }

    @Test
    void DOC_3_a_zone_is_read_from_what_was_seen_or_copied() {
        var said = Papers.passport();
        said.put("seen", "PERSON_SAYS");
        refused(said, "/zone", "DOC-3");
        said.put("seen", "COPIED");
        record(holder(), said).then().statusCode(201);
    }

    @Test
    void DOC_4_days_of_issue_and_expiry_can_be() {
        var id = body("type", "NATIONAL_ID", "issuer", "MMR", "seen", "SEEN");
        id.put("issuedOn", String.valueOf(Given.TODAY.getYear() + 1));
        refused(id, "/issuedOn", "DOC-4");
        id.put("issuedOn", "2020-05");
        id.put("expiresOn", "2020-04-30");
        refused(id, "/expiresOn", "DOC-4");
    }

    @Test
    void DOC_5_differences_are_told_as_codes_and_refuse_nothing() {
        var other = td3("P", "IND", "SOMEBODY<<ELSE", Papers.number(), "IND", "800101", "M");
        record(holder(), withZone("PASSPORT", other))
                .then()
                .statusCode(201)
                .body("differences", contains("NAME", "BIRTH", "SEX", "NATIONALITY"));
        var twoNames = td3("P", "MMR", "INVENTED<<MA<KHIN", Papers.number(), "MMR", "900101", "F");
        record(holder(), withZone("PASSPORT", twoNames, "nameAsWritten", "Somebody Else"))
                .then()
                .body("differences", contains("NAME_IN_ZONE"));
    }

    /** The original script may fit where the Latin spelling does not, and where no table exists nobody knows. */
    @Test
    void DOC_5_names_are_compared_in_either_zone_and_in_either_script() {
        var arabic = holder("nameInOriginalScript", "محمود إنفنتد");
        var zone = td3("P", "MMR", "IXNFNTD<<MXHMWD", Papers.number(), "MMR", "900101", "F");
        var spelled = td3("P", "MMR", "INFNTD<<MXHMWD", Papers.number(), "MMR", "900101", "F");
        record(arabic, withZone("PASSPORT", zone)).then().body("differences", contains("NAME"));
        record(arabic, withZone("PASSPORT", spelled)).then().body("differences", empty());
        var burmese = holder("nameInOriginalScript", "မခင်");
        var latin = td3("P", "MMR", "KHIN<<DAW", Papers.number(), "MMR", "900101", "F");
        record(burmese, withZone("PASSPORT", latin)).then().body("differences", contains("NAME"));
        record(burmese, withZone("PASSPORT", latin, "nameAsWritten", "မခင်"))
                .then()
                .body("differences", empty());
        record(holder(), body("type", "NATIONAL_ID", "issuer", "MMR", "seen", "SEEN", "nameAsWritten", "မခင်"))
                .then()
                .body("differences", contains("NAME_NOT_COMPARABLE"));
    }

    /** Whatever a document says: the case, its persons and its timeline are the same to the byte. */
    @Test
    void DOC_5_no_document_changes_anything_of_the_persons_record() {
        var registered = Given.registered(MYS, 2, "MMR");
        var holder = Given.person(MYS, registered, 0);
        var before = MYS.get(registered);
        var timeline = MYS.get(registered + "/timeline").asString();
        var random = new Random(11);
        for (int i = 0; i < 40; i++) {
            var nationality = pick(random, "MMR", "IND", "XXA", "XXB", "XXC", "THA");
            var lines = td3(
                    pick(random, "P", "PR", "PS"),
                    pick(random, "MMR", "THA", "D", "UNO"),
                    pick(random, "INVENTED<<MA<KHIN", "OTHER<<NAME", "SINGLE"),
                    Papers.number(),
                    nationality,
                    pick(random, "900101", "90<<<<", "551231"),
                    pick(random, "F", "M", "<"));
            record(holder, withZone(pick(random, "PASSPORT", "NATIONAL_ID", "REFUGEE_CARD"), lines))
                    .then()
                    .statusCode(201);
        }
        assertEquals(before.asString(), MYS.get(registered).asString());
        assertEquals(before.header("ETag"), MYS.etag(registered));
        assertEquals(timeline, MYS.get(registered + "/timeline").asString());
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void a_repeated_recording_is_answered_again_and_has_one_effect() {
        var holder = holder();
        var key = UUID.randomUUID().toString();
        var document = Papers.passport();
        var first = MYS.post(holder + "/documents", document, key);
        var second = MYS.post(holder + "/documents", document, key);
        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotent-Replay", "true").header("Location", first.header("Location"));
        assertEquals(first.asString(), second.asString());
        MYS.get(holder + "/documents").then().body("items", hasSize(1));
        MYS.post(holder() + "/documents", document, key)
                .then()
                .statusCode(422)
                .body("type", containsString("/problems/key-reused"));
    }
}
