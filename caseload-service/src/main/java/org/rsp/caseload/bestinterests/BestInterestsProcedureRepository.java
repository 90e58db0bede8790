package org.rsp.caseload.bestinterests;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Best-interests procedures: the database shows them to the custodian and UNHCR alone. */
@ApplicationScoped
class BestInterestsProcedureRepository implements PanacheRepositoryBase<BestInterestsProcedure, UUID> {

    Optional<BestInterestsProcedure> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<BestInterestsProcedure> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of one person; oldest first, one more than the page. */
    List<BestInterestsProcedure> of(UUID individual, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("individualId = ?1 and id > ?2 order by id", individual, after)
                .range(0, page.limit())
                .list();
    }

    /** The determination that holds for this purpose; locked. */
    Optional<BestInterestsProcedure> lockDetermined(UUID individual, BestInterestsPurpose purpose) {
        return find("individualId = ?1 and purpose = ?2 and state = DECIDED", individual, purpose)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean isFound(UUID individual, ChildSolution solution, LocalDate today) {
        return count(
                        "individualId = ?1 and solution = ?2 and state = DECIDED and reviewOn >= ?3",
                        individual,
                        solution,
                        today)
                > 0;
    }

    /** Whether one goes on, whoever is waited for. */
    boolean hasOpen(UUID individual) {
        return count("individualId = ?1 and state in (OPENED, HEARD, AWAITING_PANEL)", individual) > 0;
    }
}
