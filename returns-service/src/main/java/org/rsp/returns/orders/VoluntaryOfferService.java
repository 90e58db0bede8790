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

/** What can be done with offers of voluntary return. Each act holds the return: a guard that rests on it is found before it or after it. */
@ApplicationScoped
class VoluntaryOfferService {

    private final VoluntaryOfferRepository offers;
    private final KnownReturnService returns;
    private final KnownFacts facts;
    private final Ids ids;
    private final Desk<VoluntaryOfferState, VoluntaryOfferTransition, VoluntaryOffer, VoluntaryOfferView> desk;

    VoluntaryOfferService(
            VoluntaryOfferRepository offers,
            VoluntaryOfferAccessService visible,
            KnownReturnService returns,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.offers = offers;
        this.returns = returns;
        this.facts = facts;
        this.ids = ids;
        this.desk = acts.desk(VoluntaryOfferTransition.LIFECYCLE, visible, VoluntaryOfferView::of);
    }

    Answer<VoluntaryOfferView> make(UUID returnId, Call call, OfferCommand.Make command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var of = returns.hold(returnId, by.actor());
                    OrderRule.checkOffer(command, by.today());
                    OrderRule.checkForced(!of.kind().isByOwnWill() && of.isBeforeDeparture());
                    var offer = VoluntaryOffer.make(
                            ids.next(),
                            new VoluntaryOffer.Of(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            command,
                            by);
                    offers.persist(offer);
                    return new Desk.Opened<>(offer, offer.made(by));
                }));
    }

    Answer<VoluntaryOfferView> accept(VoluntaryOfferId id, Step step, OfferCommand.Accept command) {
        return perform(id, step, command, (o, by) -> o.accept(command, by));
    }

    Answer<VoluntaryOfferView> decline(VoluntaryOfferId id, Step step, OfferCommand.Decline command) {
        return perform(id, step, command, (o, by) -> {
            OrderRule.checkDeclining(command.on(by.today()), o.madeOn(), by.today());
            return o.decline(command, by);
        });
    }

    Answer<VoluntaryOfferView> lapse(VoluntaryOfferId id, Step step, OfferCommand.Lapse command) {
        return perform(id, step, command, (o, by) -> {
            OrderRule.checkLapsing(o.answerBy(), by.today(), o.open(by.actor()));
            return o.lapse(command, by);
        });
    }

    /** 403 and 409 first. */
    private Answer<VoluntaryOfferView> perform(
            VoluntaryOfferId id, Step step, OfferCommand command, BiFunction<VoluntaryOffer, By, Done> change) {
        var actor = desk.actor();
        VoluntaryOfferTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (o, by) -> {
                    o.next(command, actor);
                    returns.hold(o.returnId(), actor);
                    return change.apply(o, by);
                }));
    }

    Answer<VoluntaryOfferView> get(VoluntaryOfferId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(VoluntaryOfferId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Those of one return, oldest first. */
    Page<VoluntaryOfferView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    offers.of(of.id(), page),
                    o -> VoluntaryOfferView.of(o, of.decision(), actor),
                    page,
                    o -> new Cursor.Key(0, o.id()));
        });
    }
}
