package org.rsp.stack.race;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the two databases hold of one return, of its person and of its permits.
 *
 * @param permitId on which the person has departed
 * @param departed when that was committed
 * @param calledBack when it was committed that the person is to be brought back
 * @param byEvent whether the departure was completed by the event alone
 * @param told the events of the return from the departure on, in the order of their numbers, each with its type
 * @param suspended why the return stands still
 * @param permits every permit that was ever issued for the return, by its id
 * @param claims when each claim of the person that is stored was committed
 */
record StoredReturn(
        String state,
        @Nullable String permitId,
        @Nullable Instant departed,
        @Nullable Instant calledBack,
        boolean byEvent,
        List<String> told,
        List<String> suspended,
        List<Attempt> attempts,
        Map<String, StoredPermit> permits,
        List<Instant> claims) {

    static final StoredReturn NOT_THERE = new StoredReturn(
            "not there", null, null, null, false, List.of(), List.of(), List.of(), Map.of(), List.of());

    /** One attempt to let the person depart. */
    record Attempt(String standing, @Nullable String permitId) {

        /** Whether it is not known what became of it. */
        boolean isOpen() {
            return standing.equals("ASKED") || standing.equals("SENT");
        }
    }

    boolean hasDeparted() {
        return state.equals("DEPARTED");
    }

    /** When each permit that was used was, by its id. */
    Map<String, Instant> used() {
        var used = new TreeMap<String, Instant>();
        permits.forEach((id, permit) -> {
            var at = permit.committed().get(StoredPermit.CONSUME);
            if (at != null) {
                used.put(id, at);
            }
        });
        return used;
    }

    /** Whether the one service has heard of all that was done in the other; what it made of it is not asked here. */
    boolean isSettled() {
        return !claims.isEmpty()
                && suspended.contains(SafetyAct.CLAIM.reason())
                && attempts.stream().noneMatch(Attempt::isOpen)
                && (hasDeparted() ? calledBack != null : used().isEmpty());
    }

    StoredReturn with(Map<String, StoredPermit> issued, List<Instant> claimed) {
        return new StoredReturn(
                state, permitId, departed, calledBack, byEvent, told, suspended, attempts, issued, claimed);
    }
}
