package org.rsp.caseload.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Appeals, for their custodian and for UNHCR. */
@ApplicationScoped
class AppealRepository implements PanacheRepositoryBase<Appeal, UUID> {

    Optional<Appeal> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Whose it is, without loading it: what is to be locked is not looked at before. */
    Optional<UUID> findPerson(UUID id) {
        return getEntityManager()
                .createQuery("select a.individualId from Appeal a where a.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** Its row stays locked until the transaction ends. */
    Optional<Appeal> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of persons of any custodian, as far as the rows let this transaction know of them; the oldest first. */
    List<Appeal> of(Collection<UUID> individuals) {
        return list("individualId in ?1 order by openedAt, id", individuals);
    }

    /** Of one person, whom the reader may know of; the oldest first, one more than the page. */
    List<Appeal> of(UUID individual, PageRequest page) {
        var query = new StringBuilder("from Appeal x where x.individualId = ?1");
        var values = new ArrayList<Object>(List.of(individual));
        page.after().ifPresent(after -> {
            values.add(after.time());
            values.add(after.id());
            query.append(" and (x.openedAt > ?2 or x.openedAt = ?2 and x.place > ?3)");
        });
        query.append(" order by x.openedAt, x.place");
        return find(query.toString(), values.toArray()).range(0, page.limit()).list();
    }
}
