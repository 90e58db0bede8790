package org.rsp.caseload;

import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.crypto.AnswerSeals;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Call;

/** What the service that returns people is told of whom it asks about, and by what it knows that an answer is one. */
@QuarkusTest
class ReturneeTest {

    private static final Client MYS = Client.of("MYS");

    @Inject
    AnswerSeals seals;

    @Test
    void the_service_that_returns_is_told_where_a_person_is_recorded_and_nothing_of_who_it_is() {
        var registered = Given.registered(MYS, 1, "MMR");
        Permits.service()
                .get(Area.PATH + Given.person(MYS, registered, 0) + "/returnee")
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body("individualId", is(Given.person(MYS, registered)))
                .body("caseId", is(Given.last(registered)))
                .body("custodian", is("MYS"))
                .body("child", is(false))
                .body("$", not(hasKey("givenName")));
    }

    @Test
    void who_may_be_a_child_is_said_to_be_one() {
        Permits.service()
                .get(Area.PATH + Claims.childAlone("MYS") + "/returnee")
                .then()
                .statusCode(200)
                .body("child", is(true));
    }

    @Test
    void PRM_5_nobody_else_is_told() {
        var person = Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0) + "/returnee";
        for (var other : List.of("coi-service", "resettlement-service", "caseload-service")) {
            Permits.service(other).get(Area.PATH + person).then().statusCode(403);
        }
        new Client("MYS", Role.RETURNS_OFFICER, Role.SUPERVISOR)
                .get(person)
                .then()
                .statusCode(403);
        Permits.service()
                .get(Area.PATH + "/individuals/" + UUID.randomUUID() + "/returnee")
                .then()
                .statusCode(404);
    }

    @Test
    void an_answer_is_known_by_its_seal_and_any_other_is_not() {
        var person = Permits.neverClaimed("MYS");
        var answer = Permits.asked(person, "REMOVAL");
        var seal = Call.text(answer, "/seal");
        var at = Instant.parse(Call.text(answer, "/answeredAt"));
        var id = Given.last(person);
        assertEquals(seal, seals.of("removal-safety", id, "REMOVAL", "CLEAR", at));
        assertNotEquals(seal, seals.of("removal-safety", id, "AVR", "CLEAR", at));
        assertNotEquals(seal, seals.of("removal-safety", id, "REMOVAL", "CLEAR", at.plusNanos(1000)));
    }
}
