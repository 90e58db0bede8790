package org.rsp.returns.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.facts.KnownFacts;
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
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.agreements.AgreedClock;
import org.rsp.returns.agreements.AgreementClock;
import org.rsp.returns.agreements.AgreementTerms;
import org.rsp.returns.agreements.ClockStart;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.disclosure.AskedOfPerson;
import org.rsp.returns.disclosure.DisclosureService;
import org.rsp.returns.returns.KnownReturn;
import org.rsp.returns.returns.KnownReturnService;

/** What the custodian can do with identifications. Each act holds the return: guard G8 is found before it or after it. */
@ApplicationScoped
class IdentificationService {

    private final IdentificationRepository identifications;
    private final IdentificationAccessService visible;
    private final KnownReturnService returns;
    private final DisclosureService disclosure;
    private final AgreementTerms terms;
    private final KnownFacts facts;
    private final Ids ids;
    private final Desk<IdentificationState, IdentificationTransition, Identification, IdentificationView> desk;

    IdentificationService(
            IdentificationRepository identifications,
            IdentificationAccessService visible,
            KnownReturnService returns,
            DisclosureService disclosure,
            AgreementTerms terms,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.identifications = identifications;
        this.visible = visible;
        this.returns = returns;
        this.disclosure = disclosure;
        this.terms = terms;
        this.facts = facts;
        this.ids = ids;
        this.desk = acts.desk(IdentificationTransition.LIFECYCLE, visible, IdentificationView::of);
    }

    Answer<IdentificationView> begin(UUID returnId, Call call, IdentificationCommand.Begin command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var of = returns.hold(returnId, by.actor());
                    IdentificationRule.checkBeginning(
                            of.isBeforeDeparture(),
                            identifications.findOf(of.id()).isPresent());
                    var begun = Identification.begin(
                            ids.next(),
                            new Identification.Of(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            command,
                            by);
                    identifications.persist(begun);
                    return new Desk.Opened<>(begun, begun.begun(by));
                }));
    }

    Answer<IdentificationView> recordStep(IdentificationId id, Step step, IdentificationCommand.RecordStepIn command) {
        return perform(id, step, command, (i, of, by) -> {
            var open = i.open(by.actor());
            IdentificationRule.checkStep(command, by.today());
            IdentificationRule.checkStepWithTheState(command, i.requestedOn(), open);
            if (command.step() == IdentityStep.BIOMETRICS) {
                IdentificationRule.checkBiometrics(isAgreed(of, i.nationality(), by), open);
            }
            return i.recordStep(command, replyAfterInterview(i, of, command, by), by);
        });
    }

    private boolean isAgreed(KnownReturn of, String state, By by) {
        return terms.inForce(new StatePair(of.custodian(), state), of.kind(), by.today())
                .isPresent();
    }

    Answer<IdentificationView> prove(IdentificationId id, Step step, IdentificationCommand.Prove command) {
        return perform(id, step, command, (i, _, by) -> {
            IdentificationRule.checkProof(i.isProvenByDocument(), i.open(by.actor()));
            return i.prove(command, by);
        });
    }

    /** The state is told the fixed profile by this, of a person who is disclosure-cleared alone (DSC-2): G1 is asked before the transaction. */
    Answer<IdentificationView> request(IdentificationId id, Step step, IdentificationCommand.Request command) {
        var actor = desk.actor();
        IdentificationTransition.LIFECYCLE.permit(command.act(), actor.roles());
        var asked = askIfOpen(id, command, actor);
        return perform(id, step, command, (i, of, by) -> {
            var open = i.open(actor);
            disclosure.disclose(asked.orElseThrow(IdentificationService::changed), of, command.state(), by, open);
            return i.request(command, replyAfterRequest(of, command.state(), by), by);
        });
    }

    /** Nothing where it is not open, or was done before and is answered again: then nobody need be asked. */
    private Optional<AskedOfPerson> askIfOpen(IdentificationId id, IdentificationCommand command, Actor actor) {
        var seen = facts.deciding(actor, () -> visible.get(id.value(), actor));
        return command.act().from().contains(seen.state())
                ? Optional.of(disclosure.ask(seen.returnId(), actor))
                : Optional.empty();
    }

    /** IDV-5: the clock as it is agreed on this day, or the standard; none where it begins with something else. */
    private @Nullable LocalDate replyAfterRequest(KnownReturn of, String state, By by) {
        return clock(of, state, by)
                .filter(clock -> clock.starts() == ClockStart.REQUEST_RECEIVED)
                .map(clock -> clock.lastDay(by.today()))
                .orElse(null);
    }

    private @Nullable LocalDate replyAfterInterview(
            Identification i, KnownReturn of, IdentificationCommand.RecordStepIn command, By by) {
        var asked = i.requested();
        if (asked == null || i.answerBy() != null || command.step() != IdentityStep.MISSION_INTERVIEW) {
            return null;
        }
        return clock(of, asked, by)
                .filter(clock -> clock.starts() == ClockStart.INTERVIEW_HELD)
                .map(clock -> clock.lastDay(command.takenOn()))
                .orElse(null);
    }

    private Optional<AgreedClock> clock(KnownReturn of, String state, By by) {
        return terms.clock(new StatePair(of.custodian(), state), of.kind(), AgreementClock.IDENTITY_REPLY, by.today());
    }

    Answer<IdentificationView> withdrawRequest(
            IdentificationId id, Step step, IdentificationCommand.WithdrawRequestFor command) {
        return perform(id, step, command, (i, _, by) -> i.withdrawRequest(command, by));
    }

    Answer<IdentificationView> reviewStatelessness(
            IdentificationId id, Step step, IdentificationCommand.ReviewStatelessnessIn command) {
        return perform(id, step, command, (i, _, by) -> i.reviewStatelessness(command, by));
    }

    Answer<IdentificationView> resume(IdentificationId id, Step step, IdentificationCommand.Resume command) {
        return perform(id, step, command, (i, _, by) -> i.resume(command, by));
    }

    Answer<IdentificationView> findStatelessness(
            IdentificationId id, Step step, IdentificationCommand.FindStatelessnessIn command) {
        return perform(id, step, command, (i, _, by) -> i.findStatelessness(command, by));
    }

    Answer<IdentificationView> setAside(IdentificationId id, Step step, IdentificationCommand.SetAside command) {
        return perform(id, step, command, (i, _, by) -> i.setAside(command, by));
    }

    /** What is done to an identification, in this return. */
    @FunctionalInterface
    private interface Change {
        Done of(Identification identification, KnownReturn of, By by);
    }

    /** 403 and 409 first. */
    private Answer<IdentificationView> perform(
            IdentificationId id, Step step, IdentificationCommand command, Change change) {
        var actor = desk.actor();
        IdentificationTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (i, by) -> {
                    i.next(command, actor);
                    return change.of(i, returns.hold(i.returnId(), actor), by);
                }));
    }

    private static Refusal changed() {
        return Refusal.of(
                CommonProblem.STALE_VERSION, "Read the resource again, look at what changed, and repeat the step.");
    }

    Answer<IdentificationView> get(IdentificationId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(IdentificationId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** That of one return, if it was begun. */
    Page<IdentificationView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    identifications.of(of.id(), page),
                    i -> IdentificationView.of(i, of.decision(), actor),
                    page,
                    i -> new Cursor.Key(0, i.id()));
        });
    }
}
