package org.rsp.returns.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardSource;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnGuard;
import org.rsp.returns.suspensions.SuspensionService;

/**
 * Guards G2, G6, G7, G10, G11 and G12: the last check of each, if it still counts (CHK-8), and of conflicts what is known here beside it (CHK-9). Its
 * evidence is codes: it is read by others than the custodian, too.
 */
@ApplicationScoped
class CheckGuardService implements GuardSource {

    private final ReturnCheckRepository checks;
    private final KnownResettlementRepository resettlements;
    private final SuspensionService suspensions;
    private final CheckParticularsService particulars;
    private final ConfirmedNationality nationality;
    private final CheckFreshnessService freshness;
    private final Clock clock;

    CheckGuardService(
            ReturnCheckRepository checks,
            KnownResettlementRepository resettlements,
            SuspensionService suspensions,
            CheckParticularsService particulars,
            ConfirmedNationality nationality,
            CheckFreshnessService freshness,
            Clock clock) {
        this.checks = checks;
        this.resettlements = resettlements;
        this.suspensions = suspensions;
        this.particulars = particulars;
        this.nationality = nationality;
        this.freshness = freshness;
        this.clock = clock;
    }

    @Override
    public Set<ReturnGuard> guards() {
        return CheckKind.guards();
    }

    @Override
    public Optional<GuardFinding> find(ReturnGuard guard, GuardedReturn of) {
        var now = clock.instant();
        // by one code whatever it is: that somebody is held as a witness is told to few
        return guard == ReturnGuard.G12 && isNeededElsewhere(of)
                ? Optional.of(GuardFinding.fail(guard, "CONFLICT", now))
                : CheckKind.of(guard)
                        .flatMap(kind -> checks.findLast(of.returnId(), kind))
                        .filter(check -> !check.isWithdrawn())
                        .map(check -> finding(guard, check, of, now));
    }

    /** CHK-9. */
    private boolean isNeededElsewhere(GuardedReturn of) {
        return resettlements.isUnderWay(of.individualId()) || (!of.goingOn() && suspensions.isHeld(of.returnId()));
    }

    /**
     * CHK-5, asked again by what is confirmed now: the family's origins say nothing of the one who goes. What was erased does not say that it was asked.
     */
    private Optional<String> chain(ReturnCheck check, GuardedReturn of) {
        if (check.kind() != CheckKind.NON_REFOULEMENT
                || nationality.find(of.returnId()).filter(check::isOfCountry).isPresent()) {
            return Optional.empty();
        }
        var asked = particulars
                .findOpened(check)
                .flatMap(opened -> Optional.ofNullable(opened.nonRefoulement()))
                .flatMap(said -> Optional.ofNullable(said.chainRisk()));
        return asked.isPresent() ? Optional.empty() : Optional.of("CHAIN_RISK_NOT_ASKED");
    }

    private GuardFinding finding(ReturnGuard guard, ReturnCheck check, GuardedReturn of, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var since = check.checkedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        return check.whyNothingRestsOnIt(of.destination(), today, freshness.of(check.kind()))
                .or(() -> chain(check, of))
                .or(() -> of.since(guard).filter(check::isBefore).map(_ -> "CHECKED_BEFORE"))
                .map(why -> GuardFinding.fail(guard, why, since))
                .orElseGet(() -> GuardFinding.pass(guard, "CHECKED", since));
    }
}
