package org.rsp.stack.race;

import java.util.HashMap;
import java.util.List;

/** Reads what has become of decisions on claims. */
final class DecisionRecords {

    private static final String STATES = "select id, state from status_decision where id = any(?::uuid[])";
    private static final String COUNTS = "select determination_id, count(*) from status_decision"
            + " where determination_id = any(?::uuid[]) group by determination_id";

    private final Database database;

    DecisionRecords(Database database) {
        this.database = database;
    }

    /** In the order of the races. */
    List<DecisionCheck.Stored> of(List<Deciding.Race> races) {
        var states = new HashMap<String, String>();
        var counts = new HashMap<String, Integer>();
        // where nobody was told of one there is no id
        var decisions = races.stream()
                .map(Deciding.Race::decision)
                .filter(id -> !id.isEmpty())
                .toList();
        var claims = races.stream().map(Deciding.Race::determination).toList();
        database.each(STATES, decisions, row -> states.put(row.getString(1), row.getString(2)));
        database.each(COUNTS, claims, row -> counts.put(row.getString(1), row.getInt(2)));
        return races.stream()
                .map(race -> new DecisionCheck.Stored(
                        states.getOrDefault(race.decision(), "not there"),
                        counts.getOrDefault(race.determination(), 0)))
                .toList();
    }
}
