package org.rsp.caseload.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;

/** The sets of profiles of screenings. */
@ApplicationScoped
class ProfileSetRepository implements PanacheRepositoryBase<ProfileSet, UUID> {

    /** The one that holds now. */
    Optional<ProfileSet> presentOf(UUID screening) {
        return find("screeningId = ?1 order by version desc", screening).firstResultOptional();
    }

    /** Oldest first, one more than the page. */
    List<ProfileSet> of(UUID screening, PageRequest page) {
        long after = page.after().map(Cursor.Key::order).orElse(0L);
        return find("screeningId = ?1 and version > ?2 order by version", screening, after)
                .range(0, page.limit())
                .list();
    }
}
