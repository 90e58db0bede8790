package org.rsp.caseload.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.RsdConfig;
import org.rsp.caseload.cases.Claimant;
import org.rsp.caseload.cases.ClaimantService;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.needs.SpecificNeedService;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.Visible;

/** The desk at which every step of a determination is taken, and what those who take one must know of the person. In a transaction. */
@ApplicationScoped
class StatusDeterminationDeskService {

    /** A child with one of these is alone, whoever is registered with it. */
    private static final List<String> ALONE = List.of("SC-UC", "SC-SC", "SC-UF", "SC-UM");

    private final ClaimantService claimants;
    private final SpecificNeedService needs;
    private final SealedDeterminationService sealed;
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
            SealedDeterminationService sealed,
            RsdConfig config,
            Acts acts) {
        this.claimants = claimants;
        this.needs = needs;
        this.sealed = sealed;
        this.config = config;
        this.visible = persons.records(determinations::find, determinations::lock);
        this.desk = acts.desk(StatusDeterminationTransition.LIFECYCLE, visible, this::shown);
    }

    Desk<StatusDeterminationState, StatusDeterminationTransition, StatusDetermination, StatusDeterminationView> desk() {
        return desk;
    }

    StatusDeterminationView shown(StatusDetermination d, Decision told, Actor actor) {
        return StatusDeterminationView.of(
                d,
                () -> sealed.guardian(d),
                () -> ExclusionTrigger.of(needs.codes(d.individualId())),
                closesAfter(d),
                told,
                actor);
    }

    /** What the caller may be told of one that was looked at. */
    Decision decision(StatusDetermination d) {
        return visible.require(d, desk.actor());
    }

    /** The first day on which one may be closed in which somebody did not come; null while nobody waits for that. */
    @Nullable
    LocalDate closesAfter(StatusDetermination d) {
        var missed = d.missedOn();
        return missed == null ? null : missed.plus(config.closeAfterNoShow());
    }

    Claimant claimant(StatusDetermination d, By by) {
        return claimants.of(d.individualId(), d.caseId(), by.today());
    }

    /** Whether it is a child without a grown-up relative here, or one of whom somebody has said that it is alone. */
    boolean needsGuardian(StatusDetermination d, Claimant claimant) {
        return claimant.alone()
                || (claimant.child() && needs.codes(d.individualId()).stream().anyMatch(ALONE::contains));
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
