package org.rsp.returns.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.rsp.platform.sql.Sql;
import org.rsp.platform.statistics.Quarter;

/**
 * Counts persons by what became of their returns, and by what stood in the way, on the day on which each was written down. Who is opened and cancelled five times is one,
 * and counted as the last time: five returns of one person are no five that could be told.
 */
@ApplicationScoped
class ReturnCountRepository {

    /** Who is or was kept here as a witness, or as some staff's alone, is in no count (STA-7). */
    private static final String LEFT_OUT = """
            select distinct r.individual_id as individual_id from person_return r
             where exists (select 1 from once_sealed o where o.about in (r.case_id, r.individual_id))
                or exists (select 1 from suspension s where s.return_id = r.id and s.reason = 'WITNESS_HOLD')
            """;

    private static final String DAY = "cast(h.done_at at time zone 'UTC' as date)";

    private static final String BEFORE = " - (select max(cast(e.done_at at time zone 'UTC' as date)) from history e"
            + " where e.resource = r.id and e.act = '%s' and e.done_at <= h.done_at)";

    /** By what a return is when it is counted: its kind can have changed since it was opened, and never after the departure. */
    private static final String RETURNS = """
            select r.individual_id as person, h.done_at as happened, r.id, $group as name, r.custodian,
                   case h.act when 'openReturn' then 'OPENED' when 'clearReturn' then 'CLEARED' when 'departReturn' then 'DEPARTED'
                              when 'recordArrivalOfReturn' then 'ARRIVED' when 'recordComingBackFromReturn' then 'CAME_BACK'
                              when 'callBackFromReturn' then 'CALLED_BACK' else 'CANCELLED' end as counted,
                   case h.act when 'clearReturn' then $day - r.opened_on
                              when 'departReturn' then $day $sinceCleared
                              when 'recordArrivalOfReturn' then $day $sinceDeparted end as days
              from history h join person_return r on r.id = h.resource
             where h.act in ('openReturn', 'clearReturn', 'departReturn', 'recordArrivalOfReturn', 'recordComingBackFromReturn',
                             'callBackFromReturn', 'cancelReturn')
               and h.done_at >= cast(:quarter as timestamp) at time zone 'UTC'
               and h.done_at < cast(:next as timestamp) at time zone 'UTC'
               and $will and r.individual_id <> all (cast(string_to_array(:without, ',') as uuid[]))
            """.replace("$day", DAY)
            .replace("$sinceCleared", BEFORE.formatted("clearReturn"))
            .replace("$sinceDeparted", BEFORE.formatted("departReturn"));

    /** Each reason is a code: why a return was suspended, cancelled, or did not lead away. */
    private static final String OBSTACLES = """
            select r.individual_id as person, s.since as happened, s.id, s.reason as name, r.custodian, 'SUSPENDED' as counted, cast(null as int) as days
              from suspension s join person_return r on r.id = s.return_id
             where s.since >= cast(:quarter as timestamp) at time zone 'UTC'
               and s.since < cast(:next as timestamp) at time zone 'UTC'
               and $will and r.individual_id <> all (cast(string_to_array(:without, ',') as uuid[]))
            union all
            select r.individual_id, h.done_at, r.id, coalesce(h.reason, 'NOT_SAID'), r.custodian,
                   case h.act when 'cancelReturn' then 'CANCELLED' else 'CAME_BACK' end, null
              from history h join person_return r on r.id = h.resource
             where h.act in ('cancelReturn', 'recordComingBackFromReturn')
               and h.done_at >= cast(:quarter as timestamp) at time zone 'UTC'
               and h.done_at < cast(:next as timestamp) at time zone 'UTC'
               and $will and r.individual_id <> all (cast(string_to_array(:without, ',') as uuid[]))
            """;

    /** Each person once in each count. */
    private static final String PERSONS = """
            (select distinct on (o.person, o.counted) o.* from ($facts) o order by o.person, o.counted, o.happened desc, o.id desc)""";

    private static final String COUNTS = """
            select f.name, f.custodian, f.counted, count(*) from $persons f group by f.name, f.custodian, f.counted
            """.replace("$persons", PERSONS);

    private static final String MEDIANS = """
            select coalesce(f.name, ''), f.counted, percentile_cont(0.5) within group (order by f.days)
              from $persons f where f.days is not null
             group by grouping sets ((f.name, f.counted), (f.counted))
            """.replace("$persons", PERSONS);

    private final EntityManager entities;

    ReturnCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    Set<UUID> leftOut() {
        return Set.copyOf(
                Sql.column(entities, LEFT_OUT, "individual_id", UUID.class).getResultList());
    }

    List<Object[]> returns(ReturnWill will, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        return asked(COUNTS, RETURNS.replace("$group", group(by)), will, quarter, without);
    }

    List<Object[]> days(ReturnWill will, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        return asked(MEDIANS, RETURNS.replace("$group", group(by)), will, quarter, without);
    }

    List<Object[]> obstacles(ReturnWill will, Quarter quarter, Set<UUID> without) {
        return asked(COUNTS, OBSTACLES, will, quarter, without);
    }

    private List<Object[]> asked(String how, String facts, ReturnWill will, Quarter quarter, Set<UUID> without) {
        return ofQuarter(Sql.rows(entities, how.replace("$facts", facts.replace("$will", will.condition()))), quarter)
                .setParameter("without", without.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
    }

    private static NativeQuery<Object[]> ofQuarter(NativeQuery<Object[]> query, Quarter quarter) {
        return query.setParameter("quarter", quarter.from())
                .setParameter("next", quarter.to().plusDays(1));
    }

    private static String group(StatisticBreakdown by) {
        return switch (by) {
            case KIND -> "r.kind";
            case DESTINATION -> "coalesce(r.destination, 'NOT_KNOWN')";
            case CUSTODIAN -> "r.custodian";
            case REASON, MONTHS, AGREEMENT, COST -> throw new AssertionError("returns are not parted by " + by);
        };
    }
}
