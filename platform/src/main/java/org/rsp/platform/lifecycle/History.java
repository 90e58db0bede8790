package org.rsp.platform.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was done to each resource, in order. The caller has already made sure that the reader may see the resource. */
@ApplicationScoped
public class History implements PanacheRepositoryBase<HistoryEntry, HistoryEntry.Key> {

    public void append(HistoryEntry entry) {
        persist(entry);
    }

    /** At most {@code limit} entries, those after the version given, oldest first. */
    public List<TimelineView> list(UUID resource, long afterVersion, int limit) {
        return find("id.resource = ?1 and id.version > ?2 order by id.version", resource, afterVersion)
                .range(0, limit - 1)
                .stream()
                .map(HistoryEntry::view)
                .toList();
    }
}
