package org.rsp.caseload.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.sql.Sql;
import org.rsp.platform.statistics.Quarter;

/** Counts persons, by the day on which something happened and not on which it was written down, and keeps what was counted. */
@ApplicationScoped
class DecisionCountRepository {

    /**
     * A claim counts when it is lodged; as a repeated one where the person had another before, or it was taken up again. It ends when the person is told of
     * the decision, or when it is withdrawn or closed; an appeal that sends it back takes that back, and one that is allowed before the person was told ends it.
     * What was decided by mistake and set aside for that has not ended it, and what an appeal gives belongs to the appeal. The days count from when it was
     * last taken up.
     */
    private static final String FIRST_INSTANCE = """
            select d.individual_id, cast(d.lodged_at at time zone 'UTC' as date) as happened_on,
                   case when exists (select 1 from status_determination e where e.individual_id = d.individual_id
                                        and (e.lodged_at, e.id) < (d.lodged_at, d.id))
                        then 'REPEATED' else 'FIRST_TIME' end as what,
                   cast(null as int) as days
              from status_determination d
             where d.lodged_at < cast(:next as timestamp) at time zone 'UTC'
            union all
            select d.individual_id, cast(h.done_at at time zone 'UTC' as date),
                   case h.act when 'remitAppeal' then 'TAKEN_BACK'
                              when 'withdrawStatusDetermination' then 'OTHERWISE_CLOSED'
                              when 'closeStatusDetermination' then 'OTHERWISE_CLOSED'
                              else 'REPEATED' end,
                   null
              from history h join status_determination d on d.id = h.resource
             where h.act in ('remitAppeal', 'withdrawStatusDetermination', 'closeStatusDetermination',
                             'reopenStatusDetermination', 'reopenStatusDecision')
               and (h.act <> 'remitAppeal'
                    or exists (select 1 from status_decision s
                                where s.determination_id = d.id
                                  and s.notified_on <= cast(h.done_at at time zone 'UTC' as date)))
               and h.done_at < cast(:next as timestamp) at time zone 'UTC'
            union all
            select a.individual_id, cast(h.done_at at time zone 'UTC' as date), 'OTHERWISE_CLOSED', null
              from history h join appeal a on a.id = h.resource join status_decision s on s.id = a.decision_id
             where h.act = 'allowAppeal' and s.notified_on is null
               and h.done_at < cast(:next as timestamp) at time zone 'UTC'
            union all
            select s.individual_id, s.notified_on,
                   case s.outcome when 'COMPLEMENTARY' then 'COMPLEMENTARY'
                                  when 'REFUSED' then 'REJECTED'
                                  when 'EXCLUDED' then 'REJECTED'
                                  else 'RECOGNISED' end,
                   s.notified_on - coalesce(
                       (select max(cast(h.done_at at time zone 'UTC' as date)) from history h
                         where h.resource = d.id and h.act in ('reopenStatusDetermination', 'reopenStatusDecision')
                           and cast(h.done_at at time zone 'UTC' as date) <= s.notified_on),
                       cast(d.lodged_at at time zone 'UTC' as date))
              from status_decision s join status_determination d on d.id = s.determination_id
             where s.notified_on < :next
               and exists (select 1 from history h where h.resource = s.id and h.act = 'issueStatusDecision')
               and not exists (select 1 from history h where h.resource = s.id and h.act = 'setAsideStatusDecision')
            """;

    /** An appeal ends on the day it is ruled on: how the person was told of that is sealed. One against the end of a status is of another kind. */
    private static final String APPEAL = """
            select a.individual_id, cast(a.opened_at at time zone 'UTC' as date) as happened_on,
                   'FIRST_TIME' as what, cast(null as int) as days
              from appeal a
             where a.review_id is null and a.opened_at < cast(:next as timestamp) at time zone 'UTC'
            union all
            select a.individual_id, cast(h.done_at at time zone 'UTC' as date),
                   case h.act when 'dismissAppeal' then 'REJECTED'
                              when 'allowAppeal' then case a.outcome when 'COMPLEMENTARY' then 'COMPLEMENTARY' else 'RECOGNISED' end
                              else 'OTHERWISE_CLOSED' end,
                   case when h.act in ('allowAppeal', 'dismissAppeal')
                        then cast(h.done_at at time zone 'UTC' as date) - a.received_on end
              from history h join appeal a on a.id = h.resource
             where a.review_id is null
               and h.act in ('allowAppeal', 'dismissAppeal', 'remitAppeal', 'refuseLeaveInAppeal', 'withdrawAppeal')
               and h.done_at < cast(:next as timestamp) at time zone 'UTC'
            """;

    /** Nobody is counted who is to be found nowhere. */
    private static final String COUNTS = """
            (with fact as ($facts)
            select cast(:quarter as date), '$level', '$by', coalesce(g.name, ''), coalesce(i.custodian, ''),
                   count(*) filter (where what = 'FIRST_TIME' and happened_on >= :quarter),
                   count(*) filter (where what = 'REPEATED' and happened_on >= :quarter),
                   count(*) filter (where what = 'RECOGNISED' and happened_on >= :quarter),
                   count(*) filter (where what = 'COMPLEMENTARY' and happened_on >= :quarter),
                   count(*) filter (where what = 'REJECTED' and happened_on >= :quarter),
                   count(*) filter (where what = 'OTHERWISE_CLOSED' and happened_on >= :quarter),
                   count(*) filter (where what in ('FIRST_TIME', 'REPEATED', 'TAKEN_BACK'))
                       - count(*) filter (where what in ('RECOGNISED', 'COMPLEMENTARY', 'REJECTED', 'OTHERWISE_CLOSED')),
                   percentile_cont(0.5) within group (order by days) filter (where happened_on >= :quarter)
              from fact join individual i on i.id = fact.individual_id
             cross join lateral (select $group as name) g
             where i.id <> all (cast(string_to_array(:without, ',') as uuid[]))
             group by grouping sets ((g.name, i.custodian), (g.name), ()))
            """;

    private static final String KEPT = """
            select name, custodian, first_time, repeated, recognised, complementary, rejected, otherwise_closed, pending, median_days
              from decision_count where quarter = :quarter and level = :level and breakdown = :by
             order by name = '', name, custodian = '', custodian
            """;

    /** Who may be younger counts as younger, by the age on the day of what is counted. */
    private static final String AGE_GROUP = """
            (select case when a.years is null then 'UNKNOWN' when a.years < 5 then '0-4' when a.years < 12 then '5-11'
                         when a.years < 18 then '12-17' when a.years < 60 then '18-59' else '60+' end
               from (select extract(year from age(happened_on, case length(i.born_on)
                         when 4 then make_date(cast(i.born_on as int), 12, 31)
                         when 7 then cast(cast(i.born_on || '-01' as date) + interval '1 month' - interval '1 day' as date)
                         when 10 then cast(i.born_on as date) end)) as years) a)""";

    private static final String ALL = "ALL";

    private static final String ORIGIN = """
            case when cardinality(i.nationalities) = 1 then i.nationalities[1]
                 when cardinality(i.nationalities) > 1 then 'SEVERAL'
                 else coalesce(i.former_habitual_residence, 'XXX') end""";

    private final EntityManager entities;

    DecisionCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Counts and keeps every table of the quarter in one statement, so that all are of one moment.
     *
     * @param without persons who are in no count (STA-7)
     */
    void count(Quarter quarter, Set<UUID> without) {
        var all = Stream.of(StatisticsLevel.values())
                .flatMap(level -> Stream.of(Breakdown.values())
                        .map(by -> COUNTS.replace("$facts", level == StatisticsLevel.APPEAL ? APPEAL : FIRST_INSTANCE)
                                .replace("$level", level.name())
                                .replace("$by", by.name())
                                .replace("$group", group(by))))
                .collect(Collectors.joining(" union all "));
        entities.createNativeQuery("insert into decision_count " + all)
                .setParameter("quarter", quarter.from())
                .setParameter("next", quarter.to().plusDays(1))
                .setParameter("without", without.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    /** One for each group that there is, and one for all, which is the last. */
    List<DecisionCounts> counts(StatisticsLevel level, Breakdown by, Quarter quarter) {
        var rows = Sql.rows(entities, KEPT)
                .setParameter("quarter", quarter.from())
                .setParameter("level", level.name())
                .setParameter("by", by.name())
                .getResultList();
        var found = new ArrayList<DecisionCounts>();
        var parts = new HashMap<String, DecisionCounts>();
        for (var row : rows) {
            var name = (String) row[0];
            var custodian = (String) row[1];
            if (custodian.isEmpty()) {
                found.add(counts(row, name.isEmpty() ? ALL : name, parts));
                parts.clear();
            } else {
                parts.put(custodian, counts(row, name + " " + custodian, Map.of()));
            }
        }
        return found;
    }

    private static String group(Breakdown by) {
        return switch (by) {
            case CUSTODIAN -> "i.custodian";
            case ORIGIN -> ORIGIN;
            case SEX -> "i.sex";
            case AGE_GROUP -> AGE_GROUP;
        };
    }

    private static DecisionCounts counts(Object[] row, String group, Map<String, DecisionCounts> parts) {
        return new DecisionCounts(
                group,
                count(row, 2),
                count(row, 3),
                count(row, 4),
                count(row, 5),
                count(row, 6),
                count(row, 7),
                count(row, 8),
                median(row[9]),
                parts);
    }

    private static long count(Object[] row, int column) {
        return ((Number) row[column]).longValue();
    }

    private static @Nullable Double median(@Nullable Object found) {
        return found == null ? null : Double.valueOf(((Number) found).doubleValue());
    }
}
