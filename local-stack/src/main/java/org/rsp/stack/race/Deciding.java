package org.rsp.stack.race;

import java.util.Map;
import java.util.function.Supplier;

/** Two officers issue a decision on one claim at one moment, and then set the one that stands aside, both at once. */
record Deciding(Deciders deciders, String claim, long lead) implements Duel<Deciding.Race> {

    private static final Map<String, Object> DECISION = Map.of("language", "mya", "reasons", "Why (invented).");
    private static final Map<String, Object> SLIP = Map.of("reason", "SLIP");

    /** What the four learnt; nobody set anything aside where nothing was issued. */
    record Race(String claim, Rivals issued, Rivals setAside) {

        String determination() {
            return claim.substring(claim.lastIndexOf('/') + 1);
        }

        /** By which the winner knows it. */
        String decision() {
            return (issued.one().isDone() ? issued.one() : issued.other()).id();
        }
    }

    @Override
    public Supplier<Race> prepare() {
        return () -> {
            var path = claim + "/decision";
            var issued = Rivals.at(lead, () -> deciders.supervisor().post(path, DECISION), () -> deciders.reviewer()
                    .post(path, DECISION));
            var won = issued.one().isDone() ? issued.one() : issued.other();
            var aside = "/status-decisions/" + won.id() + "/setting-aside";
            var setAside =
                    Rivals.at(-lead, () -> deciders.supervisor().step(aside, SLIP, won.etag()), () -> deciders.system()
                            .step(aside, SLIP, won.etag()));
            return new Race(claim, issued, setAside);
        };
    }
}
