package org.rsp.caseload.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.links.RecordLinkService;
import org.rsp.caseload.permits.Clearing;
import org.rsp.platform.access.Access;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Tells the service that returns people, by the real id, where a person is recorded. */
@ApplicationScoped
public class ReturneeService {

    private final PersonService persons;
    private final RecordLinkService links;
    private final ConsentingService consenting;
    private final Access access;
    private final Acts acts;
    private final Caller caller;

    ReturneeService(
            PersonService persons,
            RecordLinkService links,
            ConsentingService consenting,
            Access access,
            Acts acts,
            Caller caller) {
        this.persons = persons;
        this.links = links;
        this.consenting = consenting;
        this.access = access;
        this.acts = acts;
        this.caller = caller;
    }

    /** PRM-5. */
    @Transactional
    ReturneeView get(UUID individualId) {
        var told = access.requireService(caller.actor(), Clearing.DEPARTURES);
        var place = persons.whereabouts(individualId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var child = consenting.mayBeChild(links.recordsOf(individualId));
        return acts.workedOut(
                new AuditSubject(place.caseId(), individualId),
                told,
                new ReturneeView(individualId, place.caseId(), place.custodian(), child));
    }
}
