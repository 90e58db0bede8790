package org.rsp.caseload.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.rsp.caseload.arrangements.ArrangementService;
import org.rsp.caseload.cases.CustodyService;
import org.rsp.caseload.cases.HeldCase;
import org.rsp.caseload.cases.Takeover;
import org.rsp.caseload.decisions.StatusDecisionService;
import org.rsp.caseload.links.LinkedRecord;
import org.rsp.caseload.links.RecordLinkService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
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
import org.rsp.platform.problem.Refusal;

/** What can be done with transfers of responsibility; each call is one transaction, and the transfer's row is locked first in it. */
@ApplicationScoped
public class TransferService {

    private final TransferRepository transfers;
    private final TransferAccessService visible;
    private final ArrangementService arrangements;
    private final CustodyService custody;
    private final StatusDecisionService decisions;
    private final RecordLinkService links;
    private final Access access;
    private final Ids ids;
    private final Desk<TransferState, TransferTransition, Transfer, TransferView> desk;

    TransferService(
            TransferRepository transfers,
            TransferAccessService visible,
            ArrangementService arrangements,
            CustodyService custody,
            StatusDecisionService decisions,
            RecordLinkService links,
            Access access,
            Ids ids,
            Acts acts) {
        this.transfers = transfers;
        this.visible = visible;
        this.arrangements = arrangements;
        this.custody = custody;
        this.decisions = decisions;
        this.links = links;
        this.access = access;
        this.ids = ids;
        this.desk = acts.desk(TransferTransition.LIFECYCLE, visible, TransferView::of);
    }

    @Transactional
    Answer<TransferView> offer(UUID caseId, Call call, TransferCommand.Offer command) {
        return desk.open(command.act(), call, List.of(caseId, command), by -> {
            var held = custody.hold(caseId, command.receiver(), by.actor());
            TransferRule.checkReceiver(held.facts(), command.receiver());
            var arrangement = arrangement(command.arrangementId(), by.actor());
            TransferRule.checkBound(arrangement, by.actor().organisation(), command.receiver(), by.today());
            TransferRule.checkParticulars(command.withParticulars(), arrangement);
            TransferRule.checkExpiry(command.expiresAt(), by);
            TransferRule.checkNotOffered(transfers.isOffered(held.id()));
            var going = command.persons().isEmpty() ? everybody(held) : command.persons();
            custody.checkOffer(held, places(going), List.of());
            var named = going.stream().map(Placed::individualId).toList();
            TransferRule.checkSettled(decisions.areSettled(Set.copyOf(named)));
            TransferRule.checkConsent(command.basis(), named, held.agreeing());
            TransferRule.checkBestInterests(
                    command.bestInterestsOn(),
                    held.persons().stream()
                            .filter(p -> named.contains(p.id()))
                            .map(p -> AgeBand.of(p.bornOn(), by.today()))
                            .toList(),
                    by.today());
            var transfer = Transfer.offer(ids.next(), held.id(), command, going, by);
            transfers.persist(transfer);
            return new Desk.Opened<>(transfer, transfer.offered(by));
        });
    }

    private ArrangementFacts arrangement(UUID id, Actor actor) {
        try {
            return arrangements.facts(id, actor);
        } catch (Refusal _) {
            throw Refusal.field("/arrangementId", "TRF-1", "Name an arrangement to which you are a party by its id.");
        }
    }

    private static List<Placed> everybody(HeldCase held) {
        return held.persons().stream()
                .map(p -> new Placed(p.id(), p.relationship()))
                .toList();
    }

    private static List<Takeover.Place> places(List<Placed> persons) {
        return persons.stream()
                .map(p -> new Takeover.Place(p.individualId(), p.relationship()))
                .toList();
    }

    private Answer<TransferView> step(
            TransferId id, Step step, TransferCommand command, BiFunction<Transfer, By, Done> change) {
        return desk.perform(command.act(), id.value(), step, command, change);
    }

    @Transactional
    Answer<TransferView> preview(TransferId id, Step step) {
        var command = new TransferCommand.Preview();
        return step(id, step, command, (t, by) -> t.preview(command, by));
    }

    @Transactional
    Answer<TransferView> accept(TransferId id, Step step, TransferCommand.Accept command) {
        return step(id, step, command, (t, by) -> take(t, command, t.terms().persons(), by));
    }

    @Transactional
    Answer<TransferView> acceptPart(TransferId id, Step step, TransferCommand.AcceptPart command) {
        return step(id, step, command, (t, by) -> {
            t.next(command, by);
            var named = meant(command.persons(), by.actor());
            TransferRule.checkPart(named, t.terms());
            return take(t, command, named, by);
        });
    }

    /** The persons go over and the transfer is accepted, or neither. */
    private Done take(Transfer t, TransferCommand.Take command, List<Placed> persons, By by) {
        t.next(command, by);
        var arrangement = arrangements.facts(t.arrangementId(), by.actor());
        TransferRule.checkBound(arrangement, t.custodian(), t.receiver(), by.today());
        TransferRule.checkReceiver(visible.facts(t), t.receiver());
        visible.requireConsent(t, persons.stream().map(Placed::individualId).toList());
        var taken = custody.takeOver(
                new Takeover(
                        t.caseId(),
                        t.custodian(),
                        t.offeredBy(),
                        places(persons),
                        t.terms().withParticulars(),
                        command.countryOfAsylum()),
                decisions::areSettled,
                by);
        var done = t.taken(command, persons.stream().map(Placed::individualId).toList(), taken.caseId(), by)
                .and(taken.made().resource(), taken.made().done());
        return links.carriedOver(
                done,
                taken.records().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                record -> new LinkedRecord(record.getValue(), taken.caseId(), t.receiver()),
                                record -> new LinkedRecord(record.getKey(), taken.leftIn(), t.custodian()))),
                by);
    }

    @Transactional
    Answer<TransferView> reject(TransferId id, Step step, TransferCommand.Reject command) {
        return step(id, step, command, (t, by) -> t.reject(command, by));
    }

    @Transactional
    Answer<TransferView> counter(TransferId id, Step step, TransferCommand.Counter command) {
        return step(id, step, command, (t, by) -> {
            t.next(command, by);
            var named = meant(command.persons(), by.actor());
            TransferRule.checkOffered(named, t.terms());
            TransferRule.checkParticulars(command.withParticulars(), arrangements.facts(t.arrangementId(), by.actor()));
            return t.counter(command, named, by);
        });
    }

    /** By the ids of the custodian, whose persons they are. */
    private List<Placed> meant(List<Placed> said, Actor actor) {
        return said.stream()
                .map(p -> new Placed(access.meant(p.individualId(), actor).value(), p.relationship()))
                .toList();
    }

    @Transactional
    Answer<TransferView> agree(TransferId id, Step step) {
        var command = new TransferCommand.Agree();
        return step(id, step, command, (t, by) -> t.agree(command, by));
    }

    @Transactional
    Answer<TransferView> insist(TransferId id, Step step) {
        var command = new TransferCommand.Insist();
        return step(id, step, command, (t, by) -> t.insist(command, by));
    }

    @Transactional
    Answer<TransferView> revoke(TransferId id, Step step, TransferCommand.Revoke command) {
        return step(id, step, command, (t, by) -> t.revoke(command, by));
    }

    @Transactional
    Answer<TransferView> get(TransferId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(TransferId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    @Transactional
    Page<TransferView> list(TransferFilter filter, PageRequest page) {
        var actor = desk.actor();
        return desk.list(
                visible.page(filter, page, actor),
                known -> known.decision().telling(told -> TransferView.of(known.transfer(), told, actor)),
                page,
                known -> TransferAccessService.key(known.transfer()),
                known -> known.transfer().subjects());
    }
}
