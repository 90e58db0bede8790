package org.rsp.returns.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answers to the checklist, as far as the return may be known of. */
@ApplicationScoped
class ChecklistAnswerRepository implements PanacheRepositoryBase<ChecklistAnswer, UUID> {

    Optional<ChecklistAnswer> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<ChecklistAnswer> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last answer to each item of one return that was answered, by the item's code. */
    Map<String, ChecklistAnswer> lastOf(UUID returnId) {
        var last = new HashMap<String, ChecklistAnswer>();
        list("returnId = ?1 order by answeredAt, id", returnId).forEach(answer -> last.put(answer.item(), answer));
        return last;
    }
}
