package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final String MOST = " order by c.updated_at desc, c.place desc limit :most";

    private final EntityManager entities;

    CaseListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Last changed first, one row more than the page. */
    List<CaseRow> page(CaseFilter filter, PageRequest page, Actor actor) {
        var values = values(filter, page, actor);
        var wanted = conditions(values);
        var sql = CaseVisibility.partsOfReading(actor, filter.status()).stream()
                .map(part -> "(" + statement(part, wanted) + ")")
                .collect(Collectors.joining(" union all ", "select * from (", ") c" + MOST));
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
        return query.getResultList().stream().map(CaseListRepository::row).toList();
    }

    private static Map<String, Object> values(CaseFilter filter, PageRequest page, Actor actor) {
        var values = new HashMap<String, Object>(Map.of("organisation", actor.organisation(), "most", page.oneMore()));
        if (filter.status() != null) {
            values.put("state", filter.status().name());
        }
        if (filter.caseloadId() != null) {
            values.put("caseload", filter.caseloadId());
        }
        page.after().ifPresent(place -> values.putAll(Map.of("time", place.time(), "place", place.id())));
        return values;
    }

    /** What the filter and the cursor ask of each row. */
    private static String conditions(Map<String, Object> values) {
        return (values.containsKey("state") ? " and c.state = :state" : "")
                + (values.containsKey("caseload") ? " and c.caseload_id = :caseload" : "")
                + (values.containsKey("place") ? " and (c.updated_at, c.place) < (:time, :place)" : "");
    }

    /** What is shared is asked for caseload and custodian by caseload and custodian, of each as many as the page has. */
    private static String statement(CaseVisibility.Part part, String wanted) {
        var rows = part.condition() + wanted + MOST;
        return part.shared()
                ? "select c.* from sharing s cross join lateral ("
                        + ROW
                        + "c.caseload_id = s.caseload_id and c.custodian = s.custodian and "
                        + rows
                        + ") c where s.party = :organisation and s.custodian <> :organisation"
                        + MOST
                : ROW + rows;
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
