package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rsp.caseload.screening.ScreeningService;
import org.rsp.caseload.screening.ScreeningStanding;
import org.rsp.platform.access.RowContext;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** Whoever hears that somebody fears to go back can say so, always, and from then on there is a claim. */
@QuarkusTest
class FearExpressionTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client REGISTRAR = new Client("MYS", Role.REGISTRAR);
    private static final Client CASEWORKER = new Client("MYS", Role.CASEWORKER);

    private static String person() {
        return Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0);
    }

    private static Map<String, Object> said(String words) {
        return body("saidTo", "BORDER_OR_POLICE", "saidOn", Given.TODAY.toString(), "language", "rhg", "words", words);
    }

    private static void hasClaims(String person, int claims) {
        CASEWORKER.get(person + "/status-determinations").then().statusCode(200).body("items", hasSize(claims));
    }

    @Test
    void SCN_7_it_opens_a_claim_and_is_recorded_again_when_it_is_said_again() {
        var person = person();
        hasClaims(person, 0);
        var words = "They will kill him";
        CASEWORKER
                .post(person + "/fear-expressions", said(words))
                .then()
                .statusCode(201)
                .body("status", is("RECORDED"))
                .body("saidTo", is("BORDER_OR_POLICE"))
                .body("saidOn", is(Given.TODAY.toString()))
                .body("language", is("rhg"))
                .body("words", is(words))
                .body("withheld", hasSize(0));
        hasClaims(person, 1);
        Screenings.afraid(CASEWORKER, person);
        hasClaims(person, 1);
        CASEWORKER
                .get(person + "/fear-expressions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.status", everyItem(is("RECORDED")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REGISTRAR", "CASEWORKER", "SUPERVISOR", "PROTECTION_OFFICER", "RETURNS_OFFICER"})
    void SCN_7_whoever_of_the_custodian_hears_it_can_say_so(Role role) {
        var person = person();
        new Client("MYS", role)
                .post(person + "/fear-expressions", body("saidTo", "RETURNS_STAFF"))
                .then()
                .statusCode(201)
                .body("status", is("RECORDED"));
        hasClaims(person, 1);
    }

    @Test
    void SCN_7_somebody_who_did_not_come_and_says_so_again_is_in_touch_again() {
        var claim = Claims.missed("MYS");
        Screenings.afraid(
                CASEWORKER, "/individuals/" + Claims.officer("MYS").get(claim).<String>path("individualId"));
        assertEquals("SCHEDULED", Claims.officer("MYS").get(claim).path("status"));
    }

    @Test
    void SCN_7_it_is_taken_in_a_closed_case_and_after_a_screening_without_fear() {
        var registered = Given.registered(MYS, 1, "MMR");
        var person = Given.person(MYS, registered, 0);
        Screenings.reviewed(MYS, person, "SMUGGLED_MIGRANT");
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        Screenings.afraid(REGISTRAR, person);
        hasClaims(person, 1);
    }

    @Test
    void SCN_7_nothing_is_demanded_but_to_whom_it_was_said() {
        CASEWORKER
                .post(person() + "/fear-expressions", body())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/saidTo"));
        Screenings.afraid(CASEWORKER, person());
        // a day that is tomorrow here is today where it was said
        var said = body(
                "saidTo", "SOMEBODY_ELSE", "saidOn", Given.TODAY.plusDays(1).toString());
        CASEWORKER.post(person() + "/fear-expressions", said).then().statusCode(201);
    }

    @Test
    void who_is_not_told_of_claims_sees_that_it_has_arrived_and_nothing_of_it() {
        var person = person();
        var own = "/fear-expressions/"
                + REGISTRAR
                        .post(person + "/fear-expressions", said("Hidden words"))
                        .then()
                        .statusCode(201)
                        .body("saidTo", nullValue())
                        .body("words", nullValue())
                        .body("withheld", contains("P3"))
                        .extract()
                        .path("id");
        REGISTRAR.get(own).then().statusCode(200).body(not(containsString("Hidden")));
        var other = Screenings.afraid(CASEWORKER, person);
        REGISTRAR.get(other).then().statusCode(404);
        REGISTRAR.get(person + "/fear-expressions").then().statusCode(200).body("items.id", contains(Given.last(own)));
        CASEWORKER.get(person + "/fear-expressions").then().body("items", hasSize(2));
    }

    @Test
    void a_repeated_request_is_recorded_once() {
        var person = person();
        var key = UUID.randomUUID().toString();
        var id = Given.id(REGISTRAR.post(person + "/fear-expressions", said("Once"), key), 201);
        REGISTRAR
                .post(person + "/fear-expressions", said("Once"), key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", "true")
                .body("id", is(id));
        CASEWORKER.get(person + "/fear-expressions").then().body("items", hasSize(1));
    }

    @Test
    void UNHCR_knows_of_it_and_nobody_else_does() {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
        var caseload = Given.openCaseload(arrangement, 50, List.of(), "MYS");
        var person = Given.person(MYS, Given.admitted(MYS, caseload, 1, "LKA"), 0);
        var fear = Screenings.afraid(REGISTRAR, person);
        new Client("UNHCR", Role.CASEWORKER)
                .get(Given.toldTo("UNHCR", fear))
                .then()
                .statusCode(200)
                .body("saidTo", is("INTERPRETER"));
        for (var organisation : List.of("AUS", "IOM", "LKA", "THA")) {
            var client = new Client(organisation, Role.PROTECTION_OFFICER);
            client.get(Given.toldTo(organisation, fear)).then().statusCode(404);
            client.get(Given.toldTo(organisation, person) + "/fear-expressions")
                    .then()
                    .statusCode(404);
            client.post(Given.toldTo(organisation, person) + "/fear-expressions", body("saidTo", "CASEWORKER"))
                    .then()
                    .statusCode(404);
        }
        new Client("UNHCR", Role.CASEWORKER)
                .post(Given.toldTo("UNHCR", person) + "/fear-expressions", body("saidTo", "CASEWORKER"))
                .then()
                .statusCode(404);
    }

    @Test
    void what_was_said_is_in_no_table_and_no_party_hears_of_it() throws SQLException {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
        var caseload = Given.openCaseload(arrangement, 50, List.of(), "MYS");
        var person = Given.person(MYS, Given.admitted(MYS, caseload, 1, "LKA"), 0);
        var words = "the man at the bridge " + UUID.randomUUID();
        var fear = Given.id(CASEWORKER.post(person + "/fear-expressions", said(words)), 201);
        assertEquals(List.of(), Dump.tablesWith(words));
        assertEquals(1, told(fear, "platform"));
        for (var organisation : List.of("AUS", "IOM", "LKA")) {
            assertEquals(0, told(Given.last(Given.toldTo(organisation, "/" + fear)), organisation), organisation);
        }
    }

    private static int told(String id, String recipient) throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var query = connection.prepareStatement(
                        "select count(*) from outbox where aggregateid = ? and recipient = ?")) {
            query.setString(1, id);
            query.setString(2, recipient);
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    /** As a part of the platform asks that acts for no custodian. */
    private static ScreeningStanding standing(String person) {
        var id = UUID.fromString(Given.last(person));
        var screenings = CDI.current().select(ScreeningService.class).get();
        return RowContext.asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> screenings.standing(Set.of(id)).get(id)));
    }

    @Test
    void only_a_reviewed_screening_without_any_sign_of_fear_says_that_there_is_none_at_whichever_custodian() {
        var person = person();
        assertEquals(ScreeningStanding.NOT_SCREENED, standing(person));
        Screenings.profiled(CASEWORKER, person, "SMUGGLED_MIGRANT");
        assertEquals(ScreeningStanding.NOT_SCREENED, standing(person), "nobody has reviewed it");
        Screenings.reviewed(MYS, person, "SMUGGLED_MIGRANT");
        assertEquals(ScreeningStanding.SCREENED_NO_FEAR, standing(person));
        Screenings.begun(CASEWORKER, person);
        assertEquals(ScreeningStanding.NOT_SCREENED, standing(person), "screened anew");
        Screenings.reviewed(MYS, person, "KNOWN_ELSEWHERE");
        assertEquals(ScreeningStanding.NOT_SCREENED, standing(person), "perhaps recognised elsewhere");
        Screenings.reviewed(MYS, person);
        assertEquals(ScreeningStanding.SCREENED_NO_FEAR, standing(person));
        Screenings.afraid(REGISTRAR, person);
        assertEquals(ScreeningStanding.FEAR_EXPRESSED, standing(person));
    }

    @Test
    void who_was_once_taken_for_a_possible_refugee_is_never_again_without_fear() {
        var person = person();
        var screening = Screenings.profiled(CASEWORKER, person, "POSSIBLE_REFUGEE");
        assertEquals(ScreeningStanding.FEAR_EXPRESSED, standing(person));
        Given.id(
                new Client("MYS", Role.PROTECTION_OFFICER)
                        .step(screening, "/setting-aside", body("reason", "ENTERED_BY_MISTAKE")),
                200);
        assertEquals(ScreeningStanding.FEAR_EXPRESSED, standing(person));
        Screenings.reviewed(MYS, person, "SMUGGLED_MIGRANT");
        assertEquals(ScreeningStanding.FEAR_EXPRESSED, standing(person));
    }
}
