package org.rsp.caseload.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Relation;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.sql.Sql;

/** Persons by what is known of them, as far as the condition on rows lets the caller find them. */
@ApplicationScoped
class SearchRepository implements PanacheRepositoryBase<Individual, UUID> {

    private static final String FOUND =
            "select i.id, c.id, c.state, c.custodian, c.caseloadId, c.origins, i.familyName,"
                    + " i.givenName, i.otherNames, i.nameInOriginalScript, i.bornOn, i.birthDateEstimated, i.sex,"
                    + " i.nationalities, c.place, i.position from Case c join c.individuals i where ";

    /** The words of a name as they are compared, in whichever script: the database says it for what is stored and for what is sought. */
    List<String> words(@Nullable String name) {
        return name == null
                ? List.of()
                : Sql.column(getEntityManager(), "select unnest(name_words(:name)) as word", "word", String.class)
                        .setParameter("name", name)
                        .getResultList();
    }

    /** In an order that means nothing and stays, one row more than the page. */
    List<FoundRow> page(Search search, List<String> words, PageRequest page, Actor actor) {
        var found = new Condition(FOUND + CaseVisibility.ofSearching(actor).condition(), actor.organisation());
        if (!words.isEmpty()) {
            // whose own persons alone can be found, looks among the words of its own alone
            var among = Relation.isMandatedForEveryOpenCase(actor.organisation()) ? "" : " and n.custodian = ?1";
            found.and(
                    "i.id in (select n.individualId from NameWord n where n.word in ?%d" + among
                            + " group by n.individualId having count(*) = ?%d)",
                    words,
                    (long) words.size());
        }
        if (search.caseNumber() != null) {
            // a number is told to the custodian only, so nobody else finds by it (SRC-2)
            found.and("c.custodian = ?1 and c.number = ?%d", search.caseNumber());
        }
        if (search.bornOn() != null) {
            found.and(
                    "(i.bornOn is null or i.bornOn in ?%d or i.bornOn like ?%d)",
                    Search.wholes(search.bornOn()), search.bornOn().text() + "-%");
        }
        if (search.sex() != null) {
            found.and("i.sex in ?%d", List.of(search.sex(), Sex.U));
        }
        if (search.nationality() != null) {
            found.and("array_position(i.nationalities, ?%d) > 0", search.nationality());
        }
        page.after()
                .ifPresent(place -> found.and(
                        "(c.place > ?%1$d or c.place = ?%1$d and i.position > ?%2$d)",
                        place.id(), (int) place.order()));
        return find(found.query + " order by c.place, i.position", found.values.toArray())
                .project(FoundRow.class)
                .range(0, page.limit())
                .list();
    }

    /** A query that grows; each value has the next number. */
    private static final class Condition {

        private final StringBuilder query;
        private final List<Object> values = new ArrayList<>();

        Condition(String begun, Object first) {
            query = new StringBuilder(begun);
            values.add(first);
        }

        void and(String condition, Object... more) {
            var numbers = new Object[more.length];
            for (int i = 0; i < more.length; i++) {
                values.add(more[i]);
                numbers[i] = values.size();
            }
            query.append(" and ").append(condition.formatted(numbers));
        }
    }
}
