package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.testing.Client;

/** The returns checklist: what the service answers itself, what officers do, and that nobody is cleared while something is open. */
@QuarkusTest
class ChecklistTest {

    private static final Client MYS = Returns.staff("MYS");

    private final UUID person = Cases.running().person("MYS");

    private static Response list(String of) {
        return MYS.get(of + "/checklist");
    }

    private static String item(String code, String field) {
        return "items.find { it.item == '%s' }.%s".formatted(code, field);
    }

    private static Response answer(String of, String item, String answer) {
        var said = Checks.answer(item);
        said.put("answer", answer);
        return MYS.post(of + "/checklist/answers", said);
    }

    /** Everything but the checklist. */
    private String ordered() {
        var of = Returns.after(MYS, Returns.counselled(MYS, person, "REMOVAL"), "/order", Returns.SERVED);
        for (var kind : new String[] {"NON_REFOULEMENT", "FITNESS", "FAMILY_UNITY", "CONFLICTS"}) {
            Checks.pass("MYS", of, kind);
        }
        TravelDocuments.passport(MYS, of, "PAK");
        return Returns.identified(MYS, of, "PAK");
    }

    @Test
    void CHL_1_nobody_is_cleared_while_an_item_is_open() {
        var of = ordered();
        list(of).then().statusCode(200).header("Cache-Control", is("no-store")).body("complete", is(false));
        MYS.step(of, "/clearance", Returns.CLEAR)
                .then()
                .statusCode(409)
                .body("guards.code", contains("CHL-1"))
                .body("guards[0].evidence", containsString("RECEPTION"))
                .body("guards[0].evidence", not(containsString("FITNESS")));
        MYS.get(of).then().body("status", is("ORDERED"));
        Checks.answered(MYS, of);
        list(of).then().body("complete", is(true)).body("items.findAll { it.answer == null }.size()", is(0));
        Returns.after(MYS, of, "/clearance", Returns.CLEAR);
    }

    /** One that is left is enough. */
    @Test
    void CHL_1_a_no_is_an_answer_and_silence_is_none() {
        var of = ordered();
        Checks.answered(MYS, of);
        answer(of, "RECEPTION", "NO").then().statusCode(201);
        Returns.after(MYS, of, "/clearance", Returns.CLEAR);
    }

    @Test
    void CHL_2_what_the_service_knows_it_answers_itself() {
        var of = Returns.opened(MYS, person, "REMOVAL");
        for (var known : new String[] {"FITNESS", "AGREEMENT", "IDENTITY_GRADE"}) {
            answer(of, known, "YES").then().statusCode(422).body("violations.code", contains("CHL-2"));
        }
        answer(of, "NO_SUCH_ITEM", "YES").then().statusCode(422).body("violations.code", contains("CHL-2"));
        list(of).then()
                .body(item("FITNESS", "answer"), nullValue())
                .body(item("AGREEMENT", "answer"), nullValue())
                .body(item("TRAFFICKING_SAFETY", "answer"), is("NOT_APPLICABLE"))
                .body(item("BEST_INTERESTS", "answer"), is("NOT_APPLICABLE"));
        Checks.pass("MYS", of, "FITNESS");
        list(of).then()
                .body(item("FITNESS", "answer"), is("YES"))
                .body(item("FITNESS", "evidence"), is("CHECKED"))
                .body(item("FITNESS", "answeredOn"), is(Checks.TODAY))
                .body(item("FITNESS", "answeredBy"), nullValue());
        Checks.fail("MYS", of, "FITNESS");
        list(of).then().body(item("FITNESS", "answer"), is("NO"));
    }

    @Test
    void the_register_answers_whether_there_is_an_agreement() {
        var pair = Agreements.pair();
        var staff = Returns.staff(pair.one());
        var somebody = Cases.running().person(pair.one(), pair.other(), false);
        var of = Returns.opened(staff, somebody, "READM");
        Returns.after(staff, of, "/counselling", Client.body("destination", pair.other()));
        staff.get(of + "/checklist").then().body(item("AGREEMENT", "answer"), is("NO"));
        var agreement = Agreements.inForce(pair);
        staff.get(of + "/checklist")
                .then()
                .body(item("AGREEMENT", "answer"), is("YES"))
                .body(item("AGREEMENT", "evidence"), is(Returns.last(agreement)));
    }

    @Test
    void the_last_answer_holds_and_says_whose_it_is() {
        var of = Returns.opened(MYS, person, "AVR");
        var first = answer(of, "RECEPTION", "NO");
        first.then().statusCode(201).body("answer", is("NO"));
        answer(of, "RECEPTION", "YES").then().statusCode(201);
        list(of).then()
                .body(item("RECEPTION", "answer"), is("YES"))
                .body(item("RECEPTION", "evidence"), is("LETTER-2026-118"))
                .body(item("RECEPTION", "answeredBy"), notNullValue())
                .body(item("RECEPTION", "answeredOn"), is(Checks.TODAY));
        MYS.get("/checklist-answers/" + Client.id(first, 201))
                .then()
                .statusCode(200)
                .body("answer", is("NO"));
        var token = CDI.current().select(Tokens.class).get().of("UNHCR", Returns.uuid(of));
        Returns.staff("UNHCR")
                .get("/returns/" + token + "/checklist")
                .then()
                .statusCode(200)
                .body(item("RECEPTION", "answer"), is("YES"))
                .body(item("RECEPTION", "answeredBy"), nullValue());
    }

    @Test
    void CHL_3_nothing_is_answered_after_the_departure() {
        var departed = Returns.departed(MYS, person, "REMOVAL");
        answer(departed, "RECEPTION", "NO").then().statusCode(409).body("guards.code", contains("CHL-3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"THA", "PAK", "UNHCR"})
    void nobody_but_the_custodians_staff_answers(String organisation) {
        var of = Returns.opened(MYS, person, "REMOVAL");
        assertEquals(
                404,
                Returns.staff(organisation)
                        .post(of + "/checklist/answers", Checks.answer("RECEPTION"))
                        .statusCode());
    }
}
