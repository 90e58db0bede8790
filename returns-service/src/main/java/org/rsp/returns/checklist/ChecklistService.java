package org.rsp.returns.checklist;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.returns.agreements.AgreementTerms;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardService;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.returns.ClearanceList;
import org.rsp.returns.returns.KnownReturnService;

/** The checklist of each return: what the service knows it answers itself, each time anew; everything else officers do. It is read when the service starts. */
@Startup
@ApplicationScoped
class ChecklistService implements ClearanceList {

    private final ChecklistItems items = ChecklistItems.shipped();
    private final ChecklistAnswerRepository answers;
    private final KnownReturnService returns;
    private final GuardService guards;
    private final AgreementTerms agreements;
    private final KnownFacts facts;
    private final Ids ids;
    private final Clock clock;
    private final Acts acts;
    private final Desk<ChecklistAnswerState, ChecklistAnswerTransition, ChecklistAnswer, ChecklistAnswerView> desk;

    ChecklistService(
            ChecklistAnswerRepository answers,
            ChecklistAnswerAccessService visible,
            KnownReturnService returns,
            GuardService guards,
            AgreementTerms agreements,
            KnownFacts facts,
            Ids ids,
            Clock clock,
            Acts acts) {
        this.answers = answers;
        this.returns = returns;
        this.guards = guards;
        this.agreements = agreements;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
        this.acts = acts;
        this.desk = acts.desk(
                ChecklistAnswerTransition.LIFECYCLE,
                visible,
                (answer, told, _) -> ChecklistAnswerView.of(answer, told));
    }

    Answer<ChecklistAnswerView> record(UUID returnId, Call call, ChecklistStatement said) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(ChecklistAnswerTransition.RECORD, call, List.of(returnId, said), by -> {
                    ChecklistRule.checkItem(items.find(said.item()));
                    var of = returns.hold(returnId, by.actor());
                    ChecklistRule.checkBeforeDeparture(of.isBeforeDeparture());
                    var answer = ChecklistAnswer.record(
                            ids.next(),
                            new ChecklistAnswer.Of(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            said,
                            by);
                    answers.persist(answer);
                    return new Desk.Opened<>(answer, answer.recorded(by));
                }));
    }

    Answer<ChecklistAnswerView> get(ChecklistAnswerId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    /** Every item, as it is answered now. */
    ReturnChecklistView ofReturn(UUID returnId) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            var shown = ReturnChecklistView.of(of.id(), clock.instant(), lines(of), of.decision());
            return acts.workedOut(new AuditSubject(of.caseId(), of.individualId()), of.decision(), shown);
        });
    }

    /** CHL-1. */
    @Override
    public List<String> unanswered(GuardedReturn of) {
        return lines(of).stream()
                .filter(line -> !line.isAnswered())
                .map(line -> line.item().code())
                .toList();
    }

    private List<ChecklistLine> lines(GuardedReturn of) {
        var now = clock.instant();
        // G1 answers no item: it is asked of the service that has the cases, by each act that rests on it
        var found = guards.evaluate(of, GuardFinding.unknown(ReturnGuard.G1, "NOT_ASKED")).stream()
                .collect(toUnmodifiableMap(GuardFinding::guard, Function.identity()));
        var said = answers.lastOf(of.returnId());
        return items.all().stream()
                .map(item -> line(item, of, found, said, now))
                .toList();
    }

    private ChecklistLine line(
            ChecklistItem item,
            GuardedReturn of,
            Map<ReturnGuard, GuardFinding> found,
            Map<String, ChecklistAnswer> said,
            Instant now) {
        if (item.isAnsweredByAgreements()) {
            return agreed(item, of, now);
        }
        return item.guard()
                .map(guard -> known(item, found.get(guard)))
                .orElseGet(() -> answered(item, said.get(item.code())));
    }

    /** Before it is known where the person goes, nobody knows. */
    private ChecklistLine agreed(ChecklistItem item, GuardedReturn of, Instant now) {
        var destination = of.destination();
        if (destination == null) {
            return ChecklistLine.open(item);
        }
        var today = day(now);
        return agreements
                .inForce(new StatePair(of.custodian(), destination), of.kind(), today)
                .map(there ->
                        ChecklistLine.found(item, ChecklistReply.YES, there.id().toString(), today))
                .orElseGet(() -> ChecklistLine.found(item, ChecklistReply.NO, null, today));
    }

    /** A guard that is not asked of this return has nothing to say; one of which nothing is known has no answer. */
    private static ChecklistLine known(ChecklistItem item, @Nullable GuardFinding finding) {
        if (finding == null) {
            return ChecklistLine.found(item, ChecklistReply.NOT_APPLICABLE, null, null);
        }
        var since = finding.asOf();
        var on = since == null ? null : day(since);
        return switch (finding.outcome()) {
            case PASS -> ChecklistLine.found(item, ChecklistReply.YES, finding.evidence(), on);
            case FAIL -> ChecklistLine.found(item, ChecklistReply.NO, finding.evidence(), on);
            case UNKNOWN -> ChecklistLine.open(item);
        };
    }

    private static ChecklistLine answered(ChecklistItem item, @Nullable ChecklistAnswer answer) {
        return answer == null ? ChecklistLine.open(item) : ChecklistLine.said(item, answer);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
