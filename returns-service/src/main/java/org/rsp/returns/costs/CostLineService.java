package org.rsp.returns.costs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.agreements.AgreementInForce;
import org.rsp.returns.agreements.AgreementTerms;
import org.rsp.returns.agreements.ClauseKind;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.returns.KnownReturn;
import org.rsp.returns.returns.KnownReturnService;

/** What can be done with cost lines. Each act holds the return, and then the allocation that is drawn on. In whatever state the return is: bills come late. */
@ApplicationScoped
class CostLineService {

    private final CostLineRepository lines;
    private final AllocationRepository allocations;
    private final KnownReturnService returns;
    private final AgreementTerms agreements;
    private final KnownFacts facts;
    private final Ids ids;
    private final Acts acts;
    private final Desk<CostLineState, CostLineTransition, CostLine, CostLineView> desk;

    CostLineService(
            CostLineRepository lines,
            AllocationRepository allocations,
            CostLineAccessService visible,
            KnownReturnService returns,
            AgreementTerms agreements,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.lines = lines;
        this.allocations = allocations;
        this.returns = returns;
        this.agreements = agreements;
        this.facts = facts;
        this.ids = ids;
        this.acts = acts;
        this.desk = acts.desk(CostLineTransition.LIFECYCLE, visible, CostLineView::of);
    }

    Answer<CostLineView> book(UUID returnId, Call call, CostCommand.Book command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var of = returns.hold(returnId, by.actor());
                    CostRule.checkIncurred(command.incurredOn(), by.today());
                    var amount = CostRule.positiveAmount(command.amount(), command.currency(), "/amount");
                    var shares = CostRule.shares(command.payers(), amount);
                    var agreement = clauseOnCosts(of, by.today());
                    CostRule.checkPartner(shares, agreement.isPresent());
                    draw(shares, by.actor());
                    var line = CostLine.book(
                            ids.next(),
                            new CostLine.Of(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            command,
                            amount,
                            shares,
                            agreement.orElse(null),
                            by);
                    lines.persist(line);
                    return new Desk.Opened<>(line, line.booked(by));
                }));
    }

    /** The agreement in force between who leads the return and where the person goes, if it says who bears costs. */
    private Optional<UUID> clauseOnCosts(KnownReturn of, LocalDate day) {
        var destination = of.destination();
        if (destination == null) {
            return Optional.empty();
        }
        return agreements
                .inForce(new StatePair(of.custodian(), destination), of.kind(), day)
                .filter(agreement -> agreement.clauses().contains(ClauseKind.COSTS))
                .map(AgreementInForce::id);
    }

    /** CST-7. */
    private void draw(List<CostShare> shares, Actor actor) {
        for (int i = 0; i < shares.size(); i++) {
            var share = shares.get(i);
            var drawnOn = share.allocationId();
            if (drawnOn != null) {
                var pointer = CostRule.allocation(i);
                var allocation = allocations
                        .lockSpendable(drawnOn, actor)
                        .orElseThrow(() -> Refusal.field(pointer, "CST-7", "No such allocation is yours to spend."));
                CostRule.checkDrawing(allocation, share.amount(), pointer);
                allocation.draw(share.amount());
            }
        }
    }

    private void giveBack(List<CostShare> shares, Actor actor) {
        for (var share : shares) {
            var drawnOn = share.allocationId();
            if (drawnOn != null) {
                allocations
                        .lockSpendable(drawnOn, actor)
                        .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND))
                        .putBack(share.amount());
            }
        }
    }

    /** 403 and 409 first. */
    Answer<CostLineView> reverse(CostLineId id, Step step, CostCommand.Reverse command) {
        var actor = desk.actor();
        CostLineTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (line, by) -> {
                    line.next(command, actor);
                    returns.hold(line.returnId(), actor);
                    giveBack(line.shares(), actor);
                    var counter = line.counter(ids.next(), by);
                    lines.persist(counter);
                    return line.reverse(command, counter, by);
                }));
    }

    Answer<CostLineView> get(CostLineId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(CostLineId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Those of one return, oldest first. */
    Page<CostLineView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    lines.of(of.id(), page),
                    line -> CostLineView.of(line, of.decision(), actor),
                    page,
                    line -> new Cursor.Key(0, line.id()));
        });
    }

    /** What they make together. */
    CostLedgerView ledger(UUID returnId) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return acts.workedOut(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    CostLedgerView.of(of.id(), of.custodian(), CostLedger.of(lines.all(of.id())), of.decision()));
        });
    }
}
