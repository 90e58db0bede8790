package org.rsp.caseload.appointments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Appointments, for their custodian. */
@ApplicationScoped
class AppointmentRepository implements PanacheRepositoryBase<Appointment, UUID> {

    Optional<Appointment> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<Appointment> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of one person; planned first first, one more than the page. */
    List<Appointment> of(UUID individual, PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find(
                        "individualId = ?1 and id > ?2 and custodian = ?3 order by id",
                        individual,
                        after,
                        actor.organisation())
                .range(0, page.limit())
                .list();
    }
}
