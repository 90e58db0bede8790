package org.rsp.caseload.determinations;

import static org.rsp.caseload.determinations.StatusDeterminationDeskService.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Role;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts.By;

/** How claims are assessed and the assessments reviewed, one person at a time (RSD-17); each call is one transaction. */
@ApplicationScoped
public class AssessmentService {

    private final SubmittedAssessmentRepository assessments;
    private final InterviewRepository interviews;
    private final StatusDeterminationRepository determinations;
    private final DeterminationService claims;
    private final StatusDeterminationDeskService desks;
    private final SealedDeterminationService sealed;
    private final Ids ids;

    AssessmentService(
            SubmittedAssessmentRepository assessments,
            InterviewRepository interviews,
            StatusDeterminationRepository determinations,
            DeterminationService claims,
            StatusDeterminationDeskService desks,
            SealedDeterminationService sealed,
            Ids ids) {
        this.assessments = assessments;
        this.interviews = interviews;
        this.determinations = determinations;
        this.claims = claims;
        this.desks = desks;
        this.sealed = sealed;
        this.ids = ids;
    }

    @Transactional
    Answer<StatusDeterminationView> submit(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.SubmitAssessment command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            desks.demandApart(d, by);
            var said = command.assessment();
            AssessmentRule.check(said);
            var held = interviews.of(d.id()).stream().filter(Interview::isHeld).toList();
            StatusDeterminationRule.checkHeard(
                    !held.isEmpty() && held.stream().allMatch(Interview::isRecorded), isGuardian(d, by), open(d, by));
            checkDerived(d, said, by);
            var before = assessments.findLast(d.id());
            var assessmentId = ids.next();
            assessments.persist(new SubmittedAssessment(
                    assessmentId,
                    d,
                    before.map(SubmittedAssessment::number).orElse(0) + 1,
                    said.recommendation(),
                    sealed.assessment(d, assessmentId, said),
                    by));
            return d.submitAssessment(command, by);
        });
    }

    private void checkDerived(StatusDetermination d, Assessment said, By by) {
        var from = said.derivedFrom();
        if (said.recommendation() == Recommendation.DERIVATIVE && from != null) {
            AssessmentRule.checkDerived(
                    !from.equals(d.individualId()) && determinations.isRecognised(from, by.actor()), open(d, by));
        }
    }

    @Transactional
    Answer<StatusDeterminationView> sendBack(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.Return command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            desks.demandApart(d, by);
            StatusDeterminationRule.checkReturn(hasFound(d, by), open(d, by));
            return d.sendBack(command, by);
        });
    }

    @Transactional
    Answer<StatusDeterminationView> endorse(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.Endorse command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            desks.demandApart(d, by);
            var assessment = standing(d);
            StatusDeterminationRule.checkReview(
                    hasFound(d, by),
                    isGuardian(d, by),
                    assessment.recommendation(),
                    by.actor().has(Role.SUPERVISOR),
                    open(d, by));
            return d.endorse(command, assessment.recommendation(), by);
        });
    }

    private SubmittedAssessment standing(StatusDetermination d) {
        return assessments.findLast(d.id()).orElseThrow();
    }

    private boolean isGuardian(StatusDetermination d, By by) {
        return desks.guardians(d).contains(by.actor().subject());
    }

    private boolean hasFound(StatusDetermination d, By by) {
        return claims.hasFound(d.id(), by.actor().subject());
    }

    @Transactional
    Page<AssessmentView> of(StatusDeterminationId id, PageRequest page) {
        var determination = desks.desk().look(id.value(), AssessmentView.class);
        var told = desks.decision(determination);
        return desks.desk()
                .page(assessments.of(determination.id(), page), page, each -> new Cursor.Key(each.number(), each.id()))
                .map(each -> AssessmentView.of(each, () -> sealed.assessment(each), told));
    }
}
