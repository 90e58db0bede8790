package org.rsp.caseload;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** The note of a case is for those who work on the claim, and for nobody who holds the database without the keys. */
@QuarkusTest
class NoteTest {

    private static final Client REGISTRAR = new Client("UNHCR", Role.REGISTRAR);
    private static final Client CASEWORKER = new Client("UNHCR", Role.CASEWORKER);
    private static final Client SUPERVISOR = new Client("UNHCR", Role.SUPERVISOR);

    private static String secret() {
        return "She fears the uncle " + UUID.randomUUID() + " – သူမသည် ကြောက်သည်";
    }

    private static Map<String, Object> household(String note) {
        var household = Given.household(2, "MMR");
        household.put("note", note);
        return household;
    }

    private static String registered(String note) {
        return "/cases/" + Given.id(REGISTRAR.post("/cases", household(note)), 201);
    }

    @Test
    void it_is_shown_to_those_who_work_on_the_claim_and_not_to_the_registrar() {
        var note = secret();
        var registered = registered(note);
        for (var role : List.of(Role.CASEWORKER, Role.SUPERVISOR, Role.PROTECTION_OFFICER)) {
            new Client("UNHCR", role).get(registered).then().statusCode(200).body("note", equalTo(note));
        }
        REGISTRAR.get(registered).then().statusCode(200).body("note", nullValue());
        REGISTRAR.post("/cases", household(note)).then().statusCode(201).body("note", nullValue());
        Client.of("MYS").get(registered).then().statusCode(404);
    }

    @Test
    void it_stays_with_the_case_through_its_acts_and_is_in_no_list_or_timeline() {
        var note = secret();
        var registered = registered(note);
        SUPERVISOR
                .step(registered, "/closure", body("reason", "NO_CONTACT"))
                .then()
                .statusCode(200)
                .body("note", equalTo(note));
        SUPERVISOR.get("/cases").then().statusCode(200).body(not(containsString(note)));
        SUPERVISOR.get(registered + "/timeline").then().statusCode(200).body(not(containsString(note)));
    }

    @Test
    void a_case_may_have_none_and_a_too_long_one_is_refused_without_repeating_it() {
        CASEWORKER
                .get(Given.registered(Client.of("UNHCR"), 1, "MMR"))
                .then()
                .statusCode(200)
                .body("note", nullValue());
        for (var wrong : List.of("", "uncle".repeat(801))) {
            REGISTRAR
                    .post("/cases", household(wrong))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", hasItem("/note"))
                    .body(not(containsString("uncleuncle")));
        }
        registered("x".repeat(4_000));
    }

    @Test
    void no_column_of_any_table_holds_it_in_the_clear_and_no_line_of_the_log() throws SQLException {
        var note = secret();
        var logged = new Lines();
        Logger.getLogger("").addHandler(logged);
        String registered;
        try {
            registered = registered(note);
            CASEWORKER.get(registered).then().body("note", equalTo(note));
            SUPERVISOR
                    .step(registered, "/closure", body("reason", "NO_CONTACT"))
                    .then()
                    .statusCode(200);
            // and where it cannot be opened
            execute("update case_file set note = set_byte(note, 20, 255 - get_byte(note, 20)) where id = '"
                    + Given.last(registered) + "'");
            CASEWORKER.get(registered).then().statusCode(500).body(not(containsString("uncle")));
        } finally {
            Logger.getLogger("").removeHandler(logged);
        }
        assertFalse(logged.lines.isEmpty(), "the failure is logged");
        assertEquals(
                List.of(),
                logged.lines.stream().filter(l -> l.contains("uncle")).toList());
        assertEquals(List.of(), Dump.tablesWith(note));
        // the same search finds what is kept in the clear, so it can find
        assertEquals(List.of("individual"), Dump.tablesWith("Ma Khin Invented"));
        assertTrue(Dump.tablesWith("NO_CONTACT").containsAll(List.of("history", "outbox")));
    }

    @Test
    void a_note_that_was_moved_to_another_case_opens_for_nobody() throws SQLException {
        var victim = registered(secret());
        var other = registered(secret());
        execute("update case_file set note = (select note from case_file where id = '" + Given.last(victim)
                + "') where id = '" + Given.last(other) + "'");
        CASEWORKER.get(other).then().statusCode(500).body(not(containsString("uncle")));
        execute("update data_key set wrapped = (select wrapped from data_key where case_id = '" + Given.last(victim)
                + "') where case_id = '" + Given.last(other) + "'");
        CASEWORKER.get(other).then().statusCode(500).body(not(containsString("uncle")));
        CASEWORKER.get(victim).then().statusCode(200).body("note", containsString("uncle"));
    }

    @Test
    void without_its_key_the_case_stands_and_its_note_is_gone() throws SQLException {
        var registered = registered(secret());
        execute("delete from data_key where case_id = '" + Given.last(registered) + "'");
        CASEWORKER.get(registered).then().statusCode(200).body("note", nullValue());
    }

    @Test
    void a_repeated_registration_with_another_note_is_another_request() {
        var key = UUID.randomUUID().toString();
        var first = household(secret());
        var id = Given.id(REGISTRAR.post("/cases", first, key), 201);
        assertEquals(id, Given.id(REGISTRAR.post("/cases", first, key), 201));
        REGISTRAR.post("/cases", household(secret()), key).then().statusCode(422);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static final class Lines extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage() + " " + Arrays.toString(line.getParameters()) + " " + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
