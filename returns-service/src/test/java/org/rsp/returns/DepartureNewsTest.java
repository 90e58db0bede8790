package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.events.Audiences;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.OwnerSession;

/** What the events on departure permits do, in whatever order they come, and how often. */
@QuarkusTest
class DepartureNewsTest {

    private static final String CONSUMED = "processing.departure-permit.consumed.v1";
    private static final String TURNED_BACK = "processing.departure-permit.turned-back.v1";
    private static final String VOIDED = "processing.departure-permit.voided.v1";

    private static final Cases CASES = Cases.running();
    private static final Client MYS = Returns.staff("MYS");

    private final UUID person = CASES.person("MYS");

    /** The service was killed between the use and its own commit, or never heard the answer. */
    @Test
    void DPT_1_the_event_completes_a_departure_of_which_nobody_heard_and_whoever_asks_again_is_told() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var key = UUID.randomUUID().toString();
        var etag = MYS.etag(cleared);
        try (var _ = CASES.losing("/consumption");
                var _ = CASES.hidingPermits()) {
            MYS.step(cleared, "/departure", Returns.DEPART, etag, key).then().statusCode(503);
        }
        var permit = CASES.used(person).getFirst();
        News.tell(CONSUMED, permit, 2, News.ofPermit(person, cleared, "CONSUMED"));
        News.await(MYS, cleared, "/status", "DEPARTED");
        MYS.step(cleared, "/departure", Returns.DEPART, etag, key)
                .then()
                .statusCode(200)
                .body("status", is("DEPARTED"));
        assertEquals(List.of("DEPARTED"), standings(cleared, "USED"));
    }

    @Test
    void what_is_told_twice_and_late_changes_nothing_and_the_alarm_comes_once() {
        var departed = Returns.departed(MYS, person, "REMOVAL");
        var permit = CASES.used(person).getFirst();
        News.tell(CONSUMED, permit, 2, News.ofPermit(person, departed, "CONSUMED"));
        var alarm = News.tell(TURNED_BACK, permit, 3, News.ofPermit(person, departed, "TURNED_BACK"));
        News.await(() -> MYS.get(departed).path("calledBackAt") != null);
        var version = MYS.etag(departed);
        News.tell(alarm, TURNED_BACK, permit, 3, News.ofPermit(person, departed, "TURNED_BACK"));
        News.tell(TURNED_BACK, permit, 4, News.ofPermit(person, departed, "TURNED_BACK"));
        afterAllOf(permit);
        assertEquals(version, MYS.etag(departed));
        MYS.get(departed).then().body("status", is("DEPARTED"));
        MYS.get(departed + "/timeline").then().body("items.act.findAll { it == 'callBackFromReturn' }.size()", is(1));
    }

    @Test
    void DPT_4_the_alarm_finds_a_return_that_has_arrived() {
        var arrived = Returns.after(MYS, Returns.departed(MYS, person, "REMOVAL"), "/arrival", Returns.ARRIVED);
        var permit = CASES.used(person).getFirst();
        News.tell(TURNED_BACK, permit, 3, News.ofPermit(person, arrived, "TURNED_BACK"));
        News.await(() -> MYS.get(arrived).path("calledBackAt") != null);
        MYS.get(arrived).then().body("status", is("ARRIVED")).body("calledBackAt", notNullValue());
    }

    /** What told of the use was set aside, or is still to come: the alarm does not wait for it. */
    @Test
    void DPT_4_the_alarm_that_comes_before_the_departure_is_the_departure_and_the_alarm() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        var permit = UUID.randomUUID();
        News.tell(TURNED_BACK, permit, 3, News.ofPermit(person, cleared, "TURNED_BACK"));
        News.await(() -> MYS.get(cleared).path("calledBackAt") != null);
        MYS.get(cleared).then().body("status", is("DEPARTED"));
        News.tell(CONSUMED, permit, 4, News.ofPermit(person, cleared, "CONSUMED"));
        afterAllOf(permit);
        MYS.get(cleared + "/timeline")
                .then()
                .body("items.act.findAll { it == 'departReturn' }.size()", is(1))
                .body("items.act.findAll { it == 'callBackFromReturn' }.size()", is(1));
    }

    /** Nobody has asked for the case since yesterday, and the service asks nobody when it hears of something. */
    @Test
    void DPT_4_the_alarm_is_told_however_long_ago_the_case_was_asked_for() {
        new Client("MYS", Role.INTEGRATION).post("/event-subscriptions", Client.body());
        var departed = Returns.departed(MYS, person, "REMOVAL");
        var permit = CASES.used(person).getFirst();
        change("update known_facts set confirmed_at = now() - interval '1 day' where about = ?", CASES.caseOf(person));
        News.tell(TURNED_BACK, permit, 3, News.ofPermit(person, departed, "TURNED_BACK"));
        var id = Returns.uuid(departed);
        var alarm =
                "select recipient from outbox where type = 'returns.return.called-back.v1' and aggregateid = ?::text";
        News.await(() -> found(alarm, id).contains("platform"));
        assertTrue(found(alarm, id).contains("MYS"), () -> found(alarm, id).toString());
        var token = CDI.current().select(Tokens.class).get().of("UNHCR", id);
        assertEquals(List.of("UNHCR"), found(alarm, token));
        // who reads it is told by what is known of the case now
        var audiences = CDI.current().select(Audiences.class).get();
        var readers = QuarkusTransaction.requiringNew().call(() -> audiences.of(id, "returns.return.called-back.v1"));
        assertEquals(Map.of(), readers);
    }

    /** Whatever that is, somebody must look at it: it is neither taken for what it is not nor lost. */
    @Test
    void DPT_4_an_alarm_or_a_departure_that_cannot_be_is_set_aside() {
        var opened = Returns.opened(MYS, person, "REMOVAL");
        var departed = Returns.departed(MYS, CASES.person("MYS"), "REMOVAL");
        for (var of : List.of(opened, departed)) {
            for (var type : List.of(TURNED_BACK, CONSUMED)) {
                var before = MYS.etag(of);
                var event = News.tell(type, UUID.randomUUID(), 3, News.ofPermit(person, of, "TURNED_BACK"));
                News.awaitSetAside(event, "departure-of-a-return-that-is-not-cleared");
                assertEquals(before, MYS.etag(of));
            }
        }
        MYS.get(departed).then().body("calledBackAt", nullValue());
    }

    /** The permit of an attempt that is open: something was done for the person's safety, and what is not told. */
    @Test
    void SUS_5_a_permit_that_is_void_suspends_the_return() {
        var cleared = undecided();
        var permit = permitOf(cleared);
        News.tell(VOIDED, permit, 2, News.ofPermit(person, cleared, "VOIDED"));
        News.await(() -> Boolean.TRUE.equals(MYS.get(cleared).path("suspended")));
        Returns.protection("MYS").get(cleared + "/suspensions").then().body("items.reason", contains("PERMIT_VOIDED"));
        MYS.step(cleared, "/departure", Returns.DEPART).then().statusCode(409);
        // it is known now that nobody has departed
        MYS.step(cleared, "/cancellation", Returns.CANCEL).then().statusCode(200);
    }

    /** In the order in which a departure locks them: who waits for the return keeps nobody from its attempt. */
    @Test
    void what_is_heard_of_a_permit_waits_for_the_return_before_it_takes_the_attempt() throws SQLException {
        var cleared = undecided();
        var permit = permitOf(cleared);
        try (var departing = OwnerSession.aboveTheGuard()) {
            departing.setAutoCommit(false);
            take(departing, "select 1 from person_return where id = ? for update", cleared);
            News.tell(VOIDED, permit, 2, News.ofPermit(person, cleared, "VOIDED"));
            News.await(() -> isWaitedFor(departing));
            take(departing, "select 1 from departure_attempt where return_id = ? for update nowait", cleared);
            departing.rollback();
        }
        News.await(() -> Boolean.TRUE.equals(MYS.get(cleared).path("suspended")));
    }

    /** A return of which nobody here knows whether the person has departed; the permit was not used, and is void by now. */
    private String undecided() {
        var cleared = Returns.cleared(MYS, person, "REMOVAL");
        try (var _ = CASES.deaf("/consumption");
                var _ = CASES.hidingPermits()) {
            MYS.step(cleared, "/departure", Returns.DEPART).then().statusCode(503);
        }
        CASES.makesVoid(person);
        return cleared;
    }

    private static void take(Connection by, String sql, String of) throws SQLException {
        try (var query = by.prepareStatement(sql)) {
            query.setObject(1, Returns.uuid(of));
            assertTrue(query.executeQuery().next());
        }
    }

    private static boolean isWaitedFor(Connection session) {
        var waiting = "select pid from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))";
        try (var query = session.prepareStatement(waiting)) {
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_permit_for_a_return_that_is_not_here_is_passed_over() {
        var permit = UUID.randomUUID();
        News.tell(CONSUMED, permit, 2, News.ofPermit(person, "/returns/" + UUID.randomUUID(), "CONSUMED"));
        afterAllOf(permit);
    }

    /** Of one key in one partition: what comes last has come after all. */
    private static void afterAllOf(UUID key) {
        var last = UUID.randomUUID();
        News.tell(last, "processing.departure-permit.issued.v1", key, 9, Map.of());
        News.await(() -> isTaken(last));
    }

    private static boolean isTaken(UUID event) {
        return !found("select event_id::text from inbox where event_id = ?", event)
                .isEmpty();
    }

    private static List<String> standings(String of, String standing) {
        return found(
                "select r.state from departure_attempt a join person_return r on r.id = a.return_id"
                        + " where a.return_id = ? and a.standing = '" + standing + "'",
                Returns.uuid(of));
    }

    private static UUID permitOf(String of) {
        var found = found(
                "select permit_id::text from departure_attempt where return_id = ? and permit_id is not null",
                Returns.uuid(of));
        assertTrue(found.size() == 1, found::toString);
        return UUID.fromString(found.getFirst());
    }

    private static void change(String sql, UUID id) {
        try (var everything = OwnerSession.aboveTheGuard();
                var change = everything.prepareStatement(sql)) {
            change.setObject(1, id);
            assertEquals(1, change.executeUpdate());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> found(String sql, UUID id) {
        try (var everything = OwnerSession.aboveTheGuard();
                var query = everything.prepareStatement(sql)) {
            query.setObject(1, id);
            var rows = query.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
