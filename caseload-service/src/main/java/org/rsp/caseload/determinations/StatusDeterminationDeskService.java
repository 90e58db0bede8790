package org.rsp.caseload.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rsp.caseload.RsdConfig;
import org.rsp.caseload.arrangements.TimeFrameStep;
import org.rsp.caseload.cases.Claimant;
import org.rsp.caseload.cases.ClaimantService;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.guardians.GuardianService;
import org.rsp.caseload.needs.LoneChildService;
import org.rsp.caseload.needs.SpecificNeedService;
import org.rsp.caseload.recusals.RecusalService;
import org.rsp.caseload.tasks.DueDayService;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.Visible;

/** The desk at which every step of a determination is taken, and what those who take one must know of the person. In a transaction. */
@ApplicationScoped
class StatusDeterminationDeskService {

    private final ClaimantService claimants;
    private final SpecificNeedService needs;
    private final LoneChildService loneChildren;
    private final GuardianService guardians;
    private final RecusalService recusals;
    private final DueDayService days;
    private final RsdConfig config;
    private final Visible<StatusDetermination> visible;
    private final Desk<
                    StatusDeterminationState,
                    StatusDeterminationTransition,
                    StatusDetermination,
                    StatusDeterminationView>
            desk;

    StatusDeterminationDeskService(
            StatusDeterminationRepository determinations,
            PersonService persons,
            ClaimantService claimants,
            SpecificNeedService needs,
            LoneChildService loneChildren,
            GuardianService guardians,
            RecusalService recusals,
            DueDayService days,
            RsdConfig config,
            Acts acts) {
        this.claimants = claimants;
        this.needs = needs;
        this.loneChildren = loneChildren;
        this.guardians = guardians;
        this.recusals = recusals;
        this.days = days;
        this.config = config;
        this.visible = persons.records(determinations::find, determinations::lock);
        this.desk = acts.desk(StatusDeterminationTransition.LIFECYCLE, visible, this::shown);
    }

    Desk<StatusDeterminationState, StatusDeterminationTransition, StatusDetermination, StatusDeterminationView> desk() {
        return desk;
    }

    StatusDeterminationView shown(StatusDetermination d, Decision told, Actor actor) {
        return StatusDeterminationView.of(d, () -> ExclusionTrigger.of(needs.codes(d.individualId())), told, actor);
    }

    /** What the caller may be told of one that was looked at. */
    Decision decision(StatusDetermination d) {
        return visible.require(d, desk.actor());
    }

    /** The first day on which one may be closed in which it is written down today that somebody did not come: by what everybody is given, or by what was agreed if that is more. */
    LocalDate waitsUntil(StatusDetermination d, By by) {
        var usual = by.today().plus(config.closeAfterNoShow());
        var agreed = days.of(TimeFrameStep.NO_SHOW, d.caseId(), d.modalityCode(), by.today())
                .on();
        return agreed.isAfter(usual) ? agreed : usual;
    }

    Claimant claimant(StatusDetermination d, By by) {
        return claimants.of(d.individualId(), d.caseId(), by.today());
    }

    boolean needsGuardian(StatusDetermination d, Claimant claimant) {
        return loneChildren.isAlone(d.individualId(), claimant);
    }

    boolean isGuarded(StatusDetermination d) {
        return guardians.isGuarded(d.individualId());
    }

    /** The accounts of those who stand for a child or have stood for it, and so take no part in what is decided about it (GRD-3). */
    Set<String> guardians(StatusDetermination d) {
        return guardians.accounts(d.individualId());
    }

    /** ITG-4: whoever assesses a claim, or reviews that, knows the person from the claim alone. */
    void demandApart(StatusDetermination d, By by) {
        recusals.demandNone(by.actor(), d.individualId(), open(d, by));
    }

    boolean awaitsReview(StatusDetermination d) {
        return needs.awaitsReview(d.individualId());
    }

    /** What is open to the caller, for a refusal. */
    static List<String> open(StatusDetermination d, By by) {
        return StatusDeterminationTransition.LIFECYCLE.open(
                d.state(), by.actor().roles());
    }
}
