package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.sql.Sql;
import org.rsp.platform.statistics.Quarter;

/**
 * Counts the persons whose readmission was to be answered in a quarter, by whether that was done in time. What was withdrawn was not to be answered, and neither was that
 * whose person was gone before.
 */
@ApplicationScoped
class ReadmissionCountRepository {

    private static final String ANSWERS = """
            with asked as (
                select distinct on (r.individual_id) r.*
                  from readmission_request r
                 where r.form = 'APPLICATION' and r.reply_by >= :quarter and r.reply_by < :next and r.state <> 'WITHDRAWN'
                   and (r.gone_on is null or r.answered_on is not null)
                   and r.individual_id <> all (cast(string_to_array(:without, ',') as uuid[]))
                 order by r.individual_id, r.reply_by desc, r.id)
            select a.custodian || '-' || a.requested, a.custodian,
                   case when a.by_silence then 'BY_SILENCE' when a.answered_on <= a.reply_by then 'IN_TIME' else 'NOT_IN_TIME' end, count(*)
              from asked a
             group by 1, 2, 3
            """;

    private final EntityManager entities;

    ReadmissionCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The pair of states, the custodian, what is counted, and how many. */
    List<Object[]> answers(Quarter quarter, Set<UUID> without) {
        return Sql.rows(entities, ANSWERS)
                .setParameter("quarter", quarter.from())
                .setParameter("next", quarter.to().plusDays(1))
                .setParameter("without", without.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
    }
}
