package org.rsp.stack.race;

/** What happens in the midst of a round of races. */
enum Fault {
    KILLED("kill -9 of caseload-service, started again"),
    STOPPED("SIGSTOP of caseload-service, up to 5 s"),
    BACKENDS_STOPPED("SIGSTOP of PostgreSQL's processes at work, up to 3 s"),
    SLOW("slow network from caseload-service to PostgreSQL"),
    CUT("all connections from caseload-service to PostgreSQL cut");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
