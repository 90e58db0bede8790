package org.rsp.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Who looked: for those whom the service's {@link AuditScope} lets ask. To ask is an entry too. */
@ApplicationScoped
class AuditTrail {

    private static final String PURPOSE = "AUDIT";

    private final AuditScope scope;
    private final AuditPages pages;
    private final Audit audit;
    private final AuditedRequest request;
    private final Caller caller;

    AuditTrail(AuditScope scope, AuditPages pages, Audit audit, AuditedRequest request, Caller caller) {
        this.scope = scope;
        this.pages = pages;
        this.audit = audit;
        this.request = request;
        this.caller = caller;
    }

    @Transactional
    Page<AuditView> ofCase(UUID caseId, PageRequest page) {
        var actor = caller.actor();
        if (!scope.includesCase(caseId, actor)) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        var lines = pages.ofCase(caseId, page);
        return shown(lines, page, AuditSubject.ofCase(caseId), actor);
    }

    @Transactional
    Page<AuditView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = caller.actor();
        var caseId = scope.caseOf(individualId, actor).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var lines = pages.ofIndividual(individualId, caseId, page);
        return shown(lines, page, new AuditSubject(caseId, individualId), actor);
    }

    private Page<AuditView> shown(List<AuditView> lines, PageRequest page, AuditSubject whom, Actor actor) {
        audit.record(request.entry(actor, AuditAction.READ)
                .forPurpose(PURPOSE)
                .on(whom.individualId() == null ? whom.caseId() : whom.individualId())
                .about(List.of(whom)));
        return Page.of(lines, page, line -> Cursor.Key.at(line.at(), line.id()));
    }
}
