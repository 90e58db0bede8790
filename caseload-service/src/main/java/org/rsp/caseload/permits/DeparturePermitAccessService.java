package org.rsp.caseload.permits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.links.RecordLinkService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Who may know of a permit: the custodian's staff, and the service that returns people. To everybody else there is none. */
@ApplicationScoped
class DeparturePermitAccessService implements Visible<DeparturePermit> {

    private final DeparturePermitRepository permits;
    private final Visible<DeparturePermit> own;
    private final RecordLinkService links;
    private final Access access;

    DeparturePermitAccessService(
            DeparturePermitRepository permits, PersonService persons, RecordLinkService links, Access access) {
        this.permits = permits;
        this.own = persons.records(permits::find, permits::lock);
        this.links = links;
        this.access = access;
    }

    /** The record itself, and every other that is or may be of the same person, at any custodian. */
    Set<UUID> records(UUID individualId) {
        return links.recordsOf(individualId);
    }

    /** Whether one of these records is kept from the custodian of this one. */
    boolean isAnyKept(Set<UUID> records, UUID individualId) {
        return links.isAnyKept(records, individualId);
    }

    @Override
    public DeparturePermit get(UUID id, Actor actor) {
        if (actor.has(Role.SERVICE)) {
            requireReturning(actor);
            return permits.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        }
        return own.get(id, actor);
    }

    /** PRM-5. */
    Decision requireReturning(Actor actor) {
        return access.requireService(actor, Clearing.DEPARTURES);
    }

    /** Only that service changes one. The persons are locked before the permit, as by whoever stops it: else the two would wait for each other. */
    @Override
    public DeparturePermit lock(UUID id, Actor actor) {
        requireReturning(actor);
        permits.findIndividual(id).ifPresent(individual -> permits.lockPersons(records(individual)));
        return permits.lock(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @Override
    public Decision require(DeparturePermit permit, Actor actor) {
        return actor.has(Role.SERVICE) ? requireReturning(actor) : own.require(permit, actor);
    }
}
