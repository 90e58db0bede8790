package org.rsp.returns.traveldocuments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Travel documents, as far as the return may be known of. */
@ApplicationScoped
class TravelDocumentRepository implements PanacheRepositoryBase<TravelDocument, UUID> {

    private static final String WAITED_FOR_IN_VAIN =
            "(d.state = APPLIED_FOR and d.fellDueOn is null and d.deemedOn is null and d.answerBy < ?1"
                    + " and not exists (select 1 from Suspension s where s.returnId = d.returnId and s.state = IN_FORCE))";

    private static final String RUN_OUT = "(d.state in (ISSUED, HANDED_OVER, DISPUTED) and d.validUntil < ?1)";

    Optional<TravelDocument> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<TravelDocument> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of which return it is, without the document itself: who changes it locks the return first. */
    Optional<UUID> findReturnOf(UUID id) {
        return find("select d.returnId from TravelDocument d where d.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** One whose day has passed. While a return stands still nothing comes of it that somebody is silent about it (TDO-8). */
    Optional<UUID> findOver(LocalDate today) {
        return find(
                        "select d.id from TravelDocument d where " + WAITED_FOR_IN_VAIN + " or " + RUN_OUT
                                + " order by d.id",
                        today)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Those of a return that are not there yet, locked in one order. The caller has locked the return. */
    List<TravelDocument> lockAwaited(UUID returnId) {
        return find("returnId = ?1 and state in (PLANNED, APPLIED_FOR) order by id", returnId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The last day of the last one of the same issuer that ran out in a return. */
    Optional<LocalDate> findRunOut(UUID returnId, String asked) {
        return find("returnId = ?1 and asked = ?2 and state = EXPIRED order by validUntil desc", returnId, asked)
                .firstResultOptional()
                .flatMap(document -> Optional.ofNullable(document.validUntil()));
    }

    /** Of one return, last planned first; without those on which nobody is to travel. */
    List<TravelDocument> listToTravelOn(UUID returnId) {
        return list("returnId = ?1 and state <> CANCELLED order by id desc", returnId);
    }

    /** Of one return; oldest first, one more than the page. */
    List<TravelDocument> of(UUID returnId, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("returnId = ?1 and id > ?2 order by id", returnId, after)
                .range(0, page.limit())
                .list();
    }
}
