package org.rsp.caseload.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
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
import org.rsp.platform.lifecycle.Visible;

/** What can be done with reviews of a status; each call is one transaction. Every act holds the person's decisions. */
@ApplicationScoped
public class StatusReviewService {

    private final StatusReviewRepository reviews;
    private final StatusDecisionRepository decisions;
    private final DecisionFindingService findings;
    private final PersonService persons;
    private final SealedDecisionService sealed;
    private final Ids ids;
    private final AppealTimeService times;
    private final Visible<StatusDecision> statuses;
    private final Desk<StatusReviewState, StatusReviewTransition, StatusReview, StatusReviewView> desk;

    StatusReviewService(
            StatusReviewRepository reviews,
            StatusDecisionRepository decisions,
            DecisionFindingService findings,
            PersonService persons,
            SealedDecisionService sealed,
            Ids ids,
            AppealTimeService times,
            Acts acts) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.findings = findings;
        this.persons = persons;
        this.sealed = sealed;
        this.ids = ids;
        this.times = times;
        this.statuses = persons.records(decisions::find, decisions::lock);
        this.desk =
                acts.desk(StatusReviewTransition.LIFECYCLE, persons.records(reviews::find, this::lock), this::shown);
    }

    /** The decisions first, as whoever ends one of them does. */
    private Optional<StatusReview> lock(UUID id) {
        reviews.findPerson(id).ifPresent(decisions::lockOf);
        return reviews.lock(id);
    }

    private StatusReviewView shown(StatusReview r, Decision told, Actor actor) {
        return StatusReviewView.of(
                r,
                new StatusReviewView.Opened(
                        () -> sealed.opened(r, "notice", r.notice(), StatusNotice.class),
                        () -> sealed.opened(r, "answer", r.answer(), String.class),
                        () -> sealed.opened(r, "finding", r.finding(), String.class),
                        () -> sealed.opened(r, "delivery", r.delivery(), Delivery.class)),
                told,
                actor);
    }

    @Transactional
    Answer<StatusReviewView> propose(StatusDecisionId decisionId, Call call, StatusReviewCommand.Propose command) {
        return desk.open(command.act(), call, List.of(decisionId.value(), command), by -> {
            var status = statuses.lock(decisionId.value(), by.actor());
            var another = reviews.of(List.of(status.individualId())).stream()
                    .anyMatch(r -> r.decisionId().equals(status.id()) && r.state() != StatusReviewState.STANDS);
            StatusReviewRule.checkOpening(status.state() == StatusDecisionState.PROTECTED, another, List.of());
            StatusReviewRule.checkGround(command, by.today());
            checkDelivery(command.delivery(), status, by);
            StatusReviewRule.checkNotice(command, by.today());
            var id = ids.next();
            var notice = sealed.sealed(
                    status.caseId(),
                    StatusReview.class,
                    id,
                    "notice",
                    new StatusNotice(command.reasons(), command.delivery()));
            var review = StatusReview.propose(id, status, command, notice, by);
            reviews.persist(review);
            return new Desk.Opened<>(review, review.proposed(by));
        });
    }

    private static void checkDelivery(Delivery said, Proceeding since, By by) {
        DecisionRule.checkDelivery(said, LocalDate.ofInstant(since.updatedAt(), ZoneOffset.UTC), by.today());
    }

    @Transactional
    Answer<StatusReviewView> recordAnswer(StatusReviewId id, Step step, StatusReviewCommand.RecordAnswer command) {
        return performed(
                id, step, command, (r, by) -> r.recordAnswer(command, sealed.sealed(r, "answer", command.words()), by));
    }

    @Transactional
    Answer<StatusReviewView> uphold(StatusReviewId id, Step step, StatusReviewCommand.Uphold command) {
        return performed(id, step, command, (r, by) -> {
            findings.checkApart(r.individualId(), by.actor(), open(r, by));
            StatusReviewRule.checkUpholding(r, by.actor().subject(), open(r, by));
            return r.uphold(command, sealed.sealed(r, "finding", command.reasons()), by);
        });
    }

    @Transactional
    Answer<StatusReviewView> endStatus(StatusReviewId id, Step step, StatusReviewCommand.EndStatus command) {
        return performed(id, step, command, (r, by) -> {
            findings.checkApart(r.individualId(), by.actor(), open(r, by));
            StatusReviewRule.checkFinding(r, by.actor().subject(), by.today(), open(r, by));
            return r.endStatus(command, sealed.sealed(r, "finding", command.reasons()), by);
        });
    }

    @Transactional
    Answer<StatusReviewView> notifyEnding(StatusReviewId id, Step step, StatusReviewCommand.NotifyEnding command) {
        return performed(id, step, command, (r, by) -> {
            checkDelivery(command.delivery(), r, by);
            var status = decisions.find(r.decisionId()).orElseThrow();
            var until = times.lastDay(status.determinationId(), r.caseId(), by);
            return r.notifyEnding(command, sealed.sealed(r, "delivery", command.delivery()), until, by);
        });
    }

    private Answer<StatusReviewView> performed(
            StatusReviewId id, Step step, StatusReviewCommand command, BiFunction<StatusReview, By, Done> change) {
        return desk.perform(command.act(), id.value(), step, command, (r, by) -> {
            r.next(command, by.actor());
            return change.apply(r, by);
        });
    }

    private static List<String> open(StatusReview r, By by) {
        return StatusReviewTransition.LIFECYCLE.open(r.state(), by.actor().roles());
    }

    @Transactional
    Answer<StatusReviewView> get(StatusReviewId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(StatusReviewId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** All of one person. */
    @Transactional
    Page<StatusReviewView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P3);
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                person.decision(),
                reviews.of(person.id(), page),
                r -> shown(r, person.decision(), actor),
                page,
                r -> Cursor.Key.at(r.openedAt(), r.place()));
    }
}
