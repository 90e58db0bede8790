package org.rsp.caseload.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.HistoryEntry;

/** What stands in a state in which a step is always due, and has no open task (TSK-7): by its history, so whatever kind of thing it is. */
@ApplicationScoped
class StuckRepository {

    private static final String LAST = "from HistoryEntry h where h.organisation = ?1"
            + " and not exists (select 1 from HistoryEntry n where n.id.resource = h.id.resource and n.id.version > h.id.version)"
            + " and not exists (select 1 from Task t where t.resource = h.id.resource and t.state <> CLOSED)";

    private final EntityManager entities;

    StuckRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The last act on each, longest ago first, one more than the page. */
    List<HistoryEntry> page(List<Duty> duties, PageRequest page, Actor actor) {
        var values = new ArrayList<Object>(List.of(actor.organisation()));
        var states = new ArrayList<String>();
        for (Duty duty : duties) {
            values.add(duty.procedure());
            values.add(duty.state());
            states.add("h.procedure = ?%d and h.to = ?%d".formatted(values.size() - 1, values.size()));
        }
        var query = new StringBuilder(LAST)
                .append(" and (")
                .append(String.join(" or ", states))
                .append(")");
        page.after().ifPresent(after -> {
            values.add(after.time());
            values.add(after.id());
            int n = values.size();
            query.append(" and (h.at > ?%d or h.at = ?%d and h.id.resource > ?%d)".formatted(n - 1, n - 1, n));
        });
        query.append(" order by h.at, h.id.resource");
        var found = entities.createQuery(query.toString(), HistoryEntry.class).setMaxResults(page.oneMore());
        for (int i = 0; i < values.size(); i++) {
            found.setParameter(i + 1, values.get(i));
        }
        return found.getResultList();
    }
}
