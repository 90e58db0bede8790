package org.rsp.returns.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.sql.Sql;
import org.rsp.platform.statistics.Quarter;
import org.rsp.returns.statistics.ReturnWill;

/**
 * Counts the persons for whom a cost was booked in a quarter, for each kind of cost and currency, and adds what it was. A line that was taken back by the end of the quarter
 * is none: a sum of which nothing is left of all but one would be that one's.
 */
@ApplicationScoped
class CostCountRepository {

    private static final String BOOKED = """
            with booked as (
                select r.individual_id, l.kind || '-' || l.currency as name, l.currency, min(l.custodian) as custodian, sum(l.amount) as amount
                  from cost_line l join person_return r on r.id = l.return_id
                 where l.reverses is null and l.booked_on >= :quarter and l.booked_on < :next
                   and not exists (select 1 from cost_line c where c.reverses = l.id and c.booked_on < :next)
                   and $will and r.individual_id <> all (cast(string_to_array(:without, ',') as uuid[]))
                 group by r.individual_id, l.kind, l.currency)
            """;

    private static final String COUNTS =
            BOOKED + " select name, custodian, 'PERSONS', count(*) from booked group by name, custodian";

    private static final String SUMS =
            BOOKED + " select name, 'PERSONS', sum(amount), currency from booked group by name, currency";

    private final EntityManager entities;

    CostCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The kind and currency, the custodian, what is counted, and how many. */
    List<Object[]> persons(ReturnWill will, Quarter quarter, Set<UUID> without) {
        return asked(COUNTS, will, quarter, without);
    }

    /** The kind and currency, what is counted, the amount, and the currency. */
    List<Object[]> sums(ReturnWill will, Quarter quarter, Set<UUID> without) {
        return asked(SUMS, will, quarter, without);
    }

    private List<Object[]> asked(String sql, ReturnWill will, Quarter quarter, Set<UUID> without) {
        return Sql.rows(entities, sql.replace("$will", will.condition()))
                .setParameter("quarter", quarter.from())
                .setParameter("next", quarter.to().plusDays(1))
                .setParameter("without", without.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
    }
}
