package org.rsp.returns.reintegration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** What persons have said to being followed up, as far as the return may be known of. */
@ApplicationScoped
class FollowUpConsentRepository implements PanacheRepositoryBase<FollowUpConsent, UUID> {

    Optional<FollowUpConsent> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<FollowUpConsent> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** REI-5: the last word is that the person consents; nothing said is no consent. */
    boolean isGiven(UUID returnId) {
        return find("returnId = ?1 order by id desc", returnId)
                .firstResultOptional()
                .filter(FollowUpConsent::consents)
                .isPresent();
    }

    /** Of one return; oldest first, one more than the page. */
    List<FollowUpConsent> of(UUID returnId, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("returnId = ?1 and id > ?2 order by id", returnId, after)
                .range(0, page.limit())
                .list();
    }
}
