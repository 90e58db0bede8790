package org.rsp.stack.race;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The service that returns people lets somebody depart, and at the same moment somebody does something for the person's safety. */
record Departing(Caller returns, Caller officer, String person, SafetyAct act, long lead)
        implements Duel<Departing.Race> {

    /**
     * What the two learnt, the service that returns people first.
     *
     * @param issued of the permit, before, when nobody had a rival
     */
    record Race(Told issued, String person, SafetyAct act, Rivals both) {

        String permit() {
            return issued.id();
        }

        /** Of the request that uses the permit. */
        Told departure() {
            return both.one();
        }

        /** Of the act for the person's safety. */
        Told said() {
            return both.other();
        }

        boolean departed() {
            return departure().isDone();
        }
    }

    @Override
    public Supplier<Race> prepare() {
        var returnId = UUID.randomUUID().toString();
        var issued = returns.done(person + "/departure-permits", Map.of("kind", "REMOVAL", "returnId", returnId));
        var use = "/departure-permits/" + issued.id() + "/consumption";
        return () -> {
            var both = Rivals.at(
                    lead,
                    () -> returns.step(use, Map.of("returnId", returnId), issued.etag()),
                    () -> officer.post(person + "/" + act.path(), act.body()));
            return new Race(issued, last(person), act, both);
        };
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
