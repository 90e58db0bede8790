package org.rsp.caseload.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.decisions.ClaimPartService;
import org.rsp.caseload.guardians.GuardianService;
import org.rsp.caseload.recusals.RecusalService;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;

/** Decisions in audits; each call is one transaction. It reads of the decision itself no more than its id (QAL-3). */
@ApplicationScoped
class SampledDecisionService {

    private final SampledDecisionRepository samples;
    private final DecisionAuditRepository audits;
    private final PersonService persons;
    private final ClaimPartService claims;
    private final GuardianService guardians;
    private final RecusalService recusals;
    private final Desk<SampledDecisionState, SampledDecisionTransition, SampledDecision, SampledDecisionView> desk;

    SampledDecisionService(
            SampledDecisionRepository samples,
            DecisionAuditRepository audits,
            PersonService persons,
            ClaimPartService claims,
            GuardianService guardians,
            RecusalService recusals,
            Acts acts) {
        this.samples = samples;
        this.audits = audits;
        this.persons = persons;
        this.claims = claims;
        this.guardians = guardians;
        this.recusals = recusals;
        this.desk = acts.desk(
                SampledDecisionTransition.LIFECYCLE,
                persons.records(samples::find, samples::lock),
                SampledDecisionView::of);
    }

    @Transactional
    Answer<SampledDecisionView> review(SampledDecisionId id, Step step, SampledDecisionCommand.Review command) {
        return performed(
                id,
                step,
                command,
                (sampled, by) -> SampledDecisionRule.checkReview(
                        tookPart(sampled, by),
                        audits.findById(sampled.auditId())
                                .isOrderedBy(by.actor().subject()),
                        open(sampled, by)),
                (sampled, by) -> sampled.review(command, by));
    }

    @Transactional
    Answer<SampledDecisionView> setAside(SampledDecisionId id, Step step, SampledDecisionCommand.SetAside command) {
        return performed(
                id,
                step,
                command,
                (sampled, by) -> SampledDecisionRule.checkSettingAside(tookPart(sampled, by), open(sampled, by)),
                (sampled, by) -> sampled.setAside(command, by));
    }

    private Answer<SampledDecisionView> performed(
            SampledDecisionId id,
            Step step,
            SampledDecisionCommand command,
            BiConsumer<SampledDecision, By> check,
            BiFunction<SampledDecision, By, Done> change) {
        return desk.perform(command.act(), id.value(), step, command, (sampled, by) -> {
            sampled.next(command, by.actor());
            recusals.demandNone(by.actor(), sampled.individualId(), open(sampled, by));
            check.accept(sampled, by);
            return change.apply(sampled, by);
        });
    }

    /** In any claim of the person, not in the decision alone; and who stood for a child is on its side. */
    private boolean tookPart(SampledDecision sampled, By by) {
        var subject = by.actor().subject();
        return claims.tookPart(sampled.individualId(), subject)
                || guardians.accounts(sampled.individualId()).contains(subject);
    }

    private static List<String> open(SampledDecision sampled, By by) {
        return SampledDecisionTransition.LIFECYCLE.open(
                sampled.state(), by.actor().roles());
    }

    @Transactional
    Answer<SampledDecisionView> get(SampledDecisionId id) {
        return desk.get(id.value());
    }

    /** Those of one audit of the caller's organisation, in the order in which they were drawn. */
    @Transactional
    Page<SampledDecisionView> ofAudit(DecisionAuditId auditId, PageRequest page) {
        var actor = desk.actor();
        var audit = audits.getOwn(auditId.value(), actor);
        var rows = samples.of(audit.id(), page);
        var told = persons.decisions(rows, actor);
        return desk.list(
                rows,
                sampled -> told.apply(sampled).telling(decision -> SampledDecisionView.of(sampled, decision, actor)),
                page,
                sampled -> new Cursor.Key(0, sampled.id()),
                SampledDecision::subjects);
    }
}
