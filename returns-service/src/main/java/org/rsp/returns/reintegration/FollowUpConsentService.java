package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.returns.returns.KnownReturnService;

/** Takes what persons say to being followed up. To take a consent back is refused for no state, no version and no rule, and waits for no other service (REI-5). */
@ApplicationScoped
class FollowUpConsentService {

    private final FollowUpConsentRepository consents;
    private final ReintegrationPlanRepository plans;
    private final ReintegrationReviewPlanService planning;
    private final KnownReturnService returns;
    private final KnownFacts facts;
    private final Ids ids;
    private final Desk<FollowUpConsentState, FollowUpConsentTransition, FollowUpConsent, FollowUpConsentView> desk;

    FollowUpConsentService(
            FollowUpConsentRepository consents,
            ReintegrationPlanRepository plans,
            ReintegrationReviewPlanService planning,
            FollowUpConsentAccessService visible,
            KnownReturnService returns,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.consents = consents;
        this.plans = plans;
        this.planning = planning;
        this.returns = returns;
        this.facts = facts;
        this.ids = ids;
        this.desk = acts.desk(
                FollowUpConsentTransition.LIFECYCLE, visible, (c, told, _) -> FollowUpConsentView.of(c, told));
    }

    /** Who consents is asked in the reviews that are still to come; who takes it back, in none any more, from this commit on. */
    Answer<FollowUpConsentView> record(UUID returnId, Call call, FollowUpConsentCommand command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(FollowUpConsentTransition.RECORD, call, List.of(returnId, command), by -> {
                    var of = returns.holdForSafety(returnId, by.actor());
                    if (command.word() == FollowUpWord.CONSENTS) {
                        ReintegrationPlanRule.checkGiver(of.child(), command.by());
                    }
                    var consent = FollowUpConsent.record(
                            ids.next(),
                            new ReturnedPerson(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            command,
                            by);
                    consents.persist(consent);
                    var done = consent.recorded(by);
                    return new Desk.Opened<>(
                            consent,
                            consent.consents() ? planned(done, of.id(), by) : planning.waived(done, of.id(), by));
                }));
    }

    private Done planned(Done done, UUID returnId, By by) {
        return plans.findUnderWay(returnId)
                .flatMap(plan -> Optional.ofNullable(plan.arrivedOn())
                        .map(arrivedOn -> planning.planned(done, plan, arrivedOn, by)))
                .orElse(done);
    }

    Answer<FollowUpConsentView> get(FollowUpConsentId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    /** Those of one return, oldest first; the last one holds. */
    Page<FollowUpConsentView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    consents.of(of.id(), page),
                    c -> FollowUpConsentView.of(c, of.decision()),
                    page,
                    c -> new Cursor.Key(0, c.id()));
        });
    }
}
