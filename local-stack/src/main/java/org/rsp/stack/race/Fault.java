package org.rsp.stack.race;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rsp.stack.Part;

/** What happens in the midst of a round of races. */
enum Fault {
    KILLED(Part.CASELOAD, "kill -9 of caseload-service, started again"),
    STOPPED(Part.CASELOAD, "SIGSTOP of caseload-service for seconds"),
    BACKENDS_STOPPED(Part.CASELOAD, "SIGSTOP of PostgreSQL's processes at work, up to 3 s"),
    SLOW(Part.CASELOAD, "slow network from caseload-service to PostgreSQL"),
    CUT(Part.CASELOAD, "all connections from caseload-service to PostgreSQL cut"),
    RETURNS_KILLED(Part.RETURNS, "kill -9 of returns-service, started again"),
    RETURNS_STOPPED(Part.RETURNS, "SIGSTOP of returns-service for seconds"),
    RETURNS_SLOW(Part.RETURNS, "slow network from returns-service to caseload-service"),
    RETURNS_CUT(Part.RETURNS, "all connections between these two cut"),
    KAFKA_KILLED(Part.KAFKA, "kill -9 of Kafka, started again"),
    KAFKA_STOPPED(Part.KAFKA, "SIGSTOP of Kafka for seconds"),
    KAFKA_SLOW(Part.KAFKA, "Kafka stopped again and again, most of the time");

    /** Where the departure is asked for at the one service alone. */
    static final Set<Fault> OF_PERMITS = among(KILLED, CUT);

    /** Where two services and Kafka take part: each of the three is killed, stopped and slowed, and answers between the two are lost. */
    static final Set<Fault> OF_RETURNS = ofReturns();

    private final Part part;
    private final String words;

    Fault(Part part, String words) {
        this.part = part;
        this.words = words;
    }

    private static Set<Fault> among(Fault first, Fault last) {
        return Collections.unmodifiableSet(EnumSet.range(first, last));
    }

    private static Set<Fault> ofReturns() {
        var all = EnumSet.range(RETURNS_KILLED, KAFKA_SLOW);
        all.addAll(EnumSet.of(KILLED, STOPPED, SLOW));
        return Collections.unmodifiableSet(all);
    }

    /** To which it is done. */
    Part part() {
        return part;
    }

    String words() {
        return words;
    }

    /** Whether an act for a person's safety may have to wait for the end of it: what is done to any other part is no excuse. */
    boolean holdsUpActs() {
        return part == Part.CASELOAD;
    }
}
