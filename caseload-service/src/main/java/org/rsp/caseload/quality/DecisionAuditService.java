package org.rsp.caseload.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.rsp.caseload.stays.RemovalStayService;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;

/** Audits of decisions; each call is one transaction. Nothing that decides asks for them (QAL-3). */
@ApplicationScoped
class DecisionAuditService {

    private final DecisionAuditRepository audits;
    private final SampledDecisionRepository samples;
    private final AuditResultService results;
    private final RemovalStayService stays;
    private final Ids ids;
    private final Desk<DecisionAuditState, DecisionAuditTransition, DecisionAudit, DecisionAuditView> desk;

    DecisionAuditService(
            DecisionAuditRepository audits,
            SampledDecisionRepository samples,
            AuditResultService results,
            RemovalStayService stays,
            Ids ids,
            Acts acts) {
        this.audits = audits;
        this.samples = samples;
        this.results = results;
        this.stays = stays;
        this.ids = ids;
        this.desk = acts.desk(DecisionAuditTransition.LIFECYCLE, audits, (audit, _, actor) -> shown(audit, actor));
    }

    /** QAL-1: over all that was issued in the quarter, whatever became of it since; who is or was a witness is left out (STA-7). */
    @Transactional
    Answer<DecisionAuditView> order(Call call, DecisionAuditCommand.Order command) {
        return desk.open(command.act(), call, command, by -> {
            var quarter = command.quarter();
            DecisionAuditRule.checkEnded(quarter, by.today());
            var before = audits.isOrdered(quarter, by.actor());
            var issued = samples.issued(quarter, by.actor());
            DecisionAuditRule.checkDrawing(before, issued);
            var witnesses = stays.witnesses();
            var audit = DecisionAudit.order(ids.next(), ids.untimed(), command, by);
            audits.persistAndFlush(audit);
            var drawn = samples.draw(audit, witnesses, DecisionAuditRule.size(command.sampleSize(), issued)).stream()
                    .map(issue -> SampledDecision.draw(ids.next(), audit.id(), issue, by))
                    .toList();
            samples.persist(drawn);
            return new Desk.Opened<>(audit, audit.ordered(drawn, by));
        });
    }

    @Transactional
    Answer<DecisionAuditView> close(DecisionAuditId id, Step step, DecisionAuditCommand.Close command) {
        return desk.perform(command.act(), id.value(), step, command, (audit, by) -> {
            var done = audit.close(command, samples.progress(audit.id()).waiting(), by);
            audits.keepCounts(audit.id());
            return done;
        });
    }

    @Transactional
    Answer<DecisionAuditView> get(DecisionAuditId id) {
        return desk.get(id.value());
    }

    /** Ordered last first. */
    @Transactional
    Page<DecisionAuditView> list(PageRequest page) {
        var actor = desk.actor();
        var rows = audits.known(page, actor).stream()
                .map(audit -> audits.require(audit, actor).telling(_ -> shown(audit, actor)))
                .toList();
        return desk.list(rows, page, view -> new Cursor.Key(0, view.id()));
    }

    private DecisionAuditView shown(DecisionAudit audit, Actor actor) {
        return DecisionAuditView.of(
                audit,
                audit.isOf(actor.organisation()) ? samples.progress(audit.id()) : null,
                results.of(audit),
                actor);
    }
}
