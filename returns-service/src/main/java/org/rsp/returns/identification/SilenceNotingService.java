package org.rsp.returns.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.rsp.platform.jobs.Job;
import org.rsp.platform.lifecycle.Acts;

/** IDV-5: notes, once, that a state has not answered in time. */
@ApplicationScoped
class SilenceNotingService implements Job {

    private final IdentificationRepository identifications;
    private final Acts acts;

    SilenceNotingService(IdentificationRepository identifications, Acts acts) {
        this.identifications = identifications;
        this.acts = acts;
    }

    @Override
    public String name() {
        return "identifications without an answer";
    }

    @Override
    public boolean turn(Instant now) {
        var over = identifications.lockOver(LocalDate.ofInstant(now, ZoneOffset.UTC));
        over.ifPresent(i ->
                acts.keepBeside(i, i.noteSilence(new IdentificationCommand.NoteSilenceOn(), acts.byTheClock(now))));
        return over.isPresent();
    }
}
