package org.rsp.stack.race;

/**
 * Counts departures through the service that returns people against claims.
 *
 * @param met races in which both requests were on their way at the same time
 * @param departed returns that have departed, each on a permit that was used
 * @param byEvent those that were completed by the event alone
 * @param stayed returns that have not: the claim came first
 * @param late claims that came second: recorded, and the person called back
 * @param resolved races of which at first somebody could not know, and learnt by asking again with the same key
 * @param longest the longest time that a claim took, in milliseconds, where no fault was at work
 * @param longestBeside the same where one was, without the time of a fault that may hold it up
 */
record LeavingTally(
        int races,
        int met,
        int departed,
        int byEvent,
        int stayed,
        int late,
        int resolved,
        int violations,
        long longest,
        long longestBeside) {

    static final LeavingTally NONE = new LeavingTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    LeavingTally and(Leaving.Race race, StoredReturn stored, Waiting waiting, int found) {
        boolean calm = !waiting.isDisturbed();
        long took = race.claim().took().minus(waiting.disturbed()).toMillis();
        return new LeavingTally(
                races + 1,
                met + one(race.both().met()),
                departed + one(stored.hasDeparted()),
                byEvent + one(stored.byEvent()),
                stayed + one(!stored.hasDeparted()),
                late + one(stored.calledBack() != null),
                resolved + one(race.departure().isResolved() || race.claim().isResolved()),
                violations + found,
                Math.max(longest, calm ? took : 0),
                Math.max(longestBeside, calm ? 0 : took));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
