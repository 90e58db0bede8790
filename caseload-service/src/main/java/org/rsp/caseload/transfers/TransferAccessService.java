package org.rsp.caseload.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.caseload.cases.CustodyService;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Every exit of a transfer asks here: it exists for the custodian by the facts of its case, and for the receiver as an offer to it that nothing
 * denies. Origins grow, so that is asked each time: to a state from which the case is kept there is no transfer.
 */
@ApplicationScoped
class TransferAccessService implements Visible<Transfer> {

    private final TransferRepository transfers;
    private final PersonService persons;
    private final CustodyService custody;
    private final Access access;

    TransferAccessService(TransferRepository transfers, PersonService persons, CustodyService custody, Access access) {
        this.transfers = transfers;
        this.persons = persons;
        this.custody = custody;
        this.access = access;
    }

    /** A transfer, and what the reader may be told of it. */
    record Known(Transfer transfer, Decision decision) {}

    @Override
    public Transfer get(UUID id, Actor actor) {
        access.requirePersons(actor);
        var meant = access.meant(id, actor);
        return known(transfers.findByIdOptional(meant.value()), meant.byCustodian(), actor);
    }

    /** What has ended is refused here, with how it ended: whoever comes second learns what happened. */
    @Override
    public Transfer lock(UUID id, Actor actor) {
        access.requirePersons(actor);
        var meant = access.meant(id, actor);
        var found = known(transfers.lock(meant.value()), meant.byCustodian(), actor);
        found.mustGoOn();
        return found;
    }

    private Transfer known(Optional<Transfer> row, boolean byCustodian, Actor actor) {
        var found = row.filter(t -> t.isOf(actor) == byCustodian).orElseThrow(TransferAccessService::nothing);
        require(found, actor);
        return found;
    }

    @Override
    public Decision require(Transfer transfer, Actor actor) {
        return Optional.of(decide(Action.READ, transfer, facts(transfer), actor))
                .filter(Decision::allowed)
                .orElseThrow(TransferAccessService::nothing);
    }

    /** What is known of the case that is offered, whose ever it is: it is for deciding, and is told to nobody. */
    CaseFacts facts(Transfer transfer) {
        return Objects.requireNonNull(persons.facts(Set.of(transfer.caseId())).get(transfer.caseId()));
    }

    /** TRF-5: where the offer rests on consent, each of these still gives it. */
    void requireConsent(Transfer transfer, Collection<UUID> individuals) {
        if (transfer.basis() == TransferBasis.CONSENT) {
            TransferRule.checkConsentHolds(
                    individuals, custody.agreeing(transfer.caseId(), transfer.custodian(), transfer.receiver()));
        }
    }

    private Decision decide(Action action, Transfer transfer, CaseFacts facts, Actor actor) {
        return access.decide(actor, action, facts, transfer.isOf(actor) ? ArrangementFacts.NONE : offer(transfer));
    }

    private static ArrangementFacts offer(Transfer transfer) {
        return ArrangementFacts.ofOffer(transfer.custodian(), transfer.receiver());
    }

    /**
     * The two sides, as far as each may still know of it. That a witness is held takes nothing from what both have heard, and they hear that the offer
     * has ended by that (STY-9); there is no other after it.
     */
    Map<String, Naming> audience(Transfer transfer) {
        var told = new TreeMap<>(access.audience(persons.factsBesideTheSeal(transfer.caseId()), offer(transfer)));
        told.keySet().retainAll(Set.of(transfer.custodian(), transfer.receiver()));
        return told;
    }

    /** Last changed first, one more than the page. Those that do not exist for the reader leave no gap. */
    List<Known> page(TransferFilter filter, PageRequest page, Actor actor) {
        access.requirePersons(actor);
        var found = new ArrayList<Known>();
        var after = page.after();
        List<Transfer> rows;
        do {
            rows = transfers.page(filter, after, page.oneMore(), actor);
            found.addAll(known(rows, actor));
            after = rows.isEmpty() ? after : Optional.of(key(rows.getLast()));
        } while (rows.size() == page.oneMore() && found.size() < page.oneMore());
        return found.subList(0, Math.min(found.size(), page.oneMore()));
    }

    private List<Known> known(List<Transfer> rows, Actor actor) {
        var facts = persons.facts(rows.stream().map(Transfer::caseId).collect(Collectors.toSet()));
        return rows.stream()
                .map(t -> new Known(t, decide(Action.LIST, t, Objects.requireNonNull(facts.get(t.caseId())), actor)))
                .filter(known -> known.decision().allowed())
                .toList();
    }

    static Cursor.Key key(Transfer transfer) {
        return Cursor.Key.at(transfer.updatedAt(), transfer.place());
    }

    private static Refusal nothing() {
        return Refusal.of(CommonProblem.NOT_FOUND);
    }
}
