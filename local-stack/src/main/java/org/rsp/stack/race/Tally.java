package org.rsp.stack.race;

/**
 * Counts races of which one of two wins.
 *
 * @param met races in which both requests were on their way at the same time
 * @param first races that the first of the two won: the revocation; the first officer
 * @param resolved races of which at first somebody could not know, and learnt by asking again with the same key
 */
record Tally(int races, int met, int first, int resolved, int violations) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally and(Rivals two, int found) {
        return new Tally(
                races + 1,
                met + (two.met() ? 1 : 0),
                first + (two.one().isDone() ? 1 : 0),
                resolved + (two.one().isResolved() || two.other().isResolved() ? 1 : 0),
                violations + found);
    }
}
