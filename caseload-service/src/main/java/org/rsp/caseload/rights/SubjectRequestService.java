package org.rsp.caseload.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.rsp.caseload.RightsConfig;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What can be done with requests of persons about their data; each call is one transaction. */
@ApplicationScoped
public class SubjectRequestService {

    private final SubjectRequestRepository requests;
    private final PersonService persons;
    private final SealedRequestService sealed;
    private final SubjectFileService files;
    private final RightsConfig config;
    private final Ids ids;
    private final Clock clock;
    private final Visible<SubjectRequest> visible;
    private final Desk<SubjectRequestState, SubjectRequestTransition, SubjectRequest, SubjectRequestView> desk;

    SubjectRequestService(
            SubjectRequestRepository requests,
            PersonService persons,
            SealedRequestService sealed,
            SubjectFileService files,
            RightsConfig config,
            Ids ids,
            Clock clock,
            Acts acts) {
        this.requests = requests;
        this.persons = persons;
        this.sealed = sealed;
        this.files = files;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
        this.visible = persons.records(requests::find, requests::lock);
        this.desk = acts.desk(
                SubjectRequestTransition.LIFECYCLE,
                visible,
                (r, told, actor) -> SubjectRequestView.of(r, sealed.of(r), today(), told, actor));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Whatever the state of the person's case: who left has rights too. */
    @Transactional
    Answer<SubjectRequestView> receive(UUID individualId, Call call, SubjectRequestCommand.Receive command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            var id = ids.next();
            var request = SubjectRequest.receive(
                    id,
                    person.id(),
                    person.caseId(),
                    command,
                    command.receivedOn().plus(config.answerWithin()),
                    sealed.note(id, person.caseId(), command.note()),
                    by);
            requests.persist(request);
            return new Desk.Opened<>(request, request.received(by));
        });
    }

    @Transactional
    Answer<SubjectRequestView> confirmIdentity(
            SubjectRequestId id, Step step, SubjectRequestCommand.ConfirmIdentity command) {
        return desk.perform(command.act(), id.value(), step, command, (r, by) -> r.confirmIdentity(command, by));
    }

    @Transactional
    Answer<SubjectRequestView> answer(SubjectRequestId id, Step step, SubjectRequestCommand.Answer command) {
        return desk.perform(command.act(), id.value(), step, command, (r, by) -> r.answer(command, by));
    }

    @Transactional
    Answer<SubjectRequestView> refuse(SubjectRequestId id, Step step, SubjectRequestCommand.Refuse command) {
        return desk.perform(
                command.act(),
                id.value(),
                step,
                command,
                (r, by) -> r.refuse(command, sealed.reasoning(r, command.reasoning()), by));
    }

    @Transactional
    Answer<SubjectRequestView> review(SubjectRequestId id, Step step, SubjectRequestCommand.Review command) {
        return desk.perform(command.act(), id.value(), step, command, (r, by) -> r.review(command, by));
    }

    @Transactional
    Answer<SubjectRequestView> withdraw(SubjectRequestId id, Step step, SubjectRequestCommand.Withdraw command) {
        return desk.perform(command.act(), id.value(), step, command, (r, by) -> r.withdraw(command, by));
    }

    @Transactional
    Answer<SubjectRequestView> get(SubjectRequestId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(SubjectRequestId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** What the person is to be given, as it stands now. */
    @Transactional
    SubjectRequestFileView file(SubjectRequestId id) {
        var request = desk.look(id.value(), SubjectRequestFileView.class);
        var actor = desk.actor();
        SubjectRequestRule.checkFile(
                request.kind(),
                request.state(),
                SubjectRequestTransition.LIFECYCLE.open(request.state(), actor.roles()));
        return files.of(request, visible.require(request, actor));
    }

    /** All requests about one person, those that are done too. */
    @Transactional
    Page<SubjectRequestView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor);
        var told = person.decision();
        if (!told.toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                told,
                requests.of(person.id(), page, actor),
                r -> SubjectRequestView.of(r, sealed.of(r), today(), told, actor),
                page,
                SubjectRequestService::key);
    }

    /** Those of one's own organisation, due first first. */
    @Transactional
    Page<SubjectRequestSummary> list(SubjectRequestFilter filter, PageRequest page) {
        var actor = desk.actor();
        var today = today();
        var rows = requests.own(filter, today, page, actor);
        var decisions = persons.decisions(rows, actor);
        return desk.list(
                rows,
                r -> decisions.apply(r).telling(told -> SubjectRequestSummary.of(r, today, told)),
                page,
                SubjectRequestService::key,
                SubjectRequest::subjects);
    }

    private static Cursor.Key key(SubjectRequest r) {
        return new Cursor.Key(r.dueOn().toEpochDay(), r.place());
    }
}
