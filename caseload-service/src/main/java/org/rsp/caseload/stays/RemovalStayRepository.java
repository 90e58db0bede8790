package org.rsp.caseload.stays;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.stays.RemovalStayCommand.Lift.LiftReason;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;

/** Removal stays, for their custodian; for deciding, those of every custodian to the platform's own question. */
@ApplicationScoped
class RemovalStayRepository implements PanacheRepositoryBase<RemovalStay, UUID> {

    Optional<RemovalStay> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<RemovalStay> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Of one person; oldest first, one more than the page.
     *
     * @param restricted whether a witness's are shown that the reader has not ordered
     */
    List<RemovalStay> of(UUID individual, boolean restricted, PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find(
                        "individualId = ?1 and id > ?2 and custodian = ?3 and (kind <> WITNESS_HOLD or ?4 = true or orderedBy = ?5)"
                                + " order by id",
                        individual,
                        after,
                        actor.organisation(),
                        restricted,
                        actor.subject())
                .range(0, page.limit())
                .list();
    }

    /** Whether somebody of the same case is held as a witness by another stay. */
    boolean hasOtherWitness(RemovalStay stay) {
        return count("caseId = ?1 and id <> ?2 and kind = WITNESS_HOLD and state = IN_FORCE", stay.caseId(), stay.id())
                > 0;
    }

    /** For the platform: what is known of each, and nothing else of the row is loaded. */
    List<KnownStay> known(Collection<UUID> individualIds) {
        return find(
                        "select s.individualId, s.kind, s.state, s.liftedBecause from RemovalStay s where s.individualId in ?1",
                        individualIds)
                .project(KnownStay.class)
                .list();
    }

    /** Of every custodian, whether the hold goes on or not: who has been a witness stays one. */
    List<UUID> witnesses() {
        return find("select distinct s.individualId from RemovalStay s where s.kind = WITNESS_HOLD")
                .project(UUID.class)
                .list();
    }

    /** A stay as it counts in a decision. */
    record KnownStay(
            UUID individualId,
            StayKind kind,
            RemovalStayState state,
            @Nullable LiftReason liftedBecause) {}
}
