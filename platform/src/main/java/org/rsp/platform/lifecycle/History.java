package org.rsp.platform.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;

/** What was done to each resource, in order. The caller has already made sure that the reader may see the resource. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<HistoryEntry, HistoryEntry.Key> {

    public void append(HistoryEntry entry) {
        persist(entry);
    }

    /** Oldest first, one entry more than the page. */
    public List<TimelineView> list(UUID resource, PageRequest page) {
        long after = page.after().map(Cursor.Key::order).orElse(0L);
        return find("id.resource = ?1 and id.version > ?2 order by id.version", resource, after)
                .range(0, page.limit())
                .stream()
                .map(HistoryEntry::view)
                .toList();
    }
}
