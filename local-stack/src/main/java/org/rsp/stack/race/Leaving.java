package org.rsp.stack.race;

import java.util.function.Supplier;
import org.rsp.stack.returns.Cleared;

/**
 * Somebody whose return is cleared is let depart at the gate of the service that returns people, and at the same moment claims protection with the one
 * that has the cases.
 *
 * @param officer of the return, by whole addresses
 * @param clerk who takes the claim
 * @param person the path of the person
 */
record Leaving(Caller officer, Caller clerk, Cleared cleared, String person, long lead) implements Duel<Leaving.Race> {

    /** What the two learnt, who asked for the departure first. */
    record Race(String returnId, String person, Rivals both) {

        Told departure() {
            return both.one();
        }

        Told claim() {
            return both.other();
        }
    }

    /** Of the return. */
    String id() {
        return last(cleared.path());
    }

    @Override
    public Supplier<Race> prepare() {
        var claim = SafetyAct.CLAIM;
        return () -> {
            var both = Rivals.at(
                    lead,
                    () -> officer.step(cleared.departure(), Cleared.DEPART, cleared.etag()),
                    () -> clerk.post(person + "/" + claim.path(), claim.body()));
            return new Race(id(), last(person), both);
        };
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
