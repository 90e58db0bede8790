package org.rsp.caseload.assistance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Help, for the custodian; what tells of somebody's health for fewer (AST-5). */
@ApplicationScoped
class AssistanceRepository implements PanacheRepositoryBase<Assistance, UUID> {

    Optional<Assistance> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<Assistance> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * For one person; asked for first first, one more than the page.
     *
     * @param restricted whether the reader may be told P4
     */
    List<Assistance> of(UUID individual, boolean restricted, PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find(
                        "individualId = ?1 and id > ?2 and custodian = ?3 and (restricted = false or ?4 = true or requestedBy = ?5)"
                                + " order by id",
                        individual,
                        after,
                        actor.organisation(),
                        restricted,
                        actor.subject())
                .range(0, page.limit())
                .list();
    }
}
