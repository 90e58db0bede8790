package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Procedure;

/** What is due is on a worklist as long as it is due, counted as was agreed, and shown to those who may know what it is about. */
@QuarkusTest
class TaskTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);
    private static final Client SUPERVISOR = new Client("MYS", Role.SUPERVISOR);
    private static final Map<String, Object> SUSPENSION = body("reason", "AWAITS_EVIDENCE");
    private static final Map<String, Object> RESUMPTION = body("declaration", "RESUME");

    private static String person() {
        return Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0);
    }

    private static List<Map<String, Object>> due(Client reader, String person) {
        return reader.get("/tasks?individualId=" + Given.last(person))
                .then()
                .statusCode(200)
                .body(not(containsString("Invented")))
                .extract()
                .path("items");
    }

    private static String task(String person) {
        var all = due(PROTECTION, person);
        assertEquals(1, all.size());
        return "/tasks/" + all.getFirst().get("id");
    }

    private static String flagged(String code) {
        var person = person();
        Given.flagged(MYS, person, code);
        return task(person);
    }

    @Test
    void a_flag_is_due_to_be_looked_at_from_the_moment_it_is_made() {
        var person = person();
        assertEquals(List.of(), due(PROTECTION, person));
        var need = Given.flagged(MYS, person, "ER-FR");
        SUPERVISOR
                .get(task(person))
                .then()
                .statusCode(200)
                .body("status", is("RUNNING"))
                .body("procedure", is("specific-need"))
                .body("resourceId", is(Given.last(need)))
                .body("step", is("confirmSpecificNeed"))
                .body("role", is("PROTECTION_OFFICER"))
                .body("individualId", is(Given.last(person)))
                .body("openedOn", is(Given.TODAY.toString()))
                .body("dueOn", is(Given.TODAY.plusDays(14).toString()))
                .body("dayType", is("CALENDAR"))
                .body("overdue", is(false))
                .body("availableActions", contains("suspendTask", "assignTask"));
    }

    @Test
    void what_is_done_is_closed_and_what_comes_next_is_due() {
        var person = person();
        var request = Given.subjectRequest(MYS, person, "ACCESS", Given.TODAY.minusDays(3));
        var first = task(person);
        MYS.get(first)
                .then()
                .body("step", is("confirmIdentityOfSubjectRequest"))
                .body("dueOn", is(Given.TODAY.plusDays(27).toString()))
                .body("dayType", nullValue());
        Given.id(MYS.step(request, "/identity", body("how", "DOCUMENT")), 200);
        MYS.get(first)
                .then()
                .body("status", is("CLOSED"))
                .body("closedOn", is(Given.TODAY.toString()))
                .body("availableActions", empty());
        MYS.get(first + "/timeline").then().body("items.act", contains("openTask", "closeTask"));
        var second = task(person);
        MYS.get(second)
                .then()
                .body("step", is("answerSubjectRequest"))
                .body("dueOn", is(Given.TODAY.plusDays(27).toString()));
        Given.id(MYS.step(request, "/answer", body("outcome", "MET")), 200);
        assertEquals(List.of(), due(PROTECTION, person));
    }

    @Test
    void a_confirmed_need_is_due_on_the_day_that_was_named_for_it() {
        var person = person();
        var need = Given.flagged(MYS, person, "ER-FR");
        Given.id(PROTECTION.step(need, "/confirmation", body("declaration", "CONFIRM")), 200);
        assertEquals(List.of(), due(PROTECTION, person), "nobody named a day");
        var inMay = Given.TODAY.plusDays(100).toString();
        Given.id(PROTECTION.step(need, "/reviews", body("declaration", "REVIEWED", "reviewOn", inMay)), 200);
        var task = task(person);
        PROTECTION.get(task).then().body("step", is("reviewSpecificNeed")).body("dueOn", is(inMay));
        Given.id(PROTECTION.step(need, "/reviews", body("declaration", "REVIEWED", "reviewOn", inMay)), 200);
        assertEquals(task, task(person), "the day is the same");
        var later = Given.TODAY.plusDays(200).toString();
        Given.id(PROTECTION.step(need, "/reviews", body("declaration", "REVIEWED", "reviewOn", later)), 200);
        assertNotEquals(task, task(person));
        Given.id(PROTECTION.step(need, "/closure", body("reason", "RESOLVED")), 200);
        assertEquals(List.of(), due(PROTECTION, person));
    }

    @Test
    void between_records_of_one_custodian_somebody_has_to_say_what_is_so_and_between_two_no_clock_tells_of_the_link() {
        List<String> two = MYS.get(Given.registered(MYS, 2, "MMR")).path("individuals.id");
        var link = Given.id(Pair.propose(MYS, two.getFirst(), two.getLast(), "DUPLICATE", "SAME_NAME"), 201);
        MYS.get(task("/" + two.getFirst())).then().body("step", is("affirmRecordLink"));
        Given.id(MYS.step("/record-links/" + link, "/denials", body("basis", List.of("PERSON_SAYS_SO"))), 200);
        assertEquals(List.of(), due(PROTECTION, "/" + two.getFirst()));
        assertEquals(
                List.of(),
                due(Client.of("UNHCR"), "/" + Pair.ofUnhcrAndMys().mine().individual()));
    }

    @Test
    void a_task_goes_with_the_person_into_another_case() {
        var registered = Given.registered(Client.of("UNHCR"), 2, "MMR");
        var unhcr = Client.of("UNHCR");
        var person = Given.person(unhcr, registered, 1);
        Given.flagged(unhcr, person, "ER-FR");
        var leaving = List.of(body("individualId", Given.last(person), "relationship", "PA"));
        Given.id(unhcr.step(registered, "/splits", body("leaving", leaving, "reason", "PROTECTION")), 200);
        assertNotEquals(Given.last(registered), due(unhcr, person).getFirst().get("caseId"));
    }

    static Stream<Arguments> cells() {
        return Procedure.read("task").moves().entrySet().stream().flatMap(row -> row.getValue().entrySet().stream()
                .filter(cell -> SAID.containsKey(cell.getKey()))
                .map(cell -> Arguments.of(row.getKey(), cell.getKey(), cell.getValue())));
    }

    /** What people do; the rest the service does of itself. */
    private static final Map<String, Map.Entry<String, Map<String, Object>>> SAID = Map.of(
            "suspendTask", Map.entry("/suspensions", SUSPENSION),
            "resumeTask", Map.entry("/resumptions", RESUMPTION),
            "assignTask", Map.entry("/assignments", body("office", "KUL-2")));

    private static String in(String state) {
        var person = person();
        var need = Given.flagged(MYS, person, "ER-FR");
        var task = task(person);
        if (state.equals("SUSPENDED")) {
            Given.id(SUPERVISOR.step(task, "/suspensions", SUSPENSION), 200);
        } else if (state.equals("CLOSED")) {
            Given.id(PROTECTION.step(need, "/closure", body("reason", "NOT_CONFIRMED")), 200);
        }
        return task;
    }

    @ParameterizedTest(name = "{1} from {0} leads to {2}")
    @MethodSource("cells")
    void every_cell_of_the_matrix_holds(String state, String act, String expected) {
        var task = in(state);
        var said = SAID.get(act);
        var answer = SUPERVISOR.step(task, said.getKey(), said.getValue());
        if (expected.equals(Procedure.NOT_OPEN)) {
            answer.then().statusCode(409).body("type", containsString("/problems/step-not-open"));
            SUPERVISOR.get(task).then().body("status", is(state));
        } else {
            answer.then().statusCode(200).body("status", is(expected));
        }
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("roles")
    void every_act_is_open_to_the_roles_of_its_row_only(String act, String role, String expected) {
        var task = in(act.equals("resumeTask") ? "SUSPENDED" : "RUNNING");
        var said = SAID.get(act);
        var answer = new Client("MYS", Role.find(role).orElseThrow())
                .step(task, said.getKey(), said.getValue(), SUPERVISOR.etag(task));
        assertEquals(expected.equals(Procedure.NOT_OPEN) ? 403 : 200, answer.statusCode());
    }

    static Stream<Arguments> roles() {
        return Procedure.read("task").roles().entrySet().stream()
                .filter(row -> SAID.containsKey(row.getKey()))
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> Arguments.of(row.getKey(), cell.getKey(), cell.getValue())));
    }

    private static Map<String, Object> agreed(String step, String modality, int days, String dayType) {
        var frame = body("step", step, "days", days, "dayType", dayType);
        if (!modality.isEmpty()) {
            frame.put("modality", modality);
        }
        return frame;
    }

    private static Map<String, Object> arrangement(Map<?, ?>... frames) {
        var drawnUp = Given.arrangement("MYS", "UNHCR");
        drawnUp.put("timeFrames", List.of(frames));
        return drawnUp;
    }

    @Test
    void TSK_1_time_frames_are_agreed_once_and_take_nothing_from_a_person() {
        var once = agreed("DECISION", "", 20, "WORKING");
        RSO.post("/arrangements", arrangement(once, agreed("DECISION", "", 30, "CALENDAR")))
                .then()
                .statusCode(422)
                .body("violations.code", contains("TSK-1"))
                .body("violations.pointer", contains("/timeFrames"));
        RSO.post("/arrangements", arrangement(once, agreed("APPEAL_FILING", "ACCELERATED", 29, "CALENDAR")))
                .then()
                .statusCode(422)
                .body("violations.code", contains("TSK-1"))
                .body("violations.pointer", contains("/timeFrames/1/days"));
        RSO.post("/arrangements", arrangement(once, agreed("NO_SHOW", "", 0, "CALENDAR")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/timeFrames/1/days"));
        RSO.post("/arrangements", arrangement(once, agreed("DECISION", "ACCELERATED", 5, "CALENDAR")))
                .then()
                .statusCode(201)
                .body("timeFrames", hasSize(2))
                .body("timeFrames.days", contains(20, 5));
    }

    @Test
    void TSK_2_a_case_of_a_caseload_counts_as_its_parties_agreed_in_the_working_days_of_the_country() {
        var drawnUp = arrangement(agreed("SPECIFIC_NEED_REVIEW", "", 7, "WORKING"));
        var arrangement = "/arrangements/" + Given.id(RSO.post("/arrangements", drawnUp), 201);
        for (var party : List.of("MYS", "UNHCR")) {
            Given.id(Client.of(party).step(arrangement, "/accessions", body("declaration", "ACCEDE")), 200);
        }
        Given.id(RSO.step(arrangement, "/entry-into-force", body("declaration", "IN_FORCE")), 200);
        var caseload = Given.openCaseload(arrangement, 9, List.of("MMR"), "MYS");
        var person = Given.person(MYS, Given.admitted(MYS, caseload, 1, "MMR"), 0);
        Given.flagged(MYS, person, "ER-FR");
        PROTECTION
                .get(task(person))
                .then()
                .body("dueOn", is(weekdaysAfter(Given.TODAY, 7).toString()))
                .body("dayType", is("WORKING"))
                .body("calendar", is("WEEKENDS_ONLY"));
    }

    private static LocalDate weekdaysAfter(LocalDate day, int number) {
        var weekend = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return Stream.iterate(day.plusDays(1), d -> d.plusDays(1))
                .filter(d -> !weekend.contains(d.getDayOfWeek()))
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_suspended_clock_stands_still_and_its_day_moves_by_as_many_days() {
        var task = flagged("ER-FR");
        SUPERVISOR
                .step(task, "/suspensions", SUSPENSION)
                .then()
                .statusCode(200)
                .body("suspendedSince", is(Given.TODAY.toString()))
                .body("suspendedBecause", is("AWAITS_EVIDENCE"))
                .body("availableActions", contains("resumeTask", "assignTask"));
        TaskRows.as("opened_on = opened_on - 20, due_on = due_on - 20, suspended_since = suspended_since - 9", task);
        SUPERVISOR
                .get(task)
                .then()
                .body("overdue", is(false))
                .body("grossDays", is(20))
                .body("netDays", is(11));
        SUPERVISOR
                .step(task, "/resumptions", RESUMPTION)
                .then()
                .statusCode(200)
                .body("dueOn", is(Given.TODAY.plusDays(14 - 20 + 9).toString()))
                .body("grossDays", is(20))
                .body("netDays", is(11))
                .body("suspendedSince", nullValue());
    }

    @Test
    void in_working_days_it_moves_by_the_working_days_that_it_stood_still() {
        var task = flagged("ER-FR");
        Given.id(SUPERVISOR.step(task, "/suspensions", SUSPENSION), 200);
        TaskRows.as("day_type = 'WORKING', due_on = date '2026-11-20', suspended_since = current_date - 14", task);
        SUPERVISOR.step(task, "/resumptions", RESUMPTION).then().body("dueOn", is("2026-12-04"));
    }

    @Test
    void TSK_3_a_day_that_the_thing_names_is_not_moved() {
        var person = person();
        Given.subjectRequest(MYS, person, "ACCESS", Given.TODAY);
        SUPERVISOR
                .step(task(person), "/suspensions", SUSPENSION)
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/guard-failed"))
                .body("guards.code", contains("TSK-3"));
    }

    @Test
    void TSK_5_a_task_of_a_restricted_need_is_there_for_those_who_are_told_P4_only() {
        var person = person();
        Given.flagged(MYS, person, "SV-VO");
        var task = task(person);
        for (var role : List.of(Role.REGISTRAR, Role.CASEWORKER, Role.SUPERVISOR)) {
            var client = new Client("MYS", role);
            assertEquals(List.of(), due(client, person), role.name());
            client.get(task).then().statusCode(404);
            client.get(task + "/timeline").then().statusCode(404);
        }
        SUPERVISOR.step(task, "/suspensions", SUSPENSION, "\"1\"").then().statusCode(404);
        Given.id(PROTECTION.step(task, "/suspensions", SUSPENSION), 200);
        assertEquals(List.of("platform"), TaskRows.toldOf(task));
    }

    @Test
    void TSK_5_it_is_its_custodians_alone_also_where_the_case_is_shared() {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
        var caseload = Given.openCaseload(arrangement, 50, List.of(), "MYS");
        var person = Given.person(MYS, Given.admitted(MYS, caseload, 1, "MMR"), 0);
        Given.flagged(MYS, person, "ER-FR");
        var task = task(person);
        for (var organisation : List.of("AUS", "UNHCR", "MMR", "FJI")) {
            var client = new Client(organisation, Role.PROTECTION_OFFICER);
            assertEquals(404, client.get(task).statusCode(), organisation);
            assertEquals(404, client.get(task + "/timeline").statusCode(), organisation);
            assertEquals(List.of(), due(client, person), organisation);
            assertEquals(List.of(), due(client, Given.toldTo(organisation, person)), organisation);
        }
        assertTrue(List.of("platform", "MYS").containsAll(TaskRows.toldOf(task)));
    }

    @Test
    void TSK_6_an_assignment_names_somebody_and_selects_the_worklist() {
        var task = flagged("ER-FR");
        SUPERVISOR.step(task, "/assignments", body()).then().statusCode(422).body("violations.code", contains("TSK-6"));
        var office = "KUL-" + System.nanoTime();
        SUPERVISOR
                .step(task, "/assignments", body("office", office, "assignee", "officer-7"))
                .then()
                .statusCode(200)
                .body("office", is(office))
                .body("assignee", is("officer-7"));
        SUPERVISOR.get("/tasks?office=" + office).then().body("items.id", contains(Given.last(task)));
        SUPERVISOR.step(task, "/assignments", body("office", "KUL-3")).then().body("assignee", nullValue());
        SUPERVISOR.get("/tasks?office=" + office).then().body("items", empty());
        SUPERVISOR
                .step(task, "/assignments", body("assignee", "Ko Somebody Invented"))
                .then()
                .statusCode(422);
    }

    /** All pages of two, of an organisation that does nothing else. */
    private static List<Map<String, Object>> listed(Client reader, String filter) {
        var all = new ArrayList<Map<String, Object>>();
        var after = "";
        while (after != null) {
            var page = reader.get("/tasks?limit=2" + filter + (after.isEmpty() ? "" : "&after=" + after))
                    .then()
                    .statusCode(200)
                    .extract();
            all.addAll(page.path("items"));
            after = page.path("next");
        }
        return all;
    }

    @Test
    void the_worklist_is_in_pages_due_first_first_and_is_selected_by_role_step_and_day() {
        var vut = new Client("VUT", Role.REGISTRAR, Role.SUPERVISOR, Role.PROTECTION_OFFICER);
        var person = Given.person(vut, Given.registered(vut, 1, "MMR"), 0);
        for (int ago : List.of(3, 40, 12, 50)) {
            Given.subjectRequest(vut, person, "ACCESS", Given.TODAY.minusDays(ago));
        }
        Given.flagged(vut, person, "ER-FR");
        var days = listed(vut, "").stream().map(t -> t.get("dueOn").toString()).toList();
        assertEquals(5, days.size());
        assertEquals(days.stream().sorted().toList(), days);
        assertEquals(2, listed(vut, "&overdue=true").size());
        assertEquals(3, listed(vut, "&overdue=false").size());
        assertEquals(4, listed(vut, "&role=REGISTRAR").size());
        assertEquals(1, listed(vut, "&step=confirmSpecificNeed").size());
        assertEquals(0, listed(vut, "&step=answerSubjectRequest").size());
        vut.get("/tasks?limit=5&role=COUNSEL").then().statusCode(400).body("detail", endsWith("look at limit, role."));
    }

    private static List<Object> steps(String person) {
        return due(SUPERVISOR, person).stream().map(task -> task.get("step")).toList();
    }

    @Test
    void TSK_7_that_an_appeal_has_not_succeeded_is_due_to_be_told_until_it_is() {
        for (var appeal : List.of(
                Rulings.ruled("MYS", Rulings.appealed("MYS"), "/dismissal", Rulings.REASONS),
                Rulings.ruled("MYS", Rulings.late("MYS"), "/leave-refusal", Rulings.REASONS))) {
            var person = Rulings.personOf("MYS", appeal);
            assertTrue(steps(person).contains("notifyOutcomeOfAppeal"), appeal);
            Claims.after(Claims.officer("MYS"), appeal, "/notifications", Rulings.told());
            assertEquals(List.of("makeFinalStatusDecision"), steps(person));
        }
    }

    @Test
    void TSK_7_what_is_on_no_worklist_is_shown_until_somebody_moves_it() {
        var ton = new Client("TON", Role.REGISTRAR, Role.SUPERVISOR, Role.PROTECTION_OFFICER);
        var person = Given.person(ton, Given.registered(ton, 1, "MMR"), 0);
        var request = Given.subjectRequest(ton, person, "ACCESS", Given.TODAY);
        var need = Given.flagged(ton, person, "SV-VO");
        ton.get("/stuck-resources").then().statusCode(200).body("items", empty());
        TaskRows.lose(request);
        TaskRows.lose(need);
        ton.get("/stuck-resources")
                .then()
                .body("items.resourceId", contains(Given.last(request), Given.last(need)))
                .body("items.procedure", contains("subject-request", "specific-need"))
                .body("items.status", contains("RECEIVED", "PENDING_REVIEW"))
                .body("items.step", contains("confirmIdentityOfSubjectRequest", "confirmSpecificNeed"));
        var page = ton.get("/stuck-resources?limit=1");
        page.then().body("items.resourceId", contains(Given.last(request)));
        ton.get("/stuck-resources?limit=1&after=" + page.path("next"))
                .then()
                .body("items.resourceId", contains(Given.last(need)));
        new Client("TON", Role.SUPERVISOR)
                .get("/stuck-resources")
                .then()
                .body("items.resourceId", contains(Given.last(request)));
        Client.of("UNHCR")
                .get("/stuck-resources?limit=200")
                .then()
                .body("items.resourceId", everyItem(not(is(Given.last(request)))));
        Given.id(ton.step(request, "/identity", body("how", "DOCUMENT")), 200);
        ton.get("/stuck-resources").then().body("items.resourceId", not(hasItem(Given.last(request))));
        Given.id(ton.step(need, "/closure", body("reason", "NOT_CONFIRMED")), 200);
        ton.get("/stuck-resources").then().body("items", empty());
    }
}
