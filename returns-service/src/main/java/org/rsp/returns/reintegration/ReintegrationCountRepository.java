package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.sql.Sql;
import org.rsp.platform.statistics.Quarter;
import org.rsp.returns.statistics.ReturnWill;

/**
 * Counts persons by the last of their reviews of which the time to be held ended in a quarter; those that were waived are none. Before that time it would hang on
 * the day of the first question how many have answered.
 */
@ApplicationScoped
class ReintegrationCountRepository {

    private static final String COUNTS = """
            with review as (
                select distinct on (r.individual_id) v.*, cast(v.months as text) as name
                  from reintegration_review v join person_return r on r.id = v.return_id
                 where v.due_on >= cast(:quarter as date) - cast(:days as int) and v.due_on < cast(:next as date) - cast(:days as int) and v.state <> 'WAIVED'
                   and $will and r.individual_id <> all (cast(string_to_array(:without, ',') as uuid[]))
                 order by r.individual_id, v.due_on desc, v.id),
            fact as (
                select name, custodian, case when state in ('ANSWERED', 'NOT_REACHED') then state else 'NOT_HELD' end as counted from review
                union all
                select name, custodian, case when still_there then 'STILL_THERE' else 'NO_LONGER_THERE' end from review where state = 'ANSWERED'
                union all
                select name, custodian, case when intends_to_leave then 'LEAVES_BY_' || leaving_because else 'STAYS' end
                  from review where state = 'ANSWERED'
                union all
                select v.name, v.custodian,
                       d.name || case when s.score is null then '_NO_SCORE' when s.score < :low then '_LOW'
                                      when s.score > :high then '_HIGH' else '_MEDIUM' end
                  from review v cross join unnest(string_to_array(:dimensions, ',')) d (name)
                       left join reintegration_score s on s.review_id = v.id and coalesce(s.dimension, 'ALL') = d.name
                 where v.state = 'ANSWERED')
            select name, custodian, counted, count(*) from fact group by name, custodian, counted
            """;

    private final EntityManager entities;

    ReintegrationCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The months after arrival, the custodian, what is counted, and how many.
     *
     * @param days how many days after its day a review can be held in time
     * @param dimensions of which there are scores
     * @param low below which a score is low
     * @param high above which it is high
     */
    List<Object[]> reviews(
            ReturnWill will,
            Quarter quarter,
            Set<UUID> without,
            int days,
            List<String> dimensions,
            BigDecimal low,
            BigDecimal high) {
        return Sql.rows(entities, COUNTS.replace("$will", will.condition()))
                .setParameter("quarter", quarter.from())
                .setParameter("next", quarter.to().plusDays(1))
                .setParameter("without", without.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter("days", days)
                .setParameter("dimensions", String.join(",", dimensions))
                .setParameter("low", low)
                .setParameter("high", high)
                .getResultList();
    }
}
