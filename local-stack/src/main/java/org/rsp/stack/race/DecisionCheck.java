package org.rsp.stack.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges one race of two decisions on one claim: exactly one is issued, and exactly one officer sets it aside; the others are told so. */
final class DecisionCheck {

    private static final Set<Integer> LOST = Set.of(409, 412);

    private DecisionCheck() {}

    /**
     * What the database holds.
     *
     * @param state of the decision that the winner was told of
     * @param ofTheClaim how many decisions there are on the claim, from the first race to this
     */
    record Stored(String state, int ofTheClaim) {}

    /**
     * What is not as promised, each in a sentence; nothing if all is.
     *
     * @param races how many races this was of the claim
     */
    static List<String> violations(Deciding.Race race, Stored stored, int races) {
        var violations = new ArrayList<String>();
        if (!oneWon(race.issued())) {
            violations.add("of two who issue it one should win, the other be told 409 or 412");
        }
        if (!oneWon(race.setAside())) {
            violations.add("of two who set it aside one should win, the other be told 409 or 412");
        }
        if (!stored.state().equals("SET_ASIDE")) {
            violations.add("it should be stored as set aside");
        }
        if (stored.ofTheClaim() != races) {
            violations.add("there should be " + races + " decisions on the claim");
        }
        return violations.stream()
                .map(each -> race.claim() + ": " + each + " (issued "
                        + race.issued().one().inShort() + " and "
                        + race.issued().other().inShort() + "; set aside "
                        + race.setAside().one().inShort() + " and "
                        + race.setAside().other().inShort() + "; stored " + stored + ")")
                .toList();
    }

    private static boolean oneWon(Rivals two) {
        return (two.one().isDone() && LOST.contains(two.other().status()))
                || (two.other().isDone() && LOST.contains(two.one().status()));
    }
}
