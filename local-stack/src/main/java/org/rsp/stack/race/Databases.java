package org.rsp.stack.race;

/** Those of the two services that know of a departure; of one server, so that one clock tells when each transaction was committed. */
record Databases(Database cases, Database returns) {

    /** Events that were stored and have not left for Kafka yet. */
    int unsent() {
        return cases.unsent() + returns.unsent();
    }
}
