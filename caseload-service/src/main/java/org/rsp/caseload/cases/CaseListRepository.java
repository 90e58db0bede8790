package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.sql.Sql;

/**
 * Pages of the worklist. Each is one statement of several parts (see {@link CaseVisibility#partsOfReading}), each read along an index of its own and no
 * further than the page reaches: a page costs what is on it, whatever others hold. In SQL, for HQL has no list of lists.
 */
@ApplicationScoped
class CaseListRepository {

    private static final String ROW = """
            select c.id, c.version, c.state, c.case_number, c.custodian, c.country_of_asylum, c.caseload_id, c.persons,
                   c.registered_at, c.updated_at, c.place, c.origins
              from case_file c
             where\s""";

    /**
     * The length is written into the statement. PostgreSQL keeps the plan of a statement only where it finds it as good as one made for these very values;
     * for a length that it does not know it reckons with a tenth of the table, and would plan each page anew, which takes longer than to read it.
     */
    private static final String MOST = " order by c.updated_at desc, c.place desc limit ";

    private final EntityManager entities;

    CaseListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Last changed first, one row more than the page. */
    List<CaseRow> page(CaseFilter filter, PageRequest page, Actor actor) {
        if (filter.caseloadId() != null && filter.status() != null && filter.status() != CaseState.ADMITTED) {
            // a case is in a caseload as long as it is admitted, and no longer
            return List.of();
        }
        var values = values(filter, page, actor);
        var most = MOST + length(page);
        var sql = CaseVisibility.partsOfReading(actor, filter.status()).stream()
                .map(part -> "(" + statement(part, values.keySet(), most) + ")")
                .collect(Collectors.joining(" union all ", "select * from (", ") c" + most));
        var query = Sql.rows(entities, sql)
                .addScalar("id", UUID.class)
                .addScalar("version", Long.class)
                .addScalar("state", String.class)
                .addScalar("case_number", String.class)
                .addScalar("custodian", String.class)
                .addScalar("country_of_asylum", String.class)
                .addScalar("caseload_id", UUID.class)
                .addScalar("persons", Integer.class)
                .addScalar("registered_at", Instant.class)
                .addScalar("updated_at", Instant.class)
                .addScalar("place", UUID.class)
                .addScalar("origins", String[].class);
        values.forEach(query::setParameter);
        return query.getResultList().stream()
                .limit(page.oneMore())
                .map(CaseListRepository::row)
                .toList();
    }

    /** That of the usual page or of the longest, so that there are two statements of each kind and not two hundred. */
    private static int length(PageRequest page) {
        return Math.max(
                page.oneMore(), 1 + (page.limit() <= PageRequest.USUAL ? PageRequest.USUAL : PageRequest.LARGEST));
    }

    private static Map<String, Object> values(CaseFilter filter, PageRequest page, Actor actor) {
        var values = new HashMap<String, Object>(Map.of("organisation", actor.organisation()));
        if (filter.caseloadId() != null) {
            values.put("caseload", filter.caseloadId());
        } else if (filter.status() != null) {
            values.put("state", filter.status().name());
        }
        page.after().ifPresent(place -> values.putAll(Map.of("time", place.time(), "place", place.id())));
        return values;
    }

    /**
     * What is shared is asked for caseload and custodian by caseload and custodian, of each as many as the page has. It is admitted, all of it, and so is what is
     * in a caseload: to ask for the state as well would let the database reckon with few rows, and sort them all.
     */
    private static String statement(CaseVisibility.Part part, Set<String> values, String most) {
        var conditions = part.condition()
                + (values.contains("state") && !part.shared() ? " and c.state = :state" : "")
                + (values.contains("caseload") ? " and c.caseload_id = :caseload" : "")
                + (values.contains("place") ? " and (c.updated_at, c.place) < (:time, :place)" : "");
        return part.shared()
                ? "select c.* from sharing s cross join lateral ("
                        + ROW
                        + "c.caseload_id = s.caseload_id and c.custodian = s.custodian and "
                        + conditions
                        + most
                        + ") c where s.party = :organisation and s.custodian <> :organisation"
                        + most
                : ROW + conditions + most;
    }

    private static CaseRow row(Object[] of) {
        return new CaseRow(
                (UUID) of[0],
                (Long) of[1],
                CaseState.valueOf((String) of[2]),
                (String) of[3],
                (String) of[4],
                (String) of[5],
                (UUID) of[6],
                (Integer) of[7],
                (Instant) of[8],
                (Instant) of[9],
                (UUID) of[10],
                List.of((String[]) of[11]));
    }
}
