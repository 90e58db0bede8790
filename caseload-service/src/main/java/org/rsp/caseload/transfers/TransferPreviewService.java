package org.rsp.caseload.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.rsp.caseload.arrangements.ArrangementService;
import org.rsp.caseload.cases.CasePerson;
import org.rsp.caseload.cases.CustodyService;
import org.rsp.caseload.transfers.TransferPreviewView.NamesView;
import org.rsp.caseload.transfers.TransferPreviewView.PreviewedPersonView;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Shows a receiver who is offered to it: the profile that every offer shows, and names where the arrangement shares them. */
@ApplicationScoped
public class TransferPreviewService {

    private final TransferAccessService visible;
    private final ArrangementService arrangements;
    private final CustodyService custody;
    private final Clock clock;
    private final Desk<TransferState, TransferTransition, Transfer, TransferView> desk;

    TransferPreviewService(
            TransferAccessService visible,
            ArrangementService arrangements,
            CustodyService custody,
            Clock clock,
            Acts acts) {
        this.visible = visible;
        this.arrangements = arrangements;
        this.custody = custody;
        this.clock = clock;
        this.desk = acts.desk(TransferTransition.LIFECYCLE, visible, TransferView::of);
    }

    @Transactional
    TransferPreviewView look(TransferId id) {
        var transfer = desk.look(id.value(), TransferPreviewView.class);
        var actor = desk.actor();
        if (transfer.isOf(actor)) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        TransferRule.checkLook(transfer, transfer.open(actor));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var arrangement = arrangements.facts(transfer.arrangementId(), actor);
        TransferRule.checkBound(arrangement, transfer.custodian(), transfer.receiver(), today);
        var told = visible.require(transfer, actor);
        TransferRule.checkReceiver(visible.facts(transfer), transfer.receiver());
        visible.requireConsent(transfer, transfer.terms().individuals());
        var named = arrangement.shared().contains(FieldClass.P1);
        var persons = custody.persons(transfer.terms().individuals()).stream()
                .map(p -> shown(p, named, told, today))
                .toList();
        return new TransferPreviewView(persons.size(), named, persons);
    }

    private static PreviewedPersonView shown(CasePerson p, boolean named, Decision told, LocalDate today) {
        return new PreviewedPersonView(
                told.id(p.id()), p.relationship(), p.sex(), AgeBand.of(p.bornOn(), today), named ? names(p) : null);
    }

    private static NamesView names(CasePerson p) {
        return new NamesView(p.familyName(), p.givenName(), p.otherNames(), p.nameInOriginalScript());
    }
}
