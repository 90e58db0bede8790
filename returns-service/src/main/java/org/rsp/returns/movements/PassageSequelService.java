package org.rsp.returns.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Sequel;
import org.rsp.platform.lifecycle.Versioned;
import org.rsp.returns.returns.OfReturn;
import org.rsp.returns.returns.ReturnState;

/**
 * Keeps the manifests with the returns, in the transaction of the act: whoever's return stands still or is not cleared any more is taken off (MOV-6), and whoever
 * has departed has boarded (MOV-7). The act has locked the return.
 */
@ApplicationScoped
class PassageSequelService implements Sequel {

    private final PassageRepository passages;
    private final WiderRows wider;
    private final Acts acts;

    PassageSequelService(PassageRepository passages, WiderRows wider, Acts acts) {
        this.passages = passages;
        this.wider = wider;
        this.acts = acts;
    }

    @Override
    public List<Done> of(Versioned resource, HistoryEntry entry) {
        var by = acts.byTheClock(entry.at());
        return switch (entry.procedure().orElse("")) {
            case "suspension" ->
                resource instanceof OfReturn stopped && entry.to().equals("IN_FORCE")
                        ? follow(stopped.returnId(), passage -> release(passage, ReleaseReason.SUSPENDED, by))
                        : List.of();
            case "return" -> follow(resource.id(), passage -> with(passage, ReturnState.valueOf(entry.to()), by));
            default -> List.of();
        };
    }

    /** What becomes of the passage; nothing, where it is there already. */
    @FunctionalInterface
    private interface Following {
        Optional<Done> of(Passage passage);
    }

    private static Optional<Done> with(Passage passage, ReturnState now, By by) {
        return switch (now) {
            case CLEARED, ARRIVED, CLOSED -> Optional.empty();
            case DEPARTED ->
                Optional.of(passage).filter(Passage::isBooked).map(p -> p.board(new PassageCommand.Board(), by));
            case RETURNED_BACK ->
                passage.isBooked()
                        ? release(passage, ReleaseReason.NOT_CLEARED, by)
                        : Optional.of(passage.comeBack(new PassageCommand.ComeBackAfter(), by));
            case OPENED, COUNSELLED, CONSENTED, ORDERED, CANCELLED -> release(passage, ReleaseReason.NOT_CLEARED, by);
        };
    }

    private static Optional<Done> release(Passage passage, ReleaseReason because, By by) {
        return Optional.of(passage)
                .filter(Passage::isBooked)
                .map(p -> p.release(new PassageCommand.Release(because), by));
    }

    /** Of whoever's case, sealed or not: what keeps a person safe asks nobody whether it may be seen. */
    private List<Done> follow(UUID returnId, Following following) {
        return wider.asSystem(() ->
                passages.lockCurrent(returnId).flatMap(following::of).stream().toList());
    }
}
