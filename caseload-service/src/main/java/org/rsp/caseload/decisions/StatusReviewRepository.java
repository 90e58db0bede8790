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

/** Reviews of statuses, for their custodian and for UNHCR. */
@ApplicationScoped
class StatusReviewRepository implements PanacheRepositoryBase<StatusReview, UUID> {

    Optional<StatusReview> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Whose it is, without loading it: what is to be locked is not looked at before. */
    Optional<UUID> findPerson(UUID id) {
        return getEntityManager()
                .createQuery("select r.individualId from StatusReview r where r.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** Its row stays locked until the transaction ends. */
    Optional<StatusReview> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of persons of any custodian, as far as the rows let this transaction know of them; the oldest first. */
    List<StatusReview> of(Collection<UUID> individuals) {
        return list("individualId in ?1 order by openedAt, id", individuals);
    }

    /** Of which these persons were told that their status ends: without loading them, since they are to be locked. */
    List<AppealableId> appealable(Collection<UUID> individuals) {
        return find(
                        "select r.id, r.custodian from StatusReview r where r.individualId in ?1 and r.state = ENDING_NOTIFIED order by r.id",
                        individuals)
                .project(AppealableId.class)
                .list();
    }

    /** Of one person, whom the reader may know of; the oldest first, one more than the page. */
    List<StatusReview> of(UUID individual, PageRequest page) {
        var query = new StringBuilder("from StatusReview x where x.individualId = ?1");
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
