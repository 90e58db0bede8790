package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.disclosure.AskedOfPerson;
import org.rsp.returns.disclosure.DisclosureService;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardService;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.returns.KnownReturn;
import org.rsp.returns.returns.KnownReturnService;

/**
 * What the requesting state can do with requests for readmission. Each act holds the return: a guard that rests on it is found before it or after it. Who is not disclosure-cleared
 * is named to no state, so a request is sent only with what the service that has the cases has just answered.
 */
@ApplicationScoped
class ReadmissionRequestService {

    private final ReadmissionRequestRepository requests;
    private final AgreedTermsService terms;
    private final KnownReturnService returns;
    private final DisclosureService disclosure;
    private final GuardService guards;
    private final KnownFacts facts;
    private final Ids ids;
    private final Desk<
                    ReadmissionRequestState, ReadmissionRequestTransition, ReadmissionRequest, ReadmissionRequestView>
            desk;

    ReadmissionRequestService(
            ReadmissionRequestRepository requests,
            ReadmissionRequestAccessService visible,
            AgreedTermsService terms,
            KnownReturnService returns,
            DisclosureService disclosure,
            GuardService guards,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.requests = requests;
        this.terms = terms;
        this.returns = returns;
        this.disclosure = disclosure;
        this.guards = guards;
        this.facts = facts;
        this.ids = ids;
        this.desk = acts.desk(ReadmissionRequestTransition.LIFECYCLE, visible, ReadmissionRequestView::of);
    }

    Answer<ReadmissionRequestView> send(UUID returnId, Call call, ReadmissionCommand.Send command) {
        var actor = desk.actor();
        ReadmissionRequestTransition.LIFECYCLE.permit(command.act(), actor.roles());
        var asked = disclosure.ask(returnId, actor);
        return facts.deciding(
                actor,
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var request = requested(returns.hold(returnId, by.actor()), asked, command, by);
                    requests.persist(request);
                    return new Desk.Opened<>(request, request.sent(by));
                }));
    }

    /** What can be refused by what is said comes first, and last that the state is told of the person. */
    private ReadmissionRequest requested(KnownReturn of, AskedOfPerson asked, ReadmissionCommand.Send said, By by) {
        ReadmissionRule.checkSaid(said, by.today());
        ReadmissionRule.checkNotSentOn(said.chainCheck(), by.today());
        var requested =
                ReadmissionRule.demandAddressee(!of.kind().isByOwnWill() && of.isBeforeDeparture(), of.destination());
        var agreed = ReadmissionRule.demandAgreement(
                terms.of(new StatePair(of.custodian(), requested), of.kind(), said, by.today()));
        ReadmissionRule.checkResidence(said.residence(), agreed.residence());
        ReadmissionRule.checkNotExcepted(said, agreed);
        ReadmissionRule.checkInTime(said.form(), agreed, by.today());
        ReadmissionRule.checkNotice(
                said.form(), agreed, of.willing(), said.form() == ReadmissionForm.NOTICE && holdsDocument(of));
        ReadmissionRule.checkOnlyOne(requests.hasOpen(of.id()));
        disclosure.disclose(asked, of, requested, by, List.of());
        return ReadmissionRequest.send(
                ids.next(),
                new ReadmissionRequest.Of(
                        of.id(), of.individualId(), asked.caseId(), of.custodian(), of.kind(), requested),
                said,
                agreed,
                by);
    }

    private boolean holdsDocument(KnownReturn of) {
        var notAsked = GuardFinding.unknown(ReturnGuard.G1, "NOT_ASKED");
        return guards.evaluate(of, notAsked, EnumSet.of(ReturnGuard.G9)).stream()
                .allMatch(GuardFinding::passes);
    }

    Answer<ReadmissionRequestView> grantExtension(
            ReadmissionRequestId id, Step step, ReadmissionCommand.GrantExtension command) {
        return perform(id, step, command, (r, by) -> {
            ReadmissionRule.checkGranting(r, command.replyBy(), by.today());
            return r.grantExtension(command, by);
        });
    }

    Answer<ReadmissionRequestView> denyExtension(
            ReadmissionRequestId id, Step step, ReadmissionCommand.DenyExtension command) {
        return perform(id, step, command, (r, by) -> r.denyExtension(command, by));
    }

    Answer<ReadmissionRequestView> withdraw(ReadmissionRequestId id, Step step, ReadmissionCommand.Withdraw command) {
        return perform(id, step, command, (r, by) -> {
            ReadmissionRule.checkWithdrawing(r, r.open(by.actor()));
            return r.withdraw(command, by);
        });
    }

    Answer<ReadmissionRequestView> takeBack(ReadmissionRequestId id, Step step, ReadmissionCommand.TakeBack command) {
        return perform(id, step, command, (r, by) -> r.takeBack(command, by));
    }

    Answer<ReadmissionRequestView> declineTakeBack(
            ReadmissionRequestId id, Step step, ReadmissionCommand.DeclineTakeBack command) {
        return perform(id, step, command, (r, by) -> r.declineTakeBack(command, by));
    }

    /** 403 and 409 first. */
    private Answer<ReadmissionRequestView> perform(
            ReadmissionRequestId id,
            Step step,
            ReadmissionCommand command,
            BiFunction<ReadmissionRequest, By, Done> change) {
        var actor = desk.actor();
        ReadmissionRequestTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (r, by) -> {
                    r.next(command, by);
                    return change.apply(r, by);
                }));
    }

    Answer<ReadmissionRequestView> get(ReadmissionRequestId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(ReadmissionRequestId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Those of one return, oldest first. */
    Page<ReadmissionRequestView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    requests.of(of.id(), page),
                    r -> ReadmissionRequestView.of(r, of.decision(), actor),
                    page,
                    r -> new Cursor.Key(0, r.id()));
        });
    }
}
