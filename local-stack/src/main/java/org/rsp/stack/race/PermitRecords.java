package org.rsp.stack.race;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
        var permits = of(races.stream().map(Departing.Race::permit).toList());
        var acts = new HashMap<String, List<Instant>>();
        var tables = races.stream().collect(groupingBy(race -> race.act().table()));
        tables.forEach((table, of) ->
                acts.putAll(acts(table, of.stream().map(Departing.Race::person).toList())));
        return races.stream()
                .map(race -> permits.getOrDefault(race.permit(), StoredPermit.NOT_THERE)
                        .beside(acts.getOrDefault(race.person(), List.of())))
                .toList();
    }

    /** By their ids, without the acts beside them. */
    Map<String, StoredPermit> of(Collection<String> permits) {
        var committed = new HashMap<String, Map<String, Instant>>();
        var told = new HashMap<String, List<String>>();
        database.each(HISTORY, permits, row -> committed
                .computeIfAbsent(row.getString(1), first -> new HashMap<>())
                .put(row.getString(2), Database.instant(row, 3)));
        database.each(EVENTS, permits, row -> told.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                .add(row.getString(3)));
        var stored = new HashMap<String, StoredPermit>();
        database.each(PERMITS, permits, row -> {
            var id = row.getString(1);
            stored.put(
                    id,
                    new StoredPermit(
                            row.getString(2),
                            row.getString(3),
                            committed.getOrDefault(id, Map.of()),
                            told.getOrDefault(id, List.of()),
                            List.of()));
        });
        return stored;
    }

    /** When the acts of one kind were committed, by the person for whose safety they were done. */
    Map<String, List<Instant>> acts(String table, Collection<String> persons) {
        var acts = new HashMap<String, List<Instant>>();
        database.each(
                firstLines(table), persons, row -> acts.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                        .add(Database.instant(row, 2)));
        return acts;
    }

    /** The first line of an act's history is written with it; the act itself may have been changed since. */
    private static String firstLines(String table) {
        return "select a.individual_id, pg_xact_commit_timestamp(h.xmin) from " + table
                + " a join history h on h.resource = a.id and h.version = 1 where a.individual_id = any(?::uuid[])";
    }
}
