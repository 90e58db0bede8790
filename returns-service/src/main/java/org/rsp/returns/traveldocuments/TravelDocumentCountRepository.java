package org.rsp.returns.traveldocuments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.sql.Sql;
import org.rsp.platform.statistics.Quarter;
import org.rsp.returns.statistics.ReturnWill;
import org.rsp.returns.statistics.StatisticBreakdown;

/**
 * Counts persons by what was done about their documents, on the day on which that was written down: each once in each count, by the last document of which it is true.
 */
@ApplicationScoped
class TravelDocumentCountRepository {

    private static final String DOCUMENTS = """
            with fact as (
                select d.id, r.individual_id as person, h.done_at as happened, $group as name, r.custodian,
                       case h.act when 'applyForTravelDocument' then 'REQUESTED' when 'issueTravelDocument' then 'ISSUED'
                                  when 'fallDueTravelDocument' then 'LATE' else 'BY_SILENCE' end as counted
                  from history h join travel_document d on d.id = h.resource join person_return r on r.id = d.return_id
                 where h.act in ('applyForTravelDocument', 'issueTravelDocument', 'fallDueTravelDocument', 'deemAgreedTravelDocument')
                   and h.done_at >= cast(:quarter as timestamp) at time zone 'UTC'
                   and h.done_at < cast(:next as timestamp) at time zone 'UTC'
                   and $will and r.individual_id <> all (cast(string_to_array(:without, ',') as uuid[]))),
            last as (
                select distinct on (person, counted) name, custodian, counted from fact order by person, counted, happened desc, id desc)
            select name, custodian, counted, count(*) from last group by name, custodian, counted
            """;

    private final EntityManager entities;

    TravelDocumentCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The country or the custodian, the custodian, what is counted, and how many. */
    List<Object[]> documents(ReturnWill will, StatisticBreakdown by, Quarter quarter, Set<UUID> without) {
        var sql = DOCUMENTS.replace("$group", group(by)).replace("$will", will.condition());
        return Sql.rows(entities, sql)
                .setParameter("quarter", quarter.from())
                .setParameter("next", quarter.to().plusDays(1))
                .setParameter("without", without.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
    }

    private static String group(StatisticBreakdown by) {
        return switch (by) {
            case DESTINATION -> "d.destination";
            case CUSTODIAN -> "r.custodian";
            case KIND, REASON, MONTHS, AGREEMENT, COST -> throw new AssertionError("documents are not parted by " + by);
        };
    }
}
