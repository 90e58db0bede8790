package org.rsp.caseload;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** What an organisation's system is told over HTTP of arrangements, caseloads and cases. */
@QuarkusTest
class EventFeedTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client UNHCR = Client.of("UNHCR");

    /** A reader of an organisation's feed, from now on. */
    private static final class Reader {

        private final Client system;
        private String next;

        private Reader(String organisation) {
            system = new Client(organisation, Role.INTEGRATION);
            if (!organisation.equals("UNHCR")) {
                var begun = system.post("/event-subscriptions", body());
                assertTrue(List.of(201, 409).contains(begun.statusCode()), begun::asString);
            }
            next = "/events?limit=200";
            while (!read().isEmpty()) {
                continue;
            }
        }

        /** What there is; the reader then goes on behind it. */
        private List<Map<String, Object>> read() {
            var answer = system.get(next).then().statusCode(200).contentType("application/cloudevents-batch+json");
            var link = answer.extract().header("Link");
            next = link.substring(link.indexOf("/events"), link.indexOf('>'));
            return answer.extract().path("$");
        }

        /** Until this organisation has been told so many events more. */
        private List<Map<String, Object>> until(int count) {
            var all = new ArrayList<Map<String, Object>>();
            var wait = next;
            for (int tries = 0; all.size() < count && tries < 20; tries++) {
                wait = next.replaceAll("&wait=\\d+", "");
                next = wait + "&wait=5";
                all.addAll(read());
            }
            return all;
        }

        private List<Map<String, Object>> of(List<Map<String, Object>> events, String subject) {
            return events.stream().filter(e -> subject.equals(e.get("subject"))).toList();
        }
    }

    private static List<Object> types(List<Map<String, Object>> events) {
        return events.stream().map(e -> e.get("type")).toList();
    }

    /** Everything any reader was told, as text. */
    private static String text(List<Map<String, Object>> events) {
        return events.toString();
    }

    @Test
    void ACC_11_each_is_told_by_its_own_ids_and_they_open_what_it_may_read() {
        var ofMys = new Reader("MYS");
        var ofUnhcr = new Reader("UNHCR");
        var registered = Given.registered(MYS, 1, "MMR");
        var twin = body("joining", "NEWBORN", "individual", Given.person("DAU", "Newborn Invented", "MMR"));
        Given.id(MYS.step(registered, "/individuals", twin), 200);
        var told = Given.toldTo("UNHCR", registered);

        var mine = ofMys.of(ofMys.until(2), Given.last(registered));
        var theirs = ofUnhcr.of(ofUnhcr.until(2), Given.last(told));
        var types = List.<Object>of("processing.case.registered.v1", "processing.case.individual-added.v1");
        assertEquals(types, types(mine));
        assertEquals(types, types(theirs));
        assertEquals(
                List.of("1", "2"), theirs.stream().map(e -> e.get("sequence")).toList());
        theirs.forEach(e -> assertTrue(e.get("time").toString().endsWith(":00Z"), () -> "to the minute: " + e));
        var persons = MYS.get(registered).<List<String>>path("individuals.id");
        for (String secret : List.of(Given.last(registered), persons.get(1), "MYS-")) {
            assertTrue(!text(theirs).contains(secret), secret);
        }
        assertTrue(text(mine).contains(persons.get(1)), "the custodian knows its own");
        assertTrue(text(theirs).contains(Given.last(Given.toldTo("UNHCR", "/" + persons.get(1)))));
        UNHCR.get("/cases/" + theirs.getFirst().get("subject")).then().statusCode(200);
        MYS.get("/cases/" + mine.getFirst().get("subject")).then().statusCode(200);
        var ids = Stream.concat(mine.stream(), theirs.stream())
                .map(e -> e.get("id"))
                .toList();
        assertEquals(4, ids.stream().distinct().count());
    }

    @Test
    void ACC_12_what_may_not_be_known_any_more_is_opaque() {
        var ofUnhcr = new Reader("UNHCR");
        var registered = Given.registered(MYS, 1, "MMR");
        var subject = Given.last(Given.toldTo("UNHCR", registered));
        var from = ofUnhcr.next;
        var before = ofUnhcr.of(ofUnhcr.until(1), subject);
        assertEquals(List.of("processing.case.registered.v1"), types(before));

        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        ofUnhcr.until(1);
        ofUnhcr.next = from;
        var since = ofUnhcr.of(ofUnhcr.until(2), subject);
        assertEquals(List.of("processing.opaque.v1", "processing.opaque.v1"), types(since));
        assertEquals(before.getFirst().get("id"), since.getFirst().get("id"));
        assertEquals(
                List.of("1", "2"), since.stream().map(e -> e.get("sequence")).toList());
        since.forEach(e -> assertTrue(!e.containsKey("data") && !e.containsKey("dataschema"), e::toString));
    }

    /**
     * A household that MMR knows by name leaves its caseload, and another is joined by a national of MMR: what MMR is told, and finds, is
     * the same, so that it cannot know which.
     */
    @Test
    void ACC_1_a_party_that_becomes_an_origin_cannot_tell_it_from_a_release() {
        var ofMmr = new Reader("MMR");
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "UNHCR", "MMR");
        var caseload = Given.openCaseload(arrangement, 9, List.of("AFG"), "MYS");
        var released = Given.admitted(MYS, caseload, 1, "AFG");
        var joined = Given.admitted(MYS, caseload, 1, "AFG");
        var corrected = Given.admitted(MYS, caseload, 1, "AFG");
        Given.id(MYS.step(released, "/release", body("reason", "HOUSEHOLD_ASKED")), 200);
        var wife = body("joining", "REUNITED_FAMILY", "individual", Given.person("WIF", "Nu Nu Invented", "MMR"));
        Given.id(MYS.step(joined, "/individuals", wife), 200);
        var nationality = body(
                "individualId",
                MYS.get(corrected).path("individuals[0].id"),
                "reason",
                "NEW_EVIDENCE",
                "changes",
                body("nationalities", List.of("AFG", "MMR")));
        Given.id(MYS.step(corrected, "/corrections", nationality), 200);
        var subjects = Stream.of(released, joined, corrected)
                .map(c -> Given.last(Given.toldTo("MMR", c)))
                .toList();
        var told = new ArrayList<Map<String, Object>>();
        while (subjects.stream().anyMatch(subject -> ofMmr.of(told, subject).size() < 2)) {
            var more = ofMmr.until(1);
            assertTrue(!more.isEmpty(), () -> "it waits in vain after " + types(told));
            told.addAll(more);
        }
        for (String subject : subjects) {
            var life = ofMmr.of(told, subject);
            assertEquals(List.of("processing.opaque.v1", "processing.opaque.v1"), types(life));
            assertEquals(
                    List.of("1", "2"), life.stream().map(e -> e.get("sequence")).toList());
            Client.of("MMR").get("/cases/" + subject).then().statusCode(404);
        }
    }

    /** MMR is a party, follows everything, and the people are its nationals and its stateless former residents. */
    @Test
    void ACC_1_a_party_that_is_an_origin_is_told_of_no_case_and_of_no_caseload_that_names_it() {
        var ofMmr = new Reader("MMR");
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "UNHCR", "MMR");
        var named = Given.openCaseload(arrangement, 9, List.of("MMR"), "MYS");
        var open = Given.openCaseload(arrangement, 9, List.of(), "MYS");
        var person = Given.person("PA", "Nu Nu Invented");
        person.put("stateless", true);
        person.put("formerHabitualResidence", "MMR");
        for (var household :
                List.of(Given.household(1, "MMR"), body("countryOfAsylum", "MYS", "individuals", List.of(person)))) {
            for (var caseload : List.of(named, open)) {
                var path = "/cases/" + Given.id(MYS.post("/cases", household), 201);
                Given.id(MYS.step(path, "/admission", body("caseloadId", Given.last(caseload))), 200);
            }
        }
        // the last thing it is told of: whatever came before must have come by then
        Given.id(Client.RSO.step(arrangement, "/suspensions", body("reason", "REVIEW")), 200);
        var told = new ArrayList<Map<String, Object>>();
        while (types(told).stream().noneMatch("processing.arrangement.suspended.v1"::equals)) {
            var more = ofMmr.until(1);
            assertTrue(!more.isEmpty(), "it waits in vain");
            told.addAll(more);
        }
        assertTrue(types(told).stream().noneMatch(t -> t.toString().contains(".case.")), told::toString);
        assertTrue(types(told).stream().noneMatch(t -> t.toString().contains("opaque")), told::toString);
        assertEquals(1, ofMmr.of(told, Given.last(open)).size(), "of a caseload that names nobody it is told");
        assertTrue(!text(told).contains(Given.last(named)), "of the one that names it, it is not");
    }

    /** What two recipients were told of one case has nothing in common that is not common to many cases. */
    @Test
    void ACC_11_parties_that_share_are_told_of_one_case_by_names_that_cannot_be_joined() {
        var ofAus = new Reader("AUS");
        var ofIom = new Reader("IOM");
        var caseload = Given.openCaseload(Given.sharing(List.of("P1"), "MYS", "AUS", "IOM"), 9, List.of(), "MYS");
        var admitted = Given.admitted(MYS, caseload, 1, "LKA");
        var toldAus = Given.toldTo("AUS", admitted);
        var toldIom = Given.toldTo("IOM", admitted);
        Client.of("AUS").get(toldAus).then().statusCode(200);
        Client.of("IOM").get(toldIom).then().statusCode(200);
        for (var foreign : List.of(admitted, toldIom)) {
            Client.of("AUS").get(foreign).then().statusCode(404);
        }
        Given.id(MYS.step(admitted, "/release", body("reason", "HOUSEHOLD_ASKED")), 200);
        Client.of("AUS").get(toldAus).then().statusCode(404);

        // the arrangement's drafting, three accessions and entry into force, the caseload's opening, and two of the
        // case
        var aus = ofAus.of(ofAus.until(8), Given.last(toldAus));
        var iom = ofIom.of(ofIom.until(8), Given.last(toldIom));
        for (var told : List.of(aus, iom)) {
            assertEquals(
                    List.of("1", "2"), told.stream().map(e -> e.get("sequence")).toList());
            assertTrue(!text(told).contains(Given.last(admitted)), "the real id");
        }
        assertTrue(!text(aus).contains(Given.last(toldIom)) && !text(iom).contains(Given.last(toldAus)));
        var ids = Stream.concat(aus.stream(), iom.stream()).map(e -> e.get("id"));
        assertEquals(4, ids.distinct().count());
    }

    @Test
    void a_party_is_told_of_the_arrangement_and_of_no_case_and_a_stranger_of_nothing() {
        var ofAus = new Reader("AUS");
        var ofTha = new Reader("THA");
        var arrangement = Given.inForce("MYS", "AUS");
        var caseload = Given.openCaseload(arrangement, 9, List.of("LKA"), "MYS");
        Given.admitted(MYS, caseload, 1, "LKA");
        Given.id(Client.RSO.step(caseload, "/pauses", body("reason", "CAPACITY")), 200);
        var told = ofAus.until(6);
        assertEquals(2, ofAus.of(told, Given.last(caseload)).size());
        assertEquals(4, ofAus.of(told, Given.last(arrangement)).size());
        assertTrue(types(told).stream().noneMatch(t -> t.toString().contains(".case.")), told::toString);
        assertEquals(List.of(), ofTha.read());
    }

    @Test
    void the_stream_tells_the_same_and_goes_on_where_it_was_cut_off() {
        var ofMys = new Reader("MYS");
        var from = ofMys.next.replaceAll(".*after=([^&]*).*", "$1");
        Given.registered(MYS, 1, "MMR");
        Given.registered(MYS, 1, "MMR");
        var batch = ofMys.until(2);
        var stream = stream(from);
        for (var event : batch) {
            assertTrue(stream.contains("\"id\":\"" + event.get("id") + "\""), stream);
        }
        var first = stream.lines().filter(l -> l.startsWith("id:")).findFirst().orElseThrow();
        var rest = stream(first.substring("id:".length()).strip());
        assertTrue(!rest.contains(batch.get(0).get("id").toString()), "behind the first");
        assertTrue(rest.contains(batch.get(1).get("id").toString()), rest);
    }

    private static String stream(String last) {
        return new Client("MYS", Role.INTEGRATION)
                .request()
                .header("Last-Event-ID", last)
                .accept("text/event-stream")
                .get(Area.PATH + "/events/stream")
                .then()
                .statusCode(200)
                .contentType(containsString("text/event-stream"))
                .extract()
                .asString();
    }

    @Test
    void a_cursor_is_good_for_its_own_organisation_only() {
        var ofMys = new Reader("MYS");
        var foreign = ofMys.next;
        new Client("AUS", Role.INTEGRATION)
                .get(foreign)
                .then()
                .statusCode(400)
                .body("type", containsString("cursor-not-valid"));
        for (var wait : List.of("-1", "31", "x")) {
            ofMys.system.get("/events?wait=" + wait).then().statusCode(400);
        }
        ofMys.system.get("/events?limit=201").then().statusCode(400);
        MYS.get("/events").then().statusCode(403);
        new Client("MYS", Role.REGISTRAR).get("/events/stream").then().statusCode(403);
    }

    /** One client must not be able to take what all others need. */
    @Test
    void an_organisation_has_a_few_streams_and_waiting_reads_and_leaves_room_for_others() throws Exception {
        var busy = newcomer();
        var most = 8;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> stream =
                    () -> busy.request().accept("text/event-stream").get(Area.PATH + "/events/stream");
            var streams = threads.invokeAll(Collections.nCopies(most + 4, stream));
            someAreRefused(streams, most);
            var waiting = Stream.generate(() -> threads.submit(() -> busy.get("/events?wait=6")))
                    .limit(most + 4)
                    .toList();
            while (waiting.stream().filter(Future::isDone).count() < 4) {
                Thread.onSpinWait();
            }
            busy.get("/events?wait=1").then().statusCode(429);
            busy.get("/events").then().statusCode(200);
            newcomer().get("/events?wait=1").then().statusCode(200);
            for (var each : waiting) {
                each.get();
            }
            someAreRefused(waiting, most);
        }
        busy.get("/events?wait=1").then().statusCode(200);
    }

    private static void someAreRefused(List<Future<Response>> answers, int most) {
        var refused = answers.stream()
                .map(Future::resultNow)
                .filter(a -> a.statusCode() != 200)
                .toList();
        assertEquals(answers.size() - most, refused.size());
        refused.forEach(a -> a.then()
                .statusCode(429)
                .header("Retry-After", equalTo("5"))
                .body("type", containsString("/problems/too-many-waiting")));
    }

    private static Client newcomer() {
        return new Client("NGO-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT), Role.INTEGRATION);
    }

    @Test
    void a_subscription_goes_on_until_it_is_ended_and_is_its_organisations_own() {
        var client = newcomer();
        var begun = client.post("/event-subscriptions", body("types", List.of("processing.case.closed.v1")));
        var path = "/event-subscriptions/" + Given.id(begun, 201);
        begun.then().header("Location", equalTo(Area.PATH + path)).header("ETag", "\"1\"");
        client.get(path).then().body("types", hasSize(1)).body("endedAt", equalTo(null));
        client.post("/event-subscriptions", body())
                .then()
                .statusCode(409)
                .body("type", containsString("step-not-open"));
        newcomer().get(path).then().statusCode(404);
        end(newcomer(), path).then().statusCode(404);

        var ended = end(client, path);
        ended.then().statusCode(200).header("ETag", "\"2\"");
        assertNotNull(ended.path("endedAt"));
        end(client, path).then().statusCode(409);
        var again = Given.id(client.post("/event-subscriptions", body()), 201);
        client.get("/event-subscriptions").then().body("items", hasSize(2)).body("items[0].id", equalTo(again));
        newcomer().get("/event-subscriptions").then().body("items", empty());
    }

    private static Response end(Client client, String path) {
        return client.post(path + "/ends", body("declaration", "END"));
    }

    @Test
    void a_subscription_names_types_of_this_service() {
        var client = newcomer();
        for (var types : List.of(List.of("returns.case.closed.v1"), List.of("processing.opaque.v1"), List.of())) {
            client.post("/event-subscriptions", body("types", types)).then().statusCode(422);
        }
        client.get("/event-subscriptions").then().body("items.types", not(hasItem("processing.opaque.v1")));
    }
}
