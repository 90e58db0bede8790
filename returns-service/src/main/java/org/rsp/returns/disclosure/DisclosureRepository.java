package org.rsp.returns.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which states were told of which profiles. */
@ApplicationScoped
class DisclosureRepository implements PanacheRepositoryBase<Disclosure, UUID> {

    boolean isTold(UUID profileId, String requested) {
        return count("profileId = ?1 and requested = ?2", profileId, requested) > 0;
    }

    /** Since which day the state is told of this profile. */
    Optional<LocalDate> findToldOn(UUID profileId, String requested) {
        return getEntityManager()
                .createQuery(
                        "select d.toldOn from Disclosure d where d.profileId = ?1 and d.requested = ?2",
                        LocalDate.class)
                .setParameter(1, profileId)
                .setParameter(2, requested)
                .getResultStream()
                .findFirst();
    }
}
