package org.rsp.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Who looked: for those whom the service's {@link AuditScope} lets ask. To ask is an entry too. */
@ApplicationScoped
class AuditTrail {

    private final AuditScope scope;
    private final Instance<RestrictedProcedure> restricted;
    private final AuditPages pages;
    private final Pages cut;
    private final Access access;
    private final Audit audit;
    private final AuditedRequest request;
    private final Caller caller;

    AuditTrail(
            AuditScope scope,
            Instance<RestrictedProcedure> restricted,
            AuditPages pages,
            Pages cut,
            Access access,
            Audit audit,
            AuditedRequest request,
            Caller caller) {
        this.scope = scope;
        this.restricted = restricted;
        this.pages = pages;
        this.cut = cut;
        this.access = access;
        this.audit = audit;
        this.request = request;
        this.caller = caller;
    }

    @Transactional
    Page<AuditView> ofCase(UUID caseId, PageRequest page) {
        var actor = asked();
        var decision = scope.requireCase(caseId, actor);
        return shown(pages.ofCase(caseId, page), page, AuditSubject.ofCase(caseId), decision, actor);
    }

    @Transactional
    Page<AuditView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = asked();
        var caseId = scope.findCaseOf(individualId, actor).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var decision = scope.requireCase(caseId, actor);
        var lines = pages.ofIndividual(individualId, caseId, page);
        return shown(lines, page, new AuditSubject(caseId, individualId), decision, actor);
    }

    /** Whom, once the purpose has been heard: before anything is looked up, so that its refusal tells nothing. */
    private Actor asked() {
        var actor = caller.actor();
        access.purpose(actor);
        return actor;
    }

    private Page<AuditView> shown(
            List<AuditView> lines, PageRequest page, AuditSubject whom, Decision decision, Actor actor) {
        audit.record(request.entry(actor, AuditAction.READ)
                .on(whom.individualId() == null ? whom.caseId() : whom.individualId())
                .about(List.of(whom))
                .releasing(decision.released(AuditView.class))
                .allowed(Stream.of(decision.rule())));
        return cut.page(lines, page, line -> Cursor.Key.at(line.at(), line.id()))
                .map(line -> isKeptBack(line, decision) ? line.withoutOperation() : line);
    }

    private boolean isKeptBack(AuditView line, Decision decision) {
        return !decision.tells(FieldClass.P4)
                && restricted.stream().anyMatch(each -> line.operation().contains(each.restricted()));
    }
}
