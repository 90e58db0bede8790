package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.jobs.Job;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.disclosure.AskedOfPerson;
import org.rsp.returns.disclosure.DisclosureService;
import org.rsp.returns.returns.KnownReturn;
import org.rsp.returns.returns.KnownReturnService;
import org.rsp.returns.returns.Suspending;

/**
 * Does what is agreed when a time is over: silence counts as agreed, and what was accepted lapses. Each once, and only if it has to be by what the request itself
 * keeps. While the time runs it looks once a day whether the other can read the request, and gives back the days on which it cannot.
 */
@ApplicationScoped
class ReadmissionClockService implements Job {

    private final ReadmissionRequestRepository requests;
    private final AgreedTermsService terms;
    private final KnownReturnService returns;
    private final Suspending suspending;
    private final DisclosureService disclosures;
    private final Acts acts;

    ReadmissionClockService(
            ReadmissionRequestRepository requests,
            AgreedTermsService terms,
            KnownReturnService returns,
            Suspending suspending,
            DisclosureService disclosures,
            Acts acts) {
        this.requests = requests;
        this.terms = terms;
        this.returns = returns;
        this.suspending = suspending;
        this.disclosures = disclosures;
        this.acts = acts;
    }

    @Override
    public String name() {
        return "requests for readmission whose time is over";
    }

    @Override
    public boolean turn(Instant now) {
        var by = acts.byTheClock(now);
        var due = requests.findDue(by.today());
        due.ifPresent(id -> timeIsOver(id, by));
        return due.isPresent();
    }

    /** Whoever was at work on it meanwhile may have left nothing to do. What has to be asked is asked before anything is locked. */
    private void timeIsOver(UUID id, By by) {
        var asked = requests.find(id)
                .filter(ReadmissionRequest::isUnanswered)
                .flatMap(r -> ask(r.returnId(), r.requested(), by));
        var of = requests.findReturnOf(id).flatMap(returns::holdOne);
        requests.lock(id).filter(r -> r.isDue(by.today())).ifPresent(r -> timeIsOver(r, of, asked, by));
    }

    /** RDM-9: whether the other can read it, as when it looks into its inbox. Nobody waits for it in a transaction. */
    private Optional<AskedOfPerson> ask(UUID returnId, String requested, By by) {
        return disclosures.findReadable(returnId, requested, by.actor());
    }

    private void timeIsOver(
            ReadmissionRequest request, Optional<KnownReturn> of, Optional<AskedOfPerson> asked, By by) {
        var waiting = of.filter(KnownReturn::isBeforeDeparture).filter(r -> r.kind() == request.kind());
        if (waiting.isEmpty()) {
            request.stopClock();
        } else if (!request.isUnanswered()) {
            keep(request, request.lapse(new ReadmissionCommand.Lapse(), by));
        } else if (asked.filter(a -> isReadable(request, waiting.get(), a)).isEmpty()) {
            request.stand(by.today());
        } else if (request.isOver(by.today())) {
            var pair = new StatePair(request.custodian(), request.requested());
            var validity = terms.validity(pair, request.kind(), by.today());
            keep(request, request.agreeBySilence(new ReadmissionCommand.AgreeBySilence(), validity, by));
        } else {
            request.look(by.today());
        }
    }

    /** Now, while the return is held; and since the clock has looked last nothing has stopped it. */
    private boolean isReadable(ReadmissionRequest request, KnownReturn of, AskedOfPerson asked) {
        return asked.version() == of.version()
                && !suspending.isSuspended(of.id())
                && !requests.hasStood(of.id(), request.lookedOn())
                && disclosures.findToldOn(of.id(), request.requested()).isPresent();
    }

    private void keep(ReadmissionRequest request, Done done) {
        acts.keepBeside(request, done);
    }
}
