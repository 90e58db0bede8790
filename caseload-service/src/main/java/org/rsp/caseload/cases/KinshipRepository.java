package org.rsp.caseload.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;

/** What persons are to each other; its custodian's only. */
@ApplicationScoped
class KinshipRepository implements PanacheRepositoryBase<Kinship, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** Of which one end is a person of the case, oldest first, one more than the page. */
    List<Kinship> of(Set<UUID> individuals, PageRequest page) {
        var after = page.after().map(Cursor.Key::id).orElse(FIRST);
        return find("(firstId in ?1 or secondId in ?1) and id > ?2 order by id", individuals, after)
                .range(0, page.limit())
                .list();
    }

    /** What goes on between two persons, as far as it is of this kind in either direction. */
    Optional<Kinship> findStanding(UUID one, Kin is, UUID other) {
        return list("until is null and (firstId = ?1 and secondId = ?2 or firstId = ?2 and secondId = ?1)", one, other)
                .stream()
                .filter(k -> k.kinOfFirst() == (k.firstId().equals(one) ? is : is.opposite()))
                .findFirst();
    }

    /** Who is by what goes on a parent, step-parent or foster parent of the child, wherever they are. */
    Set<UUID> caregivers(UUID child) {
        return list("until is null and (firstId = ?1 or secondId = ?1)", child).stream()
                .filter(k -> k.kinTo(child).isCaregiver())
                .map(k -> k.other(child))
                .collect(Collectors.toUnmodifiableSet());
    }
}
