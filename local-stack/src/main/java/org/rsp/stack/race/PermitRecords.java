package org.rsp.stack.race;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what has become of permits, and when each transaction was committed. */
final class PermitRecords {

    private static final String PERMITS =
            "select id, state, void_reason from departure_permit where id = any(?::uuid[])";
    private static final String HISTORY =
            "select resource, act, pg_xact_commit_timestamp(xmin) from history" + " where resource = any(?::uuid[])";
    private static final String EVENTS =
            "select distinct aggregateid, sequence, type from outbox where aggregateid = any(?) order by sequence";
    private final Database database;

    PermitRecords(Database database) {
        this.database = database;
    }

    /** In the order of the races. */
    List<StoredPermit> of(List<Departing.Race> races) {
        var permits = races.stream().map(Departing.Race::permit).toList();
        var states = new HashMap<String, String>();
        var reasons = new HashMap<String, String>();
        var committed = new HashMap<String, Map<String, Instant>>();
        var told = new HashMap<String, List<String>>();
        var acts = new HashMap<String, List<Instant>>();
        database.each(PERMITS, permits, row -> {
            states.put(row.getString(1), row.getString(2));
            reasons.put(row.getString(1), row.getString(3));
        });
        database.each(HISTORY, permits, row -> committed
                .computeIfAbsent(row.getString(1), first -> new HashMap<>())
                .put(row.getString(2), Database.instant(row, 3)));
        database.each(EVENTS, permits, row -> told.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                .add(row.getString(3)));
        var tables = races.stream().collect(groupingBy(race -> race.act().table()));
        for (var table : tables.entrySet()) {
            var persons = table.getValue().stream().map(Departing.Race::person).toList();
            database.each(acts(table.getKey()), persons, row -> acts.computeIfAbsent(
                            row.getString(1), first -> new ArrayList<>())
                    .add(Database.instant(row, 2)));
        }
        return races.stream()
                .map(race -> new StoredPermit(
                        states.getOrDefault(race.permit(), "not there"),
                        reasons.get(race.permit()),
                        committed.getOrDefault(race.permit(), Map.of()),
                        told.getOrDefault(race.permit(), List.of()),
                        acts.getOrDefault(race.person(), List.of())))
                .toList();
    }

    /** The first line of an act's history is written with it; the act itself may have been changed since. */
    private static String acts(String table) {
        return "select a.individual_id, pg_xact_commit_timestamp(h.xmin) from " + table
                + " a join history h on h.resource = a.id and h.version = 1 where a.individual_id = any(?::uuid[])";
    }
}
