package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** People who are processed together, whatever their households, and of whom nobody but their custodian is told. */
@QuarkusTest
class ProcessingGroupTest {

    private static final Client MYS = Client.of("MYS");

    private static String individual(String nationality) {
        return Given.person(MYS, Given.registered(MYS, 1, nationality));
    }

    private static Response form(String focalPoint, String... members) {
        return MYS.post(
                "/processing-groups",
                body("purpose", "RESETTLEMENT", "focalPointId", focalPoint, "memberIds", List.of(members)));
    }

    private static Response leave(String group, String individual) {
        return MYS.step(group, "/departures", body("individualId", individual, "reason", "PERSON_ASKED"));
    }

    private static void refused(Response answer, String rule) {
        answer.then().statusCode(422).body("violations.code", hasItem(rule));
    }

    @Test
    void a_group_spans_households_and_a_person_may_be_in_several() {
        var one = individual("MMR");
        var two = individual("LKA");
        var first = "/processing-groups/" + Given.id(form(one, one, two), 201);
        var second = "/processing-groups/" + Given.id(form(two, two), 201);
        MYS.get(first)
                .then()
                .body("status", is("ACTIVE"))
                .body("focalPointId", is(one))
                .body("memberIds", containsInAnyOrder(one, two));
        MYS.get("/processing-groups?individualId=" + two)
                .then()
                .body("items.id", containsInAnyOrder(Given.last(first), Given.last(second)));
        MYS.get("/processing-groups?purpose=RETURN&individualId=" + two).then().body("items", empty());
    }

    @Test
    void memberships_are_dated_and_kept() {
        var focal = individual("MMR");
        var other = individual("MMR");
        var group = "/processing-groups/" + Given.id(form(focal, focal, other), 201);
        Given.id(leave(group, other), 200);
        Given.id(MYS.step(group, "/members", body("individualId", other)), 200);
        MYS.get(group + "/members")
                .then()
                .body("items", hasSize(3))
                .body("items.since", everyItem(notNullValue()))
                .body("items.findAll { it.individualId == '" + other + "' }.reason", contains("PERSON_ASKED", null))
                .body("items.findAll { it.individualId == '" + other + "' }.until[1]", nullValue());
        Given.id(MYS.step(group, "/dissolution", body("reason", "PURPOSE_MET")), 200);
        MYS.get(group)
                .then()
                .body("status", is("ENDED"))
                .body("memberIds", empty())
                .body("focalPointId", is(focal));
        MYS.get(group + "/members?limit=2").then().body("items", hasSize(2)).body("next", notNullValue());
        MYS.get(group + "/members")
                .then()
                .body("items.until", everyItem(notNullValue()))
                .body("items.reason", hasItem("GROUP_DISSOLVED"));
        MYS.get(group + "/timeline").then().body("items", hasSize(4));
    }

    @Test
    void PGR_1_a_group_has_members_and_one_of_them_is_its_focal_point() {
        var one = individual("MMR");
        refused(form(individual("MMR"), one), "PGR-1");
        form(one).then().statusCode(422);
    }

    @Test
    void PGR_2_a_person_is_in_a_group_once_at_a_time() {
        var one = individual("MMR");
        refused(form(one, one, one), "PGR-2");
        var group = "/processing-groups/" + Given.id(form(one, one), 201);
        refused(MYS.step(group, "/members", body("individualId", one)), "PGR-2");
    }

    @Test
    void PGR_3_the_focal_point_stays_until_another_member_is_it() {
        var focal = individual("MMR");
        var other = individual("MMR");
        var group = "/processing-groups/" + Given.id(form(focal, focal, other), 201);
        leave(group, focal).then().statusCode(409).body("guards.code", hasItem("PGR-3"));
        Given.id(MYS.step(group, "/focal-point", body("individualId", other)), 200);
        Given.id(leave(group, focal), 200);
        MYS.get(group).then().body("focalPointId", is(other)).body("memberIds", contains(other));
    }

    @Test
    void PGR_4_who_leaves_or_becomes_focal_point_is_a_member_today() {
        var focal = individual("MMR");
        var group = "/processing-groups/" + Given.id(form(focal, focal), 201);
        var stranger = individual("MMR");
        refused(leave(group, stranger), "PGR-4");
        refused(MYS.step(group, "/focal-point", body("individualId", stranger)), "PGR-4");
        refused(MYS.step(group, "/focal-point", body("individualId", focal)), "PGR-4");
    }

    @Test
    void PGR_5_a_group_is_referred_to_another_and_to_each_once() {
        var one = individual("MMR");
        var group = "/processing-groups/" + Given.id(form(one, one), 201);
        var other = Given.id(form(one, one), 201);
        refused(MYS.step(group, "/references", body("groupId", Given.last(group))), "PGR-5");
        Given.id(MYS.step(group, "/references", body("groupId", other)), 200);
        refused(MYS.step(group, "/references", body("groupId", other)), "PGR-5");
        MYS.get(group).then().body("referenceIds", contains(other));
        var unhcr = Client.of("UNHCR");
        var foreign = Given.group(unhcr, Given.registered(unhcr, 1, "MMR"));
        MYS.step(group, "/references", body("groupId", Given.last(foreign)))
                .then()
                .statusCode(404);
    }

    @Test
    void to_everybody_but_its_custodian_there_is_no_group_and_its_members_are_the_custodians_own() {
        var caseload = Given.openCaseload(Given.sharing(List.of("P1", "P2"), "MYS", "AUS"), 9, List.of(), "MYS");
        var shared = Given.admitted(MYS, caseload, 1, "LKA");
        var group = Given.group(MYS, shared);
        for (var other : List.of("AUS", "UNHCR", "IOM", "LKA")) {
            var client = Client.of(other);
            client.get(group).then().statusCode(404);
            client.get(group + "/members").then().statusCode(404);
            client.get(group + "/timeline").then().statusCode(404);
            client.get("/processing-groups?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(Given.last(group))));
            client.step(group, "/dissolution", body("reason", "PURPOSE_MET"), "\"1\"")
                    .then()
                    .statusCode(404);
        }
        var unhcr = Client.of("UNHCR");
        var own = Given.group(unhcr, Given.registered(unhcr, 1, "MMR"));
        var token = Given.last(Given.toldTo("UNHCR", "/" + Given.person(MYS, shared)));
        unhcr.step(own, "/members", body("individualId", token)).then().statusCode(404);
        MYS.get("/cases/" + Given.last(shared)).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void a_repeated_forming_is_answered_again_and_one_step_at_a_time_is_taken() throws Exception {
        var one = individual("MMR");
        var said = body("purpose", "RSD", "focalPointId", one, "memberIds", List.of(one));
        var key = UUID.randomUUID().toString();
        var group = "/processing-groups/" + Given.id(MYS.post("/processing-groups", said, key), 201);
        assertEquals(Given.last(group), Given.id(MYS.post("/processing-groups", said, key), 201));
        var newcomer = body("individualId", individual("MMR"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> adding =
                    () -> MYS.step(group, "/members", newcomer, "\"1\"").statusCode();
            var answers = threads.invokeAll(List.of(adding, adding)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 412), answers);
        }
        new Client("MYS", Role.REGISTRAR).get(group).then().body("availableActions", empty());
    }
}
