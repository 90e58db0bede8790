package org.rsp.stack.race;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what has become of returns, of the permits that were issued for them, and of the claims of those whose returns they are. */
final class ReturnRecords {

    /** In one statement, that is at one moment: events are heard while it is read. An attempt is told as its standing and its permit. */
    private static final String RETURNS = """
            select r.id, r.state, r.permit_id,
                   (select max(pg_xact_commit_timestamp(h.xmin)) from history h where h.resource = r.id and h.act = 'departReturn'),
                   (select max(pg_xact_commit_timestamp(h.xmin)) from history h
                     where h.resource = r.id and h.act = 'callBackFromReturn' and r.called_back_at is not null),
                   exists (select 1 from history h where h.resource = r.id and h.act = 'departReturn' and h.organisation = 'NONE'),
                   array(select o.type from (select distinct sequence, type from outbox where aggregateid = r.id::text
                                              and type in ('returns.return.departed.v1', 'returns.return.called-back.v1')) o
                          order by o.sequence),
                   array(select s.reason from suspension s where s.return_id = r.id and s.state = 'IN_FORCE' order by s.id),
                   array(select a.standing || ' ' || coalesce(a.permit_id::text, '') from departure_attempt a where a.return_id = r.id
                          order by a.id)
              from person_return r where r.id = any(?::uuid[])""";

    private static final String PERMITS = "select return_id, id from departure_permit where return_id = any(?::uuid[])";

    private final Database returns;
    private final Database cases;
    private final PermitRecords permits;

    ReturnRecords(Databases databases) {
        this.returns = databases.returns();
        this.cases = databases.cases();
        this.permits = new PermitRecords(cases);
    }

    /** In the order of the races. What has settled there stays as it is, so the other service is read afterwards. */
    List<StoredReturn> of(List<Leaving.Race> races) {
        var ids = races.stream().map(Leaving.Race::returnId).toList();
        var found = new HashMap<String, StoredReturn>();
        returns.each(RETURNS, ids, row -> found.put(row.getString(1), read(row)));
        var issued = issued(ids);
        var claims = permits.acts(
                SafetyAct.CLAIM.table(),
                races.stream().map(Leaving.Race::person).toList());
        return races.stream()
                .map(race -> found.getOrDefault(race.returnId(), StoredReturn.NOT_THERE)
                        .with(
                                issued.getOrDefault(race.returnId(), Map.of()),
                                claims.getOrDefault(race.person(), List.of())))
                .toList();
    }

    private static StoredReturn read(ResultSet row) throws SQLException {
        return new StoredReturn(
                row.getString(2),
                row.getString(3),
                moment(row, 4),
                moment(row, 5),
                row.getBoolean(6),
                texts(row, 7),
                texts(row, 8),
                texts(row, 9).stream().map(ReturnRecords::attempt).toList(),
                Map.of(),
                List.of());
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column) == null ? null : Database.instant(row, column);
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).toList();
    }

    private static StoredReturn.Attempt attempt(String told) {
        int between = told.indexOf(' ');
        var permit = told.substring(between + 1);
        return new StoredReturn.Attempt(told.substring(0, between), permit.isEmpty() ? null : permit);
    }

    private Map<String, Map<String, StoredPermit>> issued(Collection<String> returnIds) {
        var of = new HashMap<String, String>();
        cases.each(PERMITS, returnIds, row -> of.put(row.getString(2), row.getString(1)));
        var all = new HashMap<String, Map<String, StoredPermit>>();
        permits.of(new ArrayList<>(of.keySet()))
                .forEach((id, permit) -> all.computeIfAbsent(of.getOrDefault(id, ""), first -> new HashMap<>())
                        .put(id, permit));
        return all;
    }
}
