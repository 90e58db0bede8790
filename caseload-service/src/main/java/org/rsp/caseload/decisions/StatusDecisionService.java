package org.rsp.caseload.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.decisions.StatusDecisionCommand.SetAside.SettingAside;
import org.rsp.caseload.determinations.DeterminationService;
import org.rsp.caseload.determinations.ReopenGround;
import org.rsp.caseload.links.RecordLinkService;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;

/** What can be done with decisions on claims, and where they stand; each call is one transaction, except {@link #standing}. */
@ApplicationScoped
public class StatusDecisionService {

    private final StatusDecisionRepository decisions;
    private final StatusReviewRepository reviews;
    private final DeterminationService determinations;
    private final DecisionFindingService findings;
    private final DecisionStandingService standings;
    private final PersonService persons;
    private final RecordLinkService links;
    private final SealedDecisionService sealed;
    private final Ids ids;
    private final AppealTimeService times;
    private final Desk<StatusDecisionState, StatusDecisionTransition, StatusDecision, StatusDecisionView> desk;

    StatusDecisionService(
            StatusDecisionRepository decisions,
            StatusReviewRepository reviews,
            DeterminationService determinations,
            DecisionFindingService findings,
            DecisionStandingService standings,
            PersonService persons,
            RecordLinkService links,
            SealedDecisionService sealed,
            Ids ids,
            AppealTimeService times,
            Acts acts) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.determinations = determinations;
        this.findings = findings;
        this.standings = standings;
        this.persons = persons;
        this.links = links;
        this.sealed = sealed;
        this.ids = ids;
        this.times = times;
        this.desk = acts.desk(
                StatusDecisionTransition.LIFECYCLE, persons.records(decisions::find, decisions::lock), this::shown);
    }

    /** Where the decisions on each of these persons stand, whoever is their custodian; for deciding, and told to nobody as it is. In a transaction. */
    public Map<UUID, DecisionStanding> standing(Set<UUID> individualIds) {
        return standings.of(individualIds);
    }

    /**
     * Whether of none of these persons a claim, the time for an appeal, an appeal or a review of the status goes on, whoever is their custodian; for deciding,
     * and told to nobody as it is. In a transaction.
     */
    public boolean areSettled(Set<UUID> individualIds) {
        return standings.areSettled(individualIds);
    }

    private StatusDecisionView shown(StatusDecision d, Decision told, Actor actor) {
        return StatusDecisionView.of(
                d,
                new StatusDecisionView.Opened(
                        () -> sealed.opened(d, "reasons", d.reasons(), String.class),
                        () -> sealed.opened(d, "delivery", d.delivery(), Delivery.class),
                        () -> sealed.opened(d, "document", d.document(), String.class),
                        () -> standings.isRemedyPending(d)),
                told,
                actor);
    }

    /** A claim that is decided, and on which none stands: there is one decision for each (DEC-1). */
    @Transactional
    Answer<StatusDecisionView> issue(UUID determinationId, Call call, StatusDecisionCommand.Issue command) {
        return desk.open(command.act(), call, List.of(determinationId, command), by -> {
            var claim = determinations.decided(determinationId, by.actor());
            findings.checkApart(claim.individualId(), by.actor(), List.of());
            var found = findings.of(claim, decisions.on(claim.id()), command.language(), by.actor());
            DecisionRule.checkReasons(found.outcome(), command.reasons());
            if (found.outcome() == DecisionOutcome.DERIVATIVE) {
                findings.checkDerived(claim, by.actor());
            }
            var id = ids.next();
            var said = command.reasons();
            var reasons =
                    said == null ? null : sealed.sealed(claim.caseId(), StatusDecision.class, id, "reasons", said);
            var decision = StatusDecision.issue(id, claim.individualId(), claim.caseId(), found, reasons, by);
            decisions.persist(decision);
            var issued = decision.issued(StatusDecisionTransition.LIFECYCLE.operation(command.act()), by);
            return new Desk.Opened<>(decision, determinations.ruled(issued, claim.id(), by));
        });
    }

    @Transactional
    Answer<StatusDecisionView> notifyRefusal(
            StatusDecisionId id, Step step, StatusDecisionCommand.NotifyRefusal command) {
        return performed(id, step, command, (d, by) -> {
            checkTold(d, command.delivery(), d.outcome().isNegative(), by);
            return d.notifyRefusal(command, proof(d, command.delivery()), until(d, by), by);
        });
    }

    @Transactional
    Answer<StatusDecisionView> notifyProtection(
            StatusDecisionId id, Step step, StatusDecisionCommand.NotifyProtection command) {
        return performed(id, step, command, (d, by) -> {
            checkTold(d, command.delivery(), !d.outcome().isNegative(), by);
            return d.notifyProtection(command, proof(d, command.delivery()), until(d, by), by);
        });
    }

    private void checkTold(StatusDecision d, Delivery said, boolean fits, By by) {
        DecisionRule.checkTold(fits, open(d, by));
        DecisionRule.checkDelivery(said, LocalDate.ofInstant(d.openedAt(), ZoneOffset.UTC), by.today());
    }

    private Encrypted<Delivery> proof(StatusDecision d, Delivery said) {
        return sealed.sealed(d, "delivery", said);
    }

    private LocalDate until(StatusDecision d, By by) {
        return times.lastDay(d.determinationId(), d.caseId(), by);
    }

    @Transactional
    Answer<StatusDecisionView> recordDocument(
            StatusDecisionId id, Step step, StatusDecisionCommand.RecordDocument command) {
        return performed(
                id,
                step,
                command,
                (d, by) -> d.recordDocument(command, sealed.sealed(d, "document", command.reference()), by));
    }

    /** A slip is followed by another decision; what was found wrongly is found anew. What an appeal gave stands as it gave it. */
    @Transactional
    Answer<StatusDecisionView> setAside(StatusDecisionId id, Step step, StatusDecisionCommand.SetAside command) {
        return decided(id, step, command, (d, by) -> {
            DecisionRule.checkSettingAside(standings.isRemedyPending(d), standings.isGivenOnAppeal(d), open(d, by));
            var done = d.setAside(command, by);
            return command.because() == SettingAside.SLIP
                    ? determinations.unruled(done, d.determinationId(), by)
                    : determinations.remitted(done, d.determinationId(), by);
        });
    }

    /** Somebody does it: no clock makes anything final by itself. */
    @Transactional
    Answer<StatusDecisionView> makeFinal(StatusDecisionId id, Step step, StatusDecisionCommand.MakeFinal command) {
        return performed(id, step, command, (d, by) -> {
            checkFinal(d, d.appealUntil(), d, by);
            return d.makeFinal(command, by);
        });
    }

    @Transactional
    Answer<StatusDecisionView> reopen(StatusDecisionId id, Step step, StatusDecisionCommand.Reopen command) {
        return decided(id, step, command, (d, by) -> {
            DecisionRule.checkNothingPending(standings.isRemedyPending(d), open(d, by));
            var ground = ReopenGround.valueOf(command.ground().name());
            return determinations.reopened(d.reopen(command, by), d.determinationId(), ground, by);
        });
    }

    /** Those who derive their status from this person keep it (STR-6). */
    @Transactional
    Answer<StatusDecisionView> end(StatusDecisionId id, Step step, StatusDecisionCommand.End command) {
        return decided(id, step, command, (d, by) -> {
            var found = reviews.of(List.of(d.individualId())).stream()
                    .filter(r -> r.decisionId().equals(d.id()))
                    .filter(r -> r.state() == StatusReviewState.ENDING_NOTIFIED)
                    .findFirst();
            DecisionRule.checkEnding(found.isPresent(), open(d, by));
            var review = found.orElseThrow();
            checkFinal(review, review.appealUntil(), d, by);
            var done = d.end(command, review, by);
            return done.and(review, review.tookEffect(done.entry().act(), by));
        });
    }

    /** @param told that of which the person was told, and until when the person could appeal */
    private void checkFinal(Proceeding told, @Nullable LocalDate appealUntil, StatusDecision d, By by) {
        var keptAway = persons.sealed(links.recordsOf(d.individualId()));
        var held = keptAway.contains(d.individualId());
        DecisionRule.checkFinal(
                appealUntil,
                by.today(),
                standings.isRemedyPending(d),
                decisions.wasToldBy(told.id(), by.actor().subject()),
                held,
                !held && !keptAway.isEmpty(),
                open(d, by));
    }

    private Answer<StatusDecisionView> decided(
            StatusDecisionId id,
            Step step,
            StatusDecisionCommand command,
            BiFunction<StatusDecision, By, Done> change) {
        return performed(id, step, command, (d, by) -> {
            findings.checkApart(d.individualId(), by.actor(), open(d, by));
            return change.apply(d, by);
        });
    }

    private Answer<StatusDecisionView> performed(
            StatusDecisionId id,
            Step step,
            StatusDecisionCommand command,
            BiFunction<StatusDecision, By, Done> change) {
        return desk.perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            return change.apply(d, by);
        });
    }

    private static List<String> open(StatusDecision d, By by) {
        return StatusDecisionTransition.LIFECYCLE.open(d.state(), by.actor().roles());
    }

    @Transactional
    Answer<StatusDecisionView> get(StatusDecisionId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(StatusDecisionId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** All on one person, those that were set aside too. */
    @Transactional
    Page<StatusDecisionView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P3);
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                person.decision(),
                decisions.of(person.id(), page),
                d -> shown(d, person.decision(), actor),
                page,
                StatusDecisionService::key);
    }

    /** Those of one's own organisation, the oldest first. */
    @Transactional
    Page<StatusDecisionSummary> list(StatusDecisionFilter filter, PageRequest page) {
        var actor = desk.actor();
        var rows = decisions.own(filter, page, actor);
        var told = persons.decisions(rows, actor);
        return desk.list(
                rows,
                d -> told.apply(d).telling(decision -> StatusDecisionSummary.of(d, decision)),
                page,
                StatusDecisionService::key,
                StatusDecision::subjects);
    }

    /** When one of these persons was last told of a decision, or one on them was looked at again; for deciding, and told to nobody. In a transaction. */
    public Optional<Instant> lastTold(Set<UUID> individualIds) {
        return standings.lastTold(individualIds);
    }

    private static Cursor.Key key(StatusDecision d) {
        return Cursor.Key.at(d.openedAt(), d.place());
    }
}
