package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.testing.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.ContractOperation;
import org.rsp.platform.testing.Lanes;
import org.rsp.returns.Agreements.Pair;

/**
 * The one window of the state that is asked is its only one. Every operation of the committed document is asked with that state's tokens, so a new operation is asked too: about persons who
 * are named to it, by the real ids of whatever is in their files and by those that the state has or could guess.
 */
@QuarkusTest
class InboxReachTest {

    private static final String AREA = "/returns/v1";
    private static final String INBOX = "/inbox";
    private static final String ENTRY = "/inbox/{id}";
    private static final String NAME = "Example Person of Nowhere";

    private static final List<String> QUERIES = List.of("?from=2020-01-01&to=2020-03-31&by=KIND", "?limit=200");

    private static final List<ContractOperation> OPERATIONS =
            ContractOperation.needingAToken(Path.of("..", "contracts", "openapi")).stream()
                    .filter(operation -> operation.path().startsWith(AREA))
                    .map(operation -> new ContractOperation(
                            operation.id(), operation.method(), operation.path().substring(AREA.length())))
                    .toList();

    /** One question of one client. */
    private record Question(Client by, ContractOperation operation, String id) {

        private String where() {
            return Arrays.toString(by.roles()) + " " + operation.method() + " " + operation.path() + " of " + id;
        }

        private boolean isOfInbox() {
            return operation.path().startsWith(INBOX);
        }
    }

    /** A question, and every page of what came of it. */
    private record Told(Question question, List<Response> answers) {}

    /**
     * A state with what it must not learn.
     *
     * @param persons who are named to it
     */
    private record Reader(String state, List<Named> persons) {

        /**
         * All roles of a human being at once, because none takes anything from another; a system, which is asked for its keys; and who may read the inbox and nothing more. Each role alone is
         * asked by the access matrix, about persons who are named too.
         */
        List<Client> clients() {
            var people = Stream.of(Role.values())
                    .filter(role -> role != Role.SERVICE && role != Role.INTEGRATION)
                    .toArray(Role[]::new);
            return List.of(new Client(state, people), new Client(state, Role.INTEGRATION), Returns.officer(state));
        }

        /** What stands in its inbox, as it stands there. */
        List<String> entries() {
            return paths("identifications", "readmission-requests")
                    .map(path -> Returns.named(state, path))
                    .toList();
        }

        private Stream<String> paths(String... collections) {
            return persons.stream().flatMap(person -> person.things().entrySet().stream()
                    .filter(thing ->
                            collections.length == 0 || List.of(collections).contains(thing.getKey()))
                    .map(Map.Entry::getValue));
        }

        /** By their own name, and by that which the state has or could have for them. */
        private List<String> ids(String... collections) {
            return paths(collections)
                    .flatMap(path -> Stream.of(Returns.last(path), Returns.named(state, path)))
                    .distinct()
                    .toList();
        }

        /** Whatever is in the files is tried as an entry of the inbox. */
        List<String> idsFor(ContractOperation operation) {
            if (!operation.path().contains("{id}")) {
                return List.of("");
            }
            var ids = operation.path().startsWith(INBOX)
                    ? ids()
                    : ids(operation.path().split("/", 3)[1]);
            return ids.isEmpty() ? ids("returns") : ids;
        }

        List<String> secrets() {
            var entries = entries();
            return Stream.concat(Stream.of(Named.MARK), ids().stream().filter(id -> !entries.contains(id)))
                    .toList();
        }
    }

    @Test
    void ACC_19_no_operation_tells_the_state_of_origin_who_is_returned() {
        hears("PAK");
        var arrived = Named.arrived();
        var booked = Named.booked();
        tellsNothing(new Reader("PAK", List.of(Named.toBeIdentified(), booked, arrived)), booked.the("movements"));
    }

    @Test
    void RDM_15_no_operation_tells_the_state_that_is_to_take_somebody_back_who_that_is() {
        var pair = agreed();
        hears(pair.other());
        tellsNothing(
                new Reader(pair.other(), List.of(Named.toBeReadmitted(pair))),
                Movements.planned(Returns.staff("MYS"), Movements.flight(body())));
    }

    /** Of what happens from now on; whoever does it first has one. */
    private static void hears(String state) {
        new Client(state, Role.INTEGRATION).post("/event-subscriptions", body());
    }

    private static Pair agreed() {
        return Readmissions.agreed(Agreements.clause("THIRD_COUNTRY_NATIONALS", "TCN-1"));
    }

    private static void tellsNothing(Reader reader, String movement) {
        var person = Returns.last(reader.persons().getFirst().things().get("individuals"));
        var bodies = Bodies.all(person, movement, new Pair(reader.state(), "ATA"));
        var questions = new ArrayList<Question>();
        for (var operation : OPERATIONS) {
            assertTrue(operation.method().equals("GET") || bodies.containsKey(operation.id()), operation::id);
            for (var by : reader.clients()) {
                reader.idsFor(operation).forEach(id -> questions.add(new Question(by, operation, id)));
            }
        }
        try (var lanes = new Lanes()) {
            var told = lanes.ask(
                    questions,
                    question -> new Told(
                            question,
                            answers(question, bodies.get(question.operation().id()))));
            var secrets = reader.secrets();
            var entries = reader.entries();
            assertAll(told.stream().flatMap(each -> faults(each, secrets, entries).stream()));
            reaches(told, entries);
        }
    }

    /** No operation is kept from every client, so none was tried in vain; and what is asked is there to be told. */
    private static void reaches(List<Told> told, List<String> entries) {
        for (var operation : OPERATIONS) {
            assertTrue(
                    told.stream()
                            .filter(each -> each.question().operation().equals(operation))
                            .flatMap(each -> each.answers().stream())
                            .anyMatch(answer -> answer.statusCode() != 403),
                    operation::id);
        }
        for (var one : List.of(ENTRY, INBOX, "/events", "/events/stream")) {
            assertTrue(
                    told.stream()
                            .filter(each -> each.question().operation().path().equals(one))
                            .flatMap(each -> each.answers().stream())
                            .anyMatch(answer -> answer.asString().contains(entries.getFirst())),
                    one);
        }
    }

    private static List<Executable> faults(Told each, List<String> secrets, List<String> entries) {
        var faults = new ArrayList<Executable>();
        var question = each.question();
        for (var answer : each.answers()) {
            var told = whole(answer);
            var where = question.where() + ": " + answer.statusCode();
            faults.add(() -> assertTrue(answer.statusCode() < 500, where));
            if (!question.id().isEmpty() && !entries.contains(question.id())) {
                faults.add(() -> assertTrue(List.of(403, 404).contains(answer.statusCode()), where));
            }
            // what is told of a person has one place
            if (!question.operation().path().equals(ENTRY)) {
                faults.add(() -> assertFalse(told.contains(NAME), where));
            }
            if (question.isOfInbox()) {
                faults.add(() -> saysNothingOfProtection(told, where));
            }
            secrets.forEach(secret -> faults.add(() -> assertFalse(told.contains(secret), where + " tells " + secret)));
        }
        return faults;
    }

    private static void saysNothingOfProtection(String told, String where) {
        var small = told.toLowerCase(Locale.ROOT);
        assertAll(List.of("asylum", "refugee", "unhcr", "claim-", "protection").stream()
                .map(word -> () -> assertFalse(small.contains(word), where + " says " + word)));
    }

    /** Header names are the server's; their values are part of what is told. */
    private static String whole(Response answer) {
        return answer.getHeaders() + "\n" + answer.asString();
    }

    /** Every page of a list. */
    private static List<Response> answers(Question question, Object said) {
        var path = question.operation()
                .path()
                .replace("{id}", question.id())
                .replace("{type}", "returns.return.opened.v1")
                .replace("{table}", "FORCED_RETURNS");
        if (!question.operation().method().equals("GET")) {
            return List.of(question.by().step(path, "", said, "\"99\""));
        }
        var query = QUERIES.get(question.operation().id().equals("getReturnStatistics") ? 0 : 1);
        var pages = new ArrayList<Response>();
        var page = question.by().get(path + query);
        pages.add(page);
        while (page.statusCode() == 200 && page.asString().contains("\"next\"")) {
            page = question.by().get(path + query + "&after=" + page.<String>path("next"));
            pages.add(page);
        }
        return pages;
    }

    /** All that a file can hold is there beside it; told is the fixed profile, once, and then the days. */
    @Test
    void RDM_15_what_is_told_of_a_readmission_is_the_fixed_profile_and_the_days_to_the_byte() {
        var pair = agreed();
        var named = Named.toBeReadmitted(pair);
        var asked = named.asked(pair);
        var reader = new Reader(pair.other(), List.of(named));
        var entry = "/inbox/" + Returns.last(asked.inbox());
        var today = Agreements.TODAY.toString();
        var replyBy = Agreements.TODAY.plusDays(25).toString();
        var request = """
                {"id":"%s","version":%%d,"status":"%%s","form":"APPLICATION","category":"THIRD_COUNTRY_NATIONAL","receivedOn":"%s",\
                "answerBy":"%s",%%s"availableActions":[%%s]}""".formatted(Returns.last(entry), today, replyBy);
        var acts = """
                "acceptReadmissionRequest","refuseReadmissionRequest","askExtensionOfReadmissionRequest","claimTakeBackByReadmissionRequest\"""";
        tells(reader, asked.theirs().get(entry), """
                {"id":"%s","version":1,"kind":"READMISSION","status":"WAITING","receivedOn":"%s","answerBy":"%s",\
                "profile":{"name":"Example Person of Nowhere","birthDate":"1991-05","birthPlace":"Example Town","sex":"F",\
                "parents":["Example Mother","Example Father"],"lastAddress":"12 Example Street, Example Town","documents":[],\
                "purpose":"IDENTIFICATION_FOR_RETURN"},"availableActions":[%s]}""".formatted(Returns.last(entry), today, replyBy, acts));
        tells(reader, asked.theirs().get(asked.inbox()), request.formatted(1, "REQUESTED", "", acts));
        tells(
                reader,
                asked.answer("/extension-request", Readmissions.MORE_TIME),
                request.formatted(
                        2, "EXTENSION_ASKED", "", "\"acceptReadmissionRequest\",\"refuseReadmissionRequest\""));
        var accepted = "\"answeredOn\":\"%s\",\"validUntil\":\"%s\",".formatted(today, Agreements.TODAY.plusDays(90));
        var claim = "\"claimTakeBackByReadmissionRequest\"";
        tells(
                reader,
                asked.answer("/acceptance", Readmissions.TAKES_BACK),
                request.formatted(3, "ACCEPTED", accepted, claim));
        tells(reader, asked.theirs().get(entry), """
                {"id":"%s","version":3,"kind":"READMISSION","status":"ANSWERED","receivedOn":"%s","answerBy":"%s","availableActions":[%s]}""".formatted(Returns.last(entry), today, replyBy, claim));
        asked.departed();
        tells(
                reader,
                asked.answer("/take-back-claim", Readmissions.WRONG_PERSON),
                request.formatted(
                        4,
                        "TAKE_BACK_CLAIMED",
                        accepted + "\"takeBackBy\":\"%s\",".formatted(Agreements.TODAY.plusDays(30)),
                        ""));
    }

    @Test
    void RDM_15_a_refusal_is_answered_with_the_days_and_nothing_more() {
        var pair = agreed();
        var named = Named.toBeReadmitted(pair);
        var asked = named.asked(pair);
        var today = Agreements.TODAY.toString();
        tells(
                new Reader(pair.other(), List.of(named)),
                asked.answer("/refusal", Readmissions.NOT_A_NATIONAL),
                """
                {"id":"%s","version":2,"status":"REFUSED","form":"APPLICATION","category":"THIRD_COUNTRY_NATIONAL","receivedOn":"%s",\
                "answerBy":"%s","answeredOn":"%s","availableActions":[]}""".formatted(Returns.last(asked.inbox()), today, Agreements.TODAY.plusDays(25), today));
    }

    private static void tells(Reader reader, Response answer, String expected) {
        assertEquals(200, answer.statusCode(), answer::asString);
        assertEquals(expected, answer.asString());
        var told = whole(answer);
        saysNothingOfProtection(told, expected);
        assertAll(reader.secrets().stream().map(secret -> () -> assertFalse(told.contains(secret), secret)));
    }
}
