package org.rsp.stack.race;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges one race of a departure through the service that returns people and a claim. The claim is taken at once. No permit is used after it was
 * committed, nobody has departed without a permit that was used, the alarm reaches the return, and in the end both services say the same.
 */
final class LeavingCheck {

    private static final String PERMIT = "processing.departure-permit.";
    private static final String RETURN = "returns.return.";
    private static final int REFUSED = 409;

    private final Leaving.Race race;
    private final StoredReturn stored;
    private final List<String> violations = new ArrayList<>();

    private LeavingCheck(Leaving.Race race, StoredReturn stored) {
        this.race = race;
        this.stored = stored;
    }

    /** What is not as promised, each in a sentence; nothing if all is. */
    static List<String> violations(Leaving.Race race, StoredReturn stored, Waiting waiting) {
        var check = new LeavingCheck(race, stored);
        check.theClaimIsTaken(waiting);
        check.theOfficerKnows();
        check.noPermitIsUsedAfterTheClaim();
        check.bothServicesAgree();
        check.nothingStaysOpen();
        if (stored.hasDeparted()) {
            check.theReturnIsCalledBack();
        }
        return List.copyOf(check.violations);
    }

    private void demand(boolean met, String otherwise) {
        if (!met) {
            violations.add("return " + race.returnId() + ": " + otherwise + " (departure "
                    + race.departure().inShort() + "; claim " + race.claim().inShort() + "; stored " + stored + ")");
        }
    }

    private void theClaimIsTaken(Waiting waiting) {
        var claim = race.claim();
        demand(claim.isKnown(), "nobody ever learnt what became of the claim");
        demand(!claim.isKnown() || claim.isDone(), "the claim was refused");
        demand(stored.claims().size() == 1, "the claim should be stored once");
        // another part that is down is no reason
        demand(!waiting.disturbed().isZero() || !claim.wasPutOff(), "the claim was put off");
        demand(
                claim.took().compareTo(waiting.most()) <= 0,
                "the claim waited " + claim.took().toMillis() + " ms, and " + waiting);
    }

    private void theOfficerKnows() {
        var departure = race.departure();
        demand(departure.isKnown(), "nobody ever learnt what became of the departure");
        if (departure.isKnown()) {
            demand(
                    departure.isDone() || departure.status() == REFUSED,
                    "a departure should be answered as done, or 409");
            demand(departure.isDone() == stored.hasDeparted(), "the officer was told otherwise than stored");
        }
        demand(
                !(departure.isDone() && race.claim().isDone() && race.claim().known() < departure.sent()),
                "it was let go after the claim had been answered");
    }

    private void noPermitIsUsedAfterTheClaim() {
        for (var permit : stored.permits().values()) {
            if (permit.isUsed()) {
                is(permit, "TURNED_BACK", "turnBackDeparturePermit", List.of("issued", "consumed", "turned-back"));
            } else {
                is(permit, "VOIDED", "voidDeparturePermit", List.of("issued", "voided"));
            }
        }
        for (Instant used : stored.used().values()) {
            demand(used.isBefore(claimed()), "a permit was used after the claim was committed");
        }
    }

    private void is(StoredPermit permit, String state, String act, List<String> events) {
        var reason = SafetyAct.CLAIM.reason();
        demand(permit.state().equals(state), "the permit should be " + state);
        demand(reason.equals(permit.reason()), "the permit's reason should be " + reason);
        demand(
                stored.claims().contains(permit.committed().getOrDefault(act, Instant.MIN)),
                act + " should be committed with the claim");
        demand(permit.told().equals(types(PERMIT, events)), "the events of the permit should be " + events);
    }

    private static List<String> types(String subject, List<String> events) {
        return events.stream().map(event -> subject + event + ".v1").toList();
    }

    private void bothServicesAgree() {
        var used = stored.used();
        demand(used.size() <= 1, "a person departs once");
        demand(stored.hasDeparted() || stored.state().equals("CLEARED"), "the return should be CLEARED or DEPARTED");
        demand(!stored.hasDeparted() || !used.isEmpty(), "somebody has departed without a permit that was used");
        demand(stored.hasDeparted() || used.isEmpty(), "a permit was used, and the return does not show it");
        demand(
                !stored.hasDeparted() || used.containsKey(String.valueOf(stored.permitId())),
                "the return shows another permit than the one that was used");
        for (Instant use : used.values()) {
            demand(
                    stored.departed() == null || stored.departed().isAfter(use),
                    "the return departed before the permit was used");
        }
        demand(
                stored.suspended().contains(SafetyAct.CLAIM.reason()),
                "the return should stand still because of the claim");
    }

    private void nothingStaysOpen() {
        var attempts = stored.attempts();
        demand(attempts.stream().noneMatch(StoredReturn.Attempt::isOpen), "an attempt stays open");
        var used = attempts.stream()
                .filter(attempt -> attempt.standing().equals("USED"))
                .map(attempt -> String.valueOf(attempt.permitId()))
                .toList();
        demand(used.equals(List.copyOf(stored.used().keySet())), "the attempts should be USED where their permit was");
    }

    private void theReturnIsCalledBack() {
        var events = List.of("departed", "called-back");
        var calledBack = stored.calledBack();
        demand(calledBack != null, "the person should be called back");
        demand(stored.told().equals(types(RETURN, events)), "the events of the return should be " + events);
        demand(calledBack == null || calledBack.isAfter(claimed()), "the return was called back before the claim");
    }

    /** The first, if there is any: then nothing was late. */
    private Instant claimed() {
        return stored.claims().stream().min(Instant::compareTo).orElse(Instant.MAX);
    }
}
