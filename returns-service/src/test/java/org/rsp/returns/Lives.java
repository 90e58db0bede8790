package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.OwnerSession;

/**
 * What is done to several persons in the service that has the cases, on one tape, and what this service keeps of them. Everybody and everything has a name, so
 * that what is kept of two such lives can be compared.
 */
final class Lives {

    static final Client MYS = Returns.staff("MYS");
    static final Client PROTECTION = Returns.protection("MYS");
    private static final Cases CASES = Cases.running();

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, UUID> persons = new TreeMap<>();
    private final Map<UUID, UUID> cases = new HashMap<>();
    private final Tape tape;

    Lives(Tape tape) {
        this.tape = tape;
    }

    List<Tape.Told> events() {
        return tape.told();
    }

    /** Somebody of whose case it was heard that it is there. */
    UUID person(String name) {
        var person = CASES.person("MYS");
        persons.put(name, named(person, name));
        cases.put(person, named(CASES.caseOf(person), name + "'s case"));
        tape.tell("case.registered", CASES.caseOf(person), Map.of("caseId", CASES.caseOf(person), "custodian", "MYS"));
        return person;
    }

    /** Something of a person's: a plan, a claim. */
    UUID thing(String name) {
        return named(UUID.randomUUID(), name);
    }

    UUID named(UUID id, String name) {
        names.put(id, name);
        return id;
    }

    void tell(String what, UUID subject, UUID person, Object... more) {
        tell(what, subject, Duration.ZERO, person, more);
    }

    private void tell(String what, UUID subject, Duration later, UUID person, Object... more) {
        var data = body("caseId", cases.get(person), "individualId", person, "custodian", "MYS");
        data.putAll(body(more));
        tape.tell(what, subject, later, data);
    }

    /** From now on the person is in another case. */
    void moves(UUID person, String to) {
        var from = cases.get(person);
        if (CASES.caseOf(person).equals(from)) {
            CASES.changes(person);
        }
        tell("case.split", from, person, "newCaseId", cases.merge(person, thing(to), (_, now) -> now));
        tell("case.split-off", cases.get(person), person);
    }

    /** A plan of this solution, from its first day until it is handed over. */
    UUID plan(String name, UUID person, String option, String receiver) {
        var plan = thing(name);
        tell("solution-plan.drawn-up", plan, person);
        tell("solution-plan.agreed-to", plan, person);
        tell("solution-plan.handed-over", plan, person, "option", option, "receiver", receiver);
        return plan;
    }

    /** A consent to this kind of return that a second of the staff has confirmed. */
    UUID consents(String name, UUID person, String kind) {
        return consents(name, Duration.ZERO, person, kind);
    }

    /** After somebody has thought it over: what is said within a minute counts as said before. */
    void consentsLater(String name, UUID person, String kind) {
        consents(name, Duration.ofMinutes(2), person, kind);
    }

    private UUID consents(String name, Duration later, UUID person, String kind) {
        var consent = thing(name);
        tell("return-consent.recorded", consent, later, person, "kind", kind, "consents", true);
        tell("return-consent.confirmed", consent, later, person, "kind", kind);
        return consent;
    }

    void takesBack(String name, UUID person, String kind) {
        tell("return-consent.recorded", thing(name), person, "kind", kind, "consents", false);
    }

    void permit(String act, UUID permit, UUID person, String of) {
        tell("departure-permit." + act, permit, person, "returnId", Returns.last(of), "kind", "REMOVAL");
    }

    /** Somebody departs, and whether the permit was used nobody here has heard: gives the permit. */
    UUID letGo(String name, UUID person, String cleared) {
        try (var _ = CASES.losing("/consumption");
                var _ = CASES.hidingPermits()) {
            MYS.step(cleared, "/departure", Returns.DEPART).then().statusCode(503);
        }
        var permit = named(CASES.used(person).getFirst(), name);
        permit("issued", permit, person, cleared);
        return permit;
    }

    /** A permit was on its way to be used, and something was done for the person's safety before: gives the permit. */
    UUID stopped(String name, UUID person, String cleared) {
        try (var _ = CASES.deaf("/consumption");
                var _ = CASES.hidingPermits()) {
            MYS.step(cleared, "/departure", Returns.DEPART).then().statusCode(503);
        }
        CASES.makesVoid(person);
        var permit = named(permitOf(cleared), name);
        permit("issued", permit, person, cleared);
        return permit;
    }

    private static UUID permitOf(String of) {
        try (var everything = OwnerSession.aboveTheGuard();
                var query = everything.prepareStatement(
                        "select permit_id from departure_attempt where standing = 'SENT' and return_id = ?")) {
            query.setObject(1, Returns.uuid(of));
            var row = query.executeQuery();
            assertEquals(true, row.next(), "a permit that is on its way");
            return row.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The one return of the person that is open. */
    static String openReturn(UUID person) {
        var mine = "/returns?individualId=%s&status=OPENED".formatted(person);
        News.await(() -> MYS.get(mine).path("items.size()").equals(1));
        return "/returns/" + MYS.get(mine).path("items[0].id");
    }

    /**
     * A return that a later plan has ended before anybody began it is as if it had not been: whether there was one depends on which of the plans was heard of
     * first, and on nothing else. Of times only those that are an event's own are compared, not by which of several the same thing came to be known.
     */
    private static final String MINE = """
            with mine as (
                select id, individual_id, concat_ws(' ', kind, plan_id is not null) as called from person_return
                 where individual_id = any (?) and (begun or state <> 'CANCELLED')),
            resources as (
                select id, individual_id, 'return ' || called as called from mine
                 union all
                select s.id, s.individual_id, 'suspension ' || reason from suspension s join mine on mine.id = return_id
                 union all
                select p.id, p.individual_id, 'passage' from passage p join mine on mine.id = return_id)
            """;

    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("return", MINE + """
                    select r.individual_id, r.case_id, r.custodian, r.kind, r.state, r.version, r.child, r.willing, r.destination, r.reason,
                           r.plan_id, r.planned_at, r.begun, r.permit_id, r.departed_at is not null, r.called_back_at is not null
                      from person_return r join mine using (id)"""),
            Map.entry("suspension", MINE + """
                    select s.individual_id, s.custodian, s.reason, s.state, s.version, s.imposed_by, s.heard_at, s.told_at, s.ended_at is not null
                      from suspension s join mine on mine.id = s.return_id"""),
            Map.entry("passage", MINE + """
                    select p.individual_id, p.state, p.version, p.reason from passage p join mine on mine.id = p.return_id"""),
            Map.entry("attempt", MINE + """
                    select a.individual_id, a.standing, a.permit_id, a.times_sent from departure_attempt a join mine on mine.id = a.return_id"""),
            Map.entry("act", MINE + """
                    select r.individual_id, r.called, h.version, h.act, h.from_state, h.to_state, h.reason, h.organisation, h.subject
                      from history h join resources r on r.id = h.resource"""),
            Map.entry("event", MINE + """
                    select r.individual_id, r.called, o.type, o.sequence
                      from outbox o join resources r on r.id::text = o.aggregateid where o.recipient = 'platform'"""),
            Map.entry("plan", """
                    select id, individual_id, case_id, handed_over_at from known_plan where individual_id = any (?)"""),
            Map.entry("safeguard", """
                    select id, individual_id, case_id, reason, heard, done_at from known_safeguard where individual_id = any (?)"""),
            Map.entry("consent", """
                    select id, individual_id, case_id, kind, consents, standing, heard, said_at from known_consent where individual_id = any (?)"""),
            Map.entry("resettlement", """
                    select id, individual_id, case_id, under_way from known_resettlement where individual_id = any (?)"""));

    private static final Map<String, String> KEPT_OF_CASES = Map.of(
            "facts", "select about, kind, heard, version, facts ->> 'sealed' from known_facts where about = any (?)",
            "seal", "select case_id, staff::text from sealed_case where case_id = any (?)");

    /** All that is kept of these persons, by names in place of ids, in one order. */
    List<String> kept() {
        awaitFacts();
        var kept = new ArrayList<String>();
        KEPT.forEach((what, sql) -> kept.addAll(rows(what, sql, persons.values().toArray())));
        var ofCases = names.keySet().toArray();
        KEPT_OF_CASES.forEach((what, sql) -> kept.addAll(rows(what, sql, ofCases)));
        kept.sort(null);
        return kept;
    }

    /** What was heard of the cases is asked for by itself: until that is answered. */
    private void awaitFacts() {
        var first = persons.values().stream().map(CASES::caseOf).toArray();
        News.await(() -> rows(
                        "outdated",
                        "select about from known_facts where about = any (?) and (version is null or version < heard)",
                        first)
                .isEmpty());
    }

    private List<String> rows(String what, String sql, Object[] of) {
        try (var everything = OwnerSession.aboveTheGuard();
                var query = everything.prepareStatement(sql)) {
            query.setArray(1, everything.createArrayOf("uuid", of));
            var rows = query.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(what + row(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String row(ResultSet row) throws SQLException {
        var line = new StringBuilder();
        var moments = tape.moments();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var value = row.getMetaData().getColumnTypeName(i).equals("timestamptz")
                    ? row.getObject(i, OffsetDateTime.class)
                    : row.getObject(i);
            line.append(" | ")
                    .append(
                            switch (value) {
                                case UUID id -> names.getOrDefault(id, "somebody else's");
                                case OffsetDateTime at -> moments.getOrDefault(at.toInstant(), "at another time");
                                case null -> "-";
                                default -> value.toString();
                            });
        }
        return line.toString();
    }
}
