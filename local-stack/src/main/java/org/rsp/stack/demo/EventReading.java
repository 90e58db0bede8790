package org.rsp.stack.demo;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rsp.stack.KafkaLogin;

/** What was told in events since the story began, held against what the platform said it has stored. */
final class EventReading implements AutoCloseable {

    private final Showing showing;
    private final Ledger ledger;
    private final EventLog ofCases;
    private final EventLog ofReturns;

    private EventReading(Showing showing, Ledger ledger, EventLog ofCases, EventLog ofReturns) {
        this.showing = showing;
        this.ledger = ledger;
        this.ofCases = ofCases;
        this.ofReturns = ofReturns;
    }

    static EventReading fromNow(KafkaLogin kafka, Showing showing, Ledger ledger) {
        return new EventReading(
                showing, ledger, EventLog.fromNow(kafka, EventLog.TOPIC), EventLog.fromNow(kafka, EventLog.OF_RETURNS));
    }

    /** @param isStored whether the platform knows of what somebody else's event tells of */
    EventCheck.Heard ofCases(Set<String> names, Predicate<Event> isStored) {
        var stored = new TreeMap<String, Set<Long>>();
        ledger.subjects().forEach((subject, versions) -> stored.put(subject, versions.keySet()));
        var check = new EventCheck(ledger.subjects(), names);
        var heard = check.check(ofCases.read(stored));
        for (Event other : check.others()) {
            NotAsTold.unless(
                    isStored.test(other), "An event tells of " + other.key() + ", which the platform does not know.");
        }
        NotAsTold.unless(
                heard.events() == ledger.versions(),
                ledger.versions() + " versions were stored, but there are " + heard.events() + " events.");
        showing.say(heard.events() + " events read from Kafka: every stored version, in order, nothing else");
        return heard;
    }

    EventCheck.Heard ofReturns(Set<String> names) {
        var told = ledger.subjectsOfReturns();
        var heard = new EventCheck(Map.of(), names).checkAtLeast(ofReturns.read(told), told);
        showing.say(heard.events() + " events of returns: every version that somebody was told, and between them what"
                + " the service did by itself");
        return heard;
    }

    @Override
    public void close() {
        ofCases.close();
        ofReturns.close();
    }
}
