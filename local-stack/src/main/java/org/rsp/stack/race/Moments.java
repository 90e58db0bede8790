package org.rsp.stack.race;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks, while a fault is at work, where the departures of the round stand, and counts it for each kind of fault. */
final class Moments {

    private static final String ATTEMPTS = """
            select r.id, r.state, coalesce(a.standing, 'NONE'), a.permit_id from person_return r
              left join lateral (select standing, permit_id from departure_attempt where return_id = r.id order by id desc limit 1) a on true
             where r.id = any(?::uuid[])""";

    private static final String PERMITS =
            "select return_id, bool_or(consumed_at is not null) from departure_permit where return_id = any(?::uuid[]) group by return_id";

    private final Databases databases;
    private final Map<Fault, Seen> seen = new EnumMap<>(Fault.class);

    /**
     * What one kind of fault met with.
     *
     * @param times how often there was one
     */
    record Seen(int times, Map<Moment, Integer> departures) {

        static final Seen NOTHING = new Seen(0, Map.of());

        /** At which steps no departure ever stood while it was at work. */
        List<Moment> missed() {
            return Stream.of(Moment.values())
                    .filter(moment -> departures.getOrDefault(moment, 0) == 0)
                    .toList();
        }

        Seen and(Map<Moment, Integer> more) {
            var all = new EnumMap<Moment, Integer>(Moment.class);
            for (Moment moment : Moment.values()) {
                all.put(moment, departures.getOrDefault(moment, 0) + more.getOrDefault(moment, 0));
            }
            return new Seen(times + 1, all);
        }
    }

    Moments(Databases databases) {
        this.databases = databases;
    }

    /** Counts where each of these departures stands. */
    void look(Fault fault, Collection<String> returnIds) {
        var found = found(returnIds);
        synchronized (seen) {
            seen.put(fault, seen.getOrDefault(fault, Seen.NOTHING).and(found));
        }
    }

    /** Whether one of these departures stands there now. */
    boolean stands(Moment wanted, Collection<String> returnIds) {
        return found(returnIds).containsKey(wanted);
    }

    private Map<Moment, Integer> found(Collection<String> returnIds) {
        var permits = new HashMap<String, Moment.Standing>();
        databases
                .cases()
                .each(
                        PERMITS,
                        returnIds,
                        row -> permits.put(
                                row.getString(1), row.getBoolean(2) ? Moment.Standing.USED : Moment.Standing.ISSUED));
        var found = new EnumMap<Moment, Integer>(Moment.class);
        databases.returns().each(ATTEMPTS, returnIds, row -> {
            boolean permitted = row.getString(4) != null;
            var permit = permits.getOrDefault(row.getString(1), Moment.Standing.NONE);
            found.merge(Moment.of(row.getString(2), row.getString(3), permitted, permit), 1, Integer::sum);
        });
        return found;
    }

    /** In the order of the faults; of each that was to be met with, also if it never was. */
    Map<Fault, Seen> seen() {
        synchronized (seen) {
            var all = new LinkedHashMap<Fault, Seen>();
            for (Fault fault : Fault.values()) {
                if (Fault.OF_RETURNS.contains(fault)) {
                    all.put(fault, seen.getOrDefault(fault, Seen.NOTHING));
                }
            }
            return all;
        }
    }
}
