package org.rsp.stack.race;

import java.util.HashMap;
import java.util.List;

/** Reads what has become of transfers. */
final class OfferRecords {

    /** The receiver's cases are counted by the links to those who were offered: the transfer itself names one at most. */
    private static final String OFFERS = "select t.id, t.state, (select count(distinct theirs.case_id)"
            + " from record_link_end mine join record_link l on l.id = mine.link_id"
            + " join record_link o on o.pair = l.pair and o.id <> l.id join record_link_end theirs on theirs.link_id = o.id"
            + " where mine.individual_id = any(t.individual_ids)) from transfer t where t.id = any(?::uuid[])";

    private static final String EVENTS =
            "select distinct aggregateid, sequence, type from outbox where aggregateid = any(?) order by sequence";

    private final Database database;

    OfferRecords(Database database) {
        this.database = database;
    }

    /** In the order of the races. */
    List<OfferCheck.Stored> of(List<Offering.Race> races) {
        var transfers = races.stream().map(Offering.Race::transfer).toList();
        var told = new HashMap<String, String>();
        database.each(EVENTS, transfers, row -> told.put(row.getString(1), row.getString(3)));
        var stored = new HashMap<String, OfferCheck.Stored>();
        database.each(
                OFFERS,
                transfers,
                row -> stored.put(
                        row.getString(1),
                        new OfferCheck.Stored(
                                row.getString(2), row.getInt(3), told.getOrDefault(row.getString(1), "none"))));
        return transfers.stream()
                .map(id -> stored.getOrDefault(id, new OfferCheck.Stored("not there", 0, "none")))
                .toList();
    }
}
