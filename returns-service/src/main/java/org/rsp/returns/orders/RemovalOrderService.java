package org.rsp.returns.orders;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.rsp.returns.returns.KnownReturnService;
import org.rsp.returns.suspensions.SuspensionReason;
import org.rsp.returns.suspensions.SuspensionService;

/** What can be done with removal orders. Each act holds the return: a guard that rests on it is found before it or after it. */
@ApplicationScoped
class RemovalOrderService {

    private final RemovalOrderRepository orders;
    private final VoluntaryOfferRepository offers;
    private final KnownReturnService returns;
    private final SuspensionService suspensions;
    private final KnownFacts facts;
    private final Ids ids;
    private final Desk<RemovalOrderState, RemovalOrderTransition, RemovalOrder, RemovalOrderView> desk;

    RemovalOrderService(
            RemovalOrderRepository orders,
            VoluntaryOfferRepository offers,
            RemovalOrderAccessService visible,
            KnownReturnService returns,
            SuspensionService suspensions,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.orders = orders;
        this.offers = offers;
        this.returns = returns;
        this.suspensions = suspensions;
        this.facts = facts;
        this.ids = ids;
        this.desk = acts.desk(RemovalOrderTransition.LIFECYCLE, visible, RemovalOrderView::of);
    }

    Answer<RemovalOrderView> issue(UUID returnId, Call call, OrderCommand.Issue command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var of = returns.hold(returnId, by.actor());
                    OrderRule.checkOrder(command, by.today());
                    OrderRule.checkForced(!of.kind().isByOwnWill() && of.isBeforeDeparture());
                    OrderRule.checkOffered(offers.findLast(of.id()), command.decidedOn());
                    var order = RemovalOrder.issue(
                            ids.next(),
                            new RemovalOrder.Of(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            command,
                            by);
                    orders.persist(order);
                    return new Desk.Opened<>(order, order.issued(by));
                }));
    }

    Answer<RemovalOrderView> serve(RemovalOrderId id, Step step, OrderCommand.Serve command) {
        return perform(id, step, command, (o, by) -> {
            OrderRule.checkServing(command, o.decidedOn(), by.today());
            return o.serve(command, by);
        });
    }

    /** The return stands still by the same commit, and whoever has departed is called back (DPT-4). */
    Answer<RemovalOrderView> lodgeRemedy(RemovalOrderId id, Step step, OrderCommand.LodgeRemedy command) {
        return perform(
                id,
                step,
                command,
                (o, by) -> suspensions.stopping(
                        o.lodgeRemedy(command, by), o.returnId(), SuspensionReason.REMEDY_LODGED, by));
    }

    Answer<RemovalOrderView> dismissRemedy(RemovalOrderId id, Step step, OrderCommand.DismissRemedy command) {
        return perform(id, step, command, (o, by) -> o.dismissRemedy(command, by));
    }

    /** The same: by that order nobody should be on the way. */
    Answer<RemovalOrderView> quash(RemovalOrderId id, Step step, OrderCommand.Quash command) {
        return perform(
                id,
                step,
                command,
                (o, by) ->
                        suspensions.stopping(o.quash(command, by), o.returnId(), SuspensionReason.ORDER_QUASHED, by));
    }

    /** 403 and 409 first. */
    private Answer<RemovalOrderView> perform(
            RemovalOrderId id, Step step, OrderCommand command, BiFunction<RemovalOrder, By, Done> change) {
        var actor = desk.actor();
        RemovalOrderTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (o, by) -> {
                    o.next(command, actor);
                    returns.hold(o.returnId(), actor);
                    return change.apply(o, by);
                }));
    }

    Answer<RemovalOrderView> get(RemovalOrderId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(RemovalOrderId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Those of one return, oldest first. */
    Page<RemovalOrderView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    orders.of(of.id(), page),
                    o -> RemovalOrderView.of(o, of.decision(), actor),
                    page,
                    o -> new Cursor.Key(0, o.id()));
        });
    }
}
