package org.rsp.returns.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardSource;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.suspensions.SuspensionService;

/** Guard G3: the person was counselled, and then consented, and has not taken that back (COU-3 to COU-6). Its evidence is codes: it is read by others than the custodian, too. */
@ApplicationScoped
class ConsentGuardService implements GuardSource {

    /** Two services have two clocks: what was said within this of what stops a return was said before. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Of something that came after it: which, a fear or a session, is not told to who is told no P3. */
    private static final String TOO_OLD = "CONSENT_TOO_OLD";

    private final CounsellingSessionRepository sessions;
    private final KnownConsentRepository consents;
    private final SuspensionService suspensions;
    private final Clock clock;

    ConsentGuardService(
            CounsellingSessionRepository sessions,
            KnownConsentRepository consents,
            SuspensionService suspensions,
            Clock clock) {
        this.sessions = sessions;
        this.consents = consents;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    @Override
    public Set<ReturnGuard> guards() {
        return Set.of(ReturnGuard.G3);
    }

    @Override
    public Optional<GuardFinding> find(ReturnGuard guard, GuardedReturn of) {
        return sessions.findLast(of.returnId()).filter(s -> !s.isSetAside()).map(session -> why(session, of)
                .map(why -> GuardFinding.fail(guard, why, clock.instant()))
                .orElseGet(() -> of.kind().isByOwnWill()
                        ? word(guard, of, session.recordedAt())
                        : willing(guard, of, session.recordedAt())));
    }

    /** COU-4: a doubt counts on whichever session it was noted, until it is settled; whoever sets that session aside settles nothing. */
    private Optional<String> why(CounsellingSession session, GuardedReturn of) {
        return sessions.isCapacityDoubted(of.returnId(), session.recordedAt())
                ? Optional.of("CAPACITY_DOUBTED")
                : session.whyNothingRestsOnIt(of.kind());
    }

    /** COU-6: nobody is asked to consent to a readmission: who is willing has signed to have been counselled, and has not said no since. */
    private GuardFinding willing(ReturnGuard guard, GuardedReturn of, Instant counselledAt) {
        if (of.since(guard).filter(at -> !counselledAt.isAfter(at)).isPresent()) {
            return GuardFinding.fail(guard, "COUNSELLED_BEFORE", counselledAt);
        }
        return consents.findLast(of.individualId(), of.kind())
                .filter(said -> !said.consents() && !said.saidAt().isBefore(counselledAt))
                .map(said -> GuardFinding.fail(guard, "CONSENT_WITHDRAWN", said.saidAt()))
                .orElseGet(() -> GuardFinding.pass(guard, "COUNSELLED", clock.instant()));
    }

    private GuardFinding word(ReturnGuard guard, GuardedReturn of, Instant counselledAt) {
        var last = consents.findLast(of.individualId(), of.kind());
        if (last.isEmpty()) {
            return GuardFinding.unknown(guard, "NO_CONSENT_KNOWN");
        }
        var said = last.get();
        if (!said.consents()) {
            return GuardFinding.fail(guard, "CONSENT_WITHDRAWN", said.saidAt());
        }
        if (said.saidAt().isBefore(counselledAt)) {
            return GuardFinding.fail(guard, TOO_OLD, said.saidAt());
        }
        if (of.since(guard)
                .filter(at -> said.saidAt().isBefore(at.plus(MINUTE)))
                .isPresent()) {
            return GuardFinding.fail(guard, TOO_OLD, said.saidAt());
        }
        var feared = suspensions.findLastFear(of.returnId()).filter(at -> said.saidAt()
                .isBefore(at.plus(MINUTE)));
        return feared.isPresent()
                ? GuardFinding.fail(guard, TOO_OLD, said.saidAt())
                : GuardFinding.pass(guard, "CONSENT_CONFIRMED", clock.instant());
    }
}
