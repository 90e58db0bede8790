package org.rsp.returns.traveldocuments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.jobs.Job;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.returns.returns.KnownReturn;
import org.rsp.returns.returns.KnownReturnService;
import org.rsp.returns.returns.Suspending;

/** What becomes of travel documents whose day has passed: silence has its effect where that was agreed, what is late is told once, and what has run out is no document any more. */
@ApplicationScoped
class TravelDocumentClockService implements Job {

    private final TravelDocumentRepository documents;
    private final KnownReturnService returns;
    private final Suspending suspending;
    private final Acts acts;

    TravelDocumentClockService(
            TravelDocumentRepository documents, KnownReturnService returns, Suspending suspending, Acts acts) {
        this.documents = documents;
        this.returns = returns;
        this.suspending = suspending;
        this.acts = acts;
    }

    @Override
    public String name() {
        return "travel documents whose day has passed";
    }

    @Override
    public boolean turn(Instant now) {
        var by = acts.byTheClock(now);
        var over = documents.findOver(by.today());
        over.ifPresent(id -> dayHasPassed(id, by));
        return over.isPresent();
    }

    /** The return first; and whoever was at work on it meanwhile, or has stopped it, may have left nothing to do. */
    private void dayHasPassed(UUID id, By by) {
        var of = documents.findReturnOf(id).flatMap(returns::holdOne);
        documents
                .lock(id)
                .filter(document -> document.isOver(by.today()))
                .filter(document -> !document.isAwaited() || !suspending.isSuspended(document.returnId()))
                .ifPresent(document -> acts.keepBeside(document, passed(document, of, by)));
    }

    /** Nothing is agreed on about somebody who is not to be returned any more. */
    private static Done passed(TravelDocument document, Optional<KnownReturn> of, By by) {
        if (!document.isAwaited()) {
            return document.expire(by);
        }
        var isToGo = of.filter(KnownReturn::isBeforeDeparture).isPresent();
        return document.isDeemedAgreedBySilence() && isToGo ? document.deemAgreed(by) : document.fallDue(by);
    }
}
