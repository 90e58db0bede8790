package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** When people are asked to come, what follows if they do not, and who is told. */
@QuarkusTest
class AppointmentTest {

    private static final Client MYS = Client.of("MYS");

    @Test
    void APT_1_an_appointment_is_for_today_or_later_in_a_zone_that_there_is() {
        var person = Claims.person("MYS");
        var past = Casework.appointment(Instant.now().minus(Duration.ofDays(2)));
        MYS.post(person + "/appointments", past).then().statusCode(422).body("violations.code", contains("APT-1"));
        var nowhere = Casework.appointment(Instant.now());
        nowhere.put("zone", "Asia/Nowhere");
        MYS.post(person + "/appointments", nowhere)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/zone"))
                .body("violations.code", contains("APT-1"));
    }

    @Test
    void APT_2_nobody_has_come_or_stayed_away_before_the_time() {
        var later = Casework.appointment(Instant.now().plus(Duration.ofDays(1)));
        var planned = "/appointments/" + Given.id(MYS.post(Claims.person("MYS") + "/appointments", later), 201);
        for (var said : List.of("/keeping", "/missing")) {
            MYS.step(planned, said, said.equals("/keeping") ? Casework.CAME : Casework.DID_NOT_COME)
                    .then()
                    .statusCode(409)
                    .body("guards.code", contains("APT-2"));
        }
        MYS.step(planned, "/cancellation", body("reason", "MOVED_TO_ANOTHER_TIME"))
                .then()
                .statusCode(200)
                .body("reason", is("MOVED_TO_ANOTHER_TIME"));
    }

    @Test
    void APT_3_who_did_not_come_loses_nothing_by_that() {
        var claim = Claims.scheduled("MYS");
        var person = "/individuals/" + Claims.officer("MYS").get(claim).path("individualId");
        var planned = Casework.planned(MYS, person);
        var before = Claims.officer("MYS").etag(claim);
        Given.id(MYS.step(planned, "/missing", Casework.DID_NOT_COME), 200);
        Claims.officer("MYS").get(claim).then().header("ETag", is(before)).body("status", is("SCHEDULED"));
        MYS.get("/cases/" + MYS.get(planned).path("caseId")).then().body("status", is("REGISTERED"));
    }

    @Test
    void on_its_day_somebody_has_to_say_whether_the_person_came() {
        var person = Claims.person("MYS");
        var said = Casework.appointment(Instant.parse("2046-01-30T20:30:00Z"));
        Given.id(MYS.post(person + "/appointments", said), 201);
        MYS.get("/tasks?individualId=" + Given.last(person))
                .then()
                .statusCode(200)
                .body("items.step", contains("keepAppointment"))
                .body("items.dueOn", contains("2046-01-31"));
    }

    @Test
    void by_whom_somebody_wants_to_be_received_is_told_to_few_and_nothing_to_other_organisations() {
        var person = Claims.person("MYS");
        var planned = Casework.planned(MYS, person);
        MYS.get(planned).then().body("preference", is("WOMAN"));
        new Client("MYS", Role.REGISTRAR)
                .get(planned)
                .then()
                .statusCode(200)
                .body("preference", nullValue())
                .body("interpreter", is(true));
        for (var other : List.of("UNHCR", "MMR")) {
            var client = new Client(other, Role.CASEWORKER);
            client.get(planned).then().statusCode(404);
            client.get(Given.toldTo(other, planned)).then().statusCode(404);
            client.get(Given.toldTo(other, person) + "/appointments").then().statusCode(404);
        }
    }
}
