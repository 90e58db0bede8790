package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Step;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.disclosure.InboxService;

/** What the requested state can do with a request for readmission: by its inbox while the person may be named to it, and afterwards of who has departed by it. */
@ApplicationScoped
class ReceivedReadmissionService {

    private final ReceivedReadmissionAccessService visible;
    private final AgreedTermsService terms;
    private final InboxService inbox;
    private final KnownFacts facts;
    private final Access access;
    private final Desk<
                    ReadmissionRequestState, ReadmissionRequestTransition, ReadmissionRequest, ReceivedReadmissionView>
            desk;

    ReceivedReadmissionService(
            ReceivedReadmissionAccessService visible,
            AgreedTermsService terms,
            InboxService inbox,
            KnownFacts facts,
            Access access,
            Acts acts) {
        this.visible = visible;
        this.terms = terms;
        this.inbox = inbox;
        this.facts = facts;
        this.access = access;
        this.desk = acts.desk(ReadmissionRequestTransition.LIFECYCLE, visible, ReceivedReadmissionView::of);
    }

    Answer<ReceivedReadmissionView> get(ReadmissionRequestId id) {
        return known(id, () -> desk.get(id.value()));
    }

    Answer<ReceivedReadmissionView> accept(ReadmissionRequestId id, Step step, ReadmissionCommand.Accept command) {
        return perform(
                id, step, command, (r, by) -> r.accept(command, terms.validity(pair(r), r.kind(), by.today()), by));
    }

    Answer<ReceivedReadmissionView> refuse(ReadmissionRequestId id, Step step, ReadmissionCommand.Refuse command) {
        return perform(id, step, command, (r, by) -> r.refuse(command, by));
    }

    Answer<ReceivedReadmissionView> askExtension(
            ReadmissionRequestId id, Step step, ReadmissionCommand.AskExtension command) {
        return perform(id, step, command, (r, by) -> {
            ReadmissionRule.checkAsking(r, by.today(), r.open(by.actor()));
            return r.askExtension(command, by);
        });
    }

    Answer<ReceivedReadmissionView> claimTakeBack(
            ReadmissionRequestId id, Step step, ReadmissionCommand.ClaimTakeBack command) {
        return perform(id, step, command, (r, by) -> {
            ReadmissionRule.checkClaim(r, command, by.today(), r.open(by.actor()));
            var until = terms.takeBackBy(pair(r), r.kind(), command.receivedOn(), by.today());
            return r.claimTakeBack(command, until, by);
        });
    }

    private static StatePair pair(ReadmissionRequest request) {
        return new StatePair(request.custodian(), request.requested());
    }

    /** 403 and 409 first. */
    private Answer<ReceivedReadmissionView> perform(
            ReadmissionRequestId id,
            Step step,
            ReadmissionCommand command,
            BiFunction<ReadmissionRequest, By, Done> change) {
        ReadmissionRequestTransition.LIFECYCLE.permit(
                command.act(), desk.actor().roles());
        return known(
                id,
                () -> desk.perform(command.act(), id.value(), step, command, (r, by) -> {
                    r.next(command, by);
                    return change.apply(r, by);
                }));
    }

    /** In a transaction; 404 where it is not in the inbox now, and nobody has departed by it. */
    private <T> T known(ReadmissionRequestId id, Supplier<T> work) {
        return isUsed(id.value()) ? facts.deciding(desk.actor(), work) : inbox.answering(id.value(), work);
    }

    private boolean isUsed(UUID id) {
        var actor = desk.actor();
        access.requireAsked(actor, Action.WRITE);
        return facts.deciding(actor, () -> visible.isUsed(id, actor));
    }
}
