package org.rsp.caseload.guardians;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;

/** Appointments of guardians: the database shows them to the custodian and UNHCR alone. */
@ApplicationScoped
class GuardianAppointmentRepository implements PanacheRepositoryBase<GuardianAppointment, UUID> {

    Optional<GuardianAppointment> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<GuardianAppointment> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of one person; oldest first, one more than the page. */
    List<GuardianAppointment> of(UUID individual, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("individualId = ?1 and id > ?2 order by id", individual, after)
                .range(0, page.limit())
                .list();
    }

    /** Of those who stand for the child, or have stood for it. */
    List<GuardianAppointment> ever(UUID individual) {
        return list(
                "individualId = ?1 and (reason is null or reason <> ?2)",
                individual,
                GuardianAppointmentCommand.End.EndReason.RECORDED_BY_MISTAKE);
    }

    /** Of those who stand for the child now. */
    List<GuardianAppointment> active(UUID individual) {
        return list("individualId = ?1 and state = ACTIVE", individual);
    }
}
