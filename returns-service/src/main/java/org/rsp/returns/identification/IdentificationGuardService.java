package org.rsp.returns.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardSource;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnGuard;

/** Guard G8: it is confirmed who the person is and of which state. Its evidence is codes: it is read by others than the custodian, too. */
@ApplicationScoped
class IdentificationGuardService implements GuardSource {

    private final IdentificationRepository identifications;
    private final Clock clock;

    IdentificationGuardService(IdentificationRepository identifications, Clock clock) {
        this.identifications = identifications;
        this.clock = clock;
    }

    @Override
    public Set<ReturnGuard> guards() {
        return Set.of(ReturnGuard.G8);
    }

    @Override
    public Optional<GuardFinding> find(ReturnGuard guard, GuardedReturn of) {
        var now = clock.instant();
        return identifications
                .findOf(of.returnId())
                .map(found -> found.isConfirmed()
                        ? GuardFinding.pass(guard, found.state().name(), now)
                        : GuardFinding.fail(guard, found.state().name(), now));
    }
}
